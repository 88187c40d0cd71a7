import type { MigrationInterface, QueryRunner } from 'typeorm';
import { makeAppendOnly } from './append-only.js';

/** Agencies, their units, fields, matters and calendars. */
export class Agency1770000000200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const statements = [
      `CREATE TABLE agencies (
        id text PRIMARY KEY NOT NULL,
        name text NOT NULL,
        short_name text NOT NULL,
        area text NOT NULL,
        credit_code text NOT NULL UNIQUE,
        founded_at text NOT NULL
      )`,
      `CREATE TABLE units (
        id text PRIMARY KEY NOT NULL,
        agency_id text NOT NULL REFERENCES agencies (id),
        name text NOT NULL,
        UNIQUE (agency_id, name)
      )`,
      `CREATE TABLE fields (
        agency_id text NOT NULL REFERENCES agencies (id),
        code text NOT NULL,
        name text NOT NULL,
        PRIMARY KEY (agency_id, code)
      )`,
      `CREATE TABLE matters (
        agency_id text NOT NULL,
        code text NOT NULL,
        field text NOT NULL,
        facts_digest text NOT NULL REFERENCES fact_snapshots (digest),
        PRIMARY KEY (agency_id, code),
        FOREIGN KEY (agency_id, field) REFERENCES fields (agency_id, code)
      )`,
      `CREATE TABLE calendars (
        agency_id text NOT NULL REFERENCES agencies (id),
        number integer NOT NULL,
        version text NOT NULL,
        covered_through text NOT NULL,
        facts_digest text NOT NULL REFERENCES fact_snapshots (digest),
        loaded_at text NOT NULL,
        PRIMARY KEY (agency_id, number),
        UNIQUE (agency_id, version)
      )`,
    ];
    for (const statement of statements) await runner.query(statement);
    const sameCalendar = 'agency_id = NEW.agency_id AND (number = NEW.number OR version = NEW.version)';
    await makeAppendOnly(runner, 'calendars', 'number', sameCalendar);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('there is no way back'));
  }
}
