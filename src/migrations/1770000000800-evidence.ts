import type { MigrationInterface, QueryRunner } from 'typeorm';
import { makeAppendOnly } from './append-only.js';

/** Files that came in, those that are still coming, and who was given them. */
export class Evidence1770000000800 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
    await makeAppendOnly(runner, 'uploads', 'id');
    await makeAppendOnly(runner, 'downloads', 'id');
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('there is no way back'));
  }
}

const statements = [
  `CREATE TABLE uploads (
    id text PRIMARY KEY,
    agency_id text NOT NULL REFERENCES agencies (id),
    case_id text NOT NULL REFERENCES cases (id),
    sha256 text NOT NULL,
    size bigint NOT NULL CHECK (size >= 0),
    media_type text NOT NULL,
    name text NOT NULL,
    claimed_type text NOT NULL,
    device text,
    by_person text NOT NULL REFERENCES persons (id),
    by_account text NOT NULL REFERENCES accounts (id),
    at text NOT NULL
  )`,
  'CREATE INDEX uploads_by_digest ON uploads (agency_id, sha256)',
  'CREATE INDEX uploads_by_case ON uploads (case_id, sha256)',
  `CREATE TABLE partial_uploads (
    id text PRIMARY KEY,
    agency_id text NOT NULL REFERENCES agencies (id),
    case_id text NOT NULL REFERENCES cases (id),
    person_id text NOT NULL REFERENCES persons (id),
    account_id text NOT NULL REFERENCES accounts (id),
    length bigint NOT NULL CHECK (length >= 0),
    name text NOT NULL,
    claimed_type text NOT NULL,
    created_at text NOT NULL,
    expires_at text NOT NULL,
    sha256 text
  )`,
  'CREATE INDEX partial_uploads_by_person ON partial_uploads (person_id, sha256)',
  'CREATE INDEX partial_uploads_by_expiry ON partial_uploads (expires_at)',
  `CREATE TABLE downloads (
    id text PRIMARY KEY,
    agency_id text NOT NULL REFERENCES agencies (id),
    case_id text NOT NULL REFERENCES cases (id),
    item_id text NOT NULL,
    sha256 text NOT NULL,
    person_id text NOT NULL REFERENCES persons (id),
    account_id text NOT NULL REFERENCES accounts (id),
    at text NOT NULL
  )`,
  'CREATE INDEX downloads_by_case ON downloads (case_id, at, id)',
];
