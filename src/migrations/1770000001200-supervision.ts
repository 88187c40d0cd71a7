import type { MigrationInterface, QueryRunner } from 'typeorm';
import { makeAppendOnly } from './append-only.js';

/** Samples of files drawn for evaluation, and what the evaluators found. */
export class Supervision1770000001200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.query(table);
    await makeAppendOnly(runner, 'samples', 'id');
    await makeAppendOnly(
      runner,
      'sample_cases',
      'case_id',
      'sample_id = NEW.sample_id AND (case_id = NEW.case_id OR position = NEW.position)',
    );
    await makeAppendOnly(runner, 'sample_findings', 'id');
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('there is no way back'));
  }
}

const tables = [
  `CREATE TABLE samples (
    id text PRIMARY KEY NOT NULL,
    agency_id text NOT NULL REFERENCES agencies (id),
    seed text NOT NULL,
    size integer NOT NULL CHECK (size > 0),
    cases text NOT NULL CHECK (cases IN ('ended', 'all')),
    opened_from text,
    opened_to text,
    frame text NOT NULL,
    frame_digest text NOT NULL CHECK (length(frame_digest) = 64),
    drawn_at text NOT NULL,
    drawn_by text NOT NULL REFERENCES persons (id),
    account_id text NOT NULL
  )`,
  'CREATE INDEX samples_in_order ON samples (agency_id, drawn_at, id)',
  `CREATE TABLE sample_cases (
    sample_id text NOT NULL REFERENCES samples (id),
    case_id text NOT NULL REFERENCES cases (id),
    agency_id text NOT NULL REFERENCES agencies (id),
    position integer NOT NULL CHECK (position > 0),
    ticket text NOT NULL CHECK (length(ticket) = 64),
    weight integer NOT NULL CHECK (weight > 0),
    parts text NOT NULL,
    head text NOT NULL CHECK (length(head) = 64),
    pre_score text NOT NULL,
    PRIMARY KEY (sample_id, case_id),
    UNIQUE (sample_id, position)
  )`,
  `CREATE TABLE sample_findings (
    id text PRIMARY KEY NOT NULL,
    sample_id text NOT NULL,
    case_id text NOT NULL,
    agency_id text NOT NULL REFERENCES agencies (id),
    grade text NOT NULL CHECK (grade IN ('excellent', 'passed', 'failed')),
    opinion text NOT NULL,
    found_at text NOT NULL,
    found_by text NOT NULL REFERENCES persons (id),
    account_id text NOT NULL,
    FOREIGN KEY (sample_id, case_id) REFERENCES sample_cases (sample_id, case_id)
  )`,
  'CREATE INDEX sample_findings_of_sample ON sample_findings (sample_id, found_at, id)',
];
