import type { MigrationInterface, QueryRunner } from 'typeorm';
import { makeAppendOnly } from './append-only.js';

/** Numbers of documents, and what documents say of the agency. */
export class Instruments1770000000700 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of tables) await runner.query(statement);
    await makeAppendOnly(
      runner,
      'document_numbers',
      'number',
      `agency_id = NEW.agency_id AND kind = NEW.kind AND year = NEW.year AND number = NEW.number
        OR case_id = NEW.case_id AND document_id = NEW.document_id`,
    );
    await makeAppendOnly(runner, 'instrument_settings', 'number', 'agency_id = NEW.agency_id AND number = NEW.number');
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('there is no way back'));
  }
}

const tables = [
  `CREATE TABLE document_numbers (
    agency_id text NOT NULL REFERENCES agencies (id),
    kind text NOT NULL,
    year integer NOT NULL,
    number bigint NOT NULL CHECK (number > 0),
    case_id text NOT NULL REFERENCES cases (id),
    document_id text NOT NULL,
    text text NOT NULL,
    given_at text NOT NULL,
    PRIMARY KEY (agency_id, kind, year, number),
    UNIQUE (case_id, document_id)
  )`,
  `CREATE TABLE instrument_settings (
    agency_id text NOT NULL REFERENCES agencies (id),
    number integer NOT NULL CHECK (number > 0),
    settings text NOT NULL,
    since text NOT NULL,
    PRIMARY KEY (agency_id, number)
  )`,
];
