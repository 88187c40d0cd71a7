import type { MigrationInterface, QueryRunner } from 'typeorm';
import { makeAppendOnly } from './append-only.js';

const roles = "'handler', 'reviewer', 'approver', 'hearing-chair', 'clerk', 'supervisor', 'administrator'";

/** Persons with posts, certificates, trainings, tests, relatives and interests. Nobody is ever deleted. */
export class Staff1770000000300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const statements = [
      `CREATE TABLE persons (
        id text PRIMARY KEY NOT NULL,
        name text NOT NULL,
        identity_digest text NOT NULL UNIQUE CHECK (length(identity_digest) = 64),
        identity_sealed text NOT NULL,
        legal_qualification text,
        legal_qualification_since text,
        first_review_on text,
        CHECK ((legal_qualification IS NULL) = (legal_qualification_since IS NULL))
      )`,
      `CREATE TABLE posts (
        id text PRIMARY KEY NOT NULL,
        agency_id text NOT NULL REFERENCES agencies (id),
        person_id text NOT NULL REFERENCES persons (id),
        role text NOT NULL CHECK (role IN (${roles})),
        unit_id text REFERENCES units (id),
        from_at text NOT NULL,
        until_at text CHECK (until_at >= from_at)
      )`,
      'CREATE INDEX posts_person ON posts (person_id, agency_id)',
      `CREATE TABLE certificates (
        id text PRIMARY KEY NOT NULL,
        agency_id text NOT NULL REFERENCES agencies (id),
        person_id text NOT NULL REFERENCES persons (id),
        number text NOT NULL,
        fields text NOT NULL,
        area text NOT NULL,
        valid_from text NOT NULL,
        valid_to text NOT NULL CHECK (valid_to >= valid_from),
        UNIQUE (number, valid_from)
      )`,
      'CREATE INDEX certificates_person ON certificates (person_id)',
      `CREATE TABLE certificate_interruptions (
        id text PRIMARY KEY NOT NULL,
        certificate_id text NOT NULL REFERENCES certificates (id),
        kind text NOT NULL CHECK (kind IN ('suspended', 'revoked', 'void')),
        from_at text NOT NULL,
        until_at text CHECK (until_at >= from_at)
      )`,
      'CREATE INDEX certificate_interruptions_certificate ON certificate_interruptions (certificate_id)',
      `CREATE TABLE trainings (
        id text PRIMARY KEY NOT NULL,
        agency_id text NOT NULL REFERENCES agencies (id),
        person_id text NOT NULL REFERENCES persons (id),
        title text NOT NULL,
        on_day text NOT NULL,
        hours integer NOT NULL CHECK (hours > 0)
      )`,
      'CREATE INDEX trainings_person ON trainings (person_id, on_day)',
      `CREATE TABLE tests (
        id text PRIMARY KEY NOT NULL,
        agency_id text NOT NULL REFERENCES agencies (id),
        person_id text NOT NULL REFERENCES persons (id),
        title text NOT NULL,
        on_day text NOT NULL,
        passed integer NOT NULL CHECK (passed IN (0, 1))
      )`,
      'CREATE INDEX tests_person ON tests (person_id, on_day)',
      `CREATE TABLE relatives (
        person_id text NOT NULL REFERENCES persons (id),
        relative_id text NOT NULL REFERENCES persons (id),
        relation text NOT NULL,
        PRIMARY KEY (person_id, relative_id),
        CHECK (person_id <> relative_id)
      )`,
      `CREATE TABLE interests (
        person_id text NOT NULL REFERENCES persons (id),
        party_digest text NOT NULL,
        nature text NOT NULL,
        declared_at text NOT NULL,
        PRIMARY KEY (person_id, party_digest)
      )`,
    ];
    for (const statement of statements) await runner.query(statement);
    await makeAppendOnly(runner, 'trainings', 'id');
    await makeAppendOnly(runner, 'tests', 'id');
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('there is no way back'));
  }
}
