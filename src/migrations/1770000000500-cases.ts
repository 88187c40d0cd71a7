import type { MigrationInterface, QueryRunner } from 'typeorm';
import { makeAppendOnly } from './append-only.js';

/** Cases, their chains of events, the duties held on them, refused attempts, and answers already given. */
export class Cases1770000000500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...cases, ...chain, ...duties, ...attempts]) await runner.query(statement);
    await makeAppendOnly(runner, 'case_events', 'case_id', 'case_id = NEW.case_id AND seq = NEW.seq');
    await makeAppendOnly(runner, 'case_duties', 'case_id', 'case_id = NEW.case_id AND person_id = NEW.person_id');
    await makeAppendOnly(runner, 'case_chairs', 'case_id', 'case_id = NEW.case_id AND person_id = NEW.person_id');
    await makeAppendOnly(runner, 'case_recusals', 'case_id', 'case_id = NEW.case_id AND person_id = NEW.person_id');
    await makeAppendOnly(runner, 'case_refusals', 'id');
    const postgres = runner.dataSource.options.type === 'postgres';
    for (const statement of postgres ? postgresRules : sqliteRules) await runner.query(statement);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('there is no way back'));
  }
}

const cases = [
  `CREATE TABLE cases (
    id text PRIMARY KEY NOT NULL,
    agency_id text NOT NULL,
    number text NOT NULL,
    procedure_id text NOT NULL,
    procedure_version text NOT NULL,
    law_pack text NOT NULL,
    state text NOT NULL,
    version bigint NOT NULL,
    record text NOT NULL,
    head text NOT NULL CHECK (length(head) = 64),
    opened_at text NOT NULL,
    updated_at text NOT NULL,
    matter_code text NOT NULL,
    party_name text,
    next_due_on text,
    UNIQUE (agency_id, number)
  )`,
  'CREATE INDEX cases_in_order ON cases (agency_id, opened_at, id)',
  'CREATE INDEX cases_by_state ON cases (agency_id, state, opened_at, id)',
  'CREATE INDEX cases_by_due ON cases (agency_id, next_due_on)',
  `CREATE TABLE case_numbers (
    agency_id text NOT NULL,
    year integer NOT NULL,
    last integer NOT NULL,
    PRIMARY KEY (agency_id, year)
  )`,
];

const chain = [
  `CREATE TABLE case_events (
    case_id text NOT NULL REFERENCES cases (id),
    seq bigint NOT NULL CHECK (seq > 0),
    agency_id text NOT NULL,
    type text NOT NULL,
    actor text NOT NULL,
    account_id text NOT NULL,
    at text NOT NULL,
    payload text NOT NULL,
    facts text NOT NULL,
    prev_hash text NOT NULL CHECK (length(prev_hash) = 64),
    hash text NOT NULL CHECK (length(hash) = 64),
    PRIMARY KEY (case_id, seq)
  )`,
];

const duties = [
  // The primary key is the separation: a second duty of one person on one case has no place here.
  `CREATE TABLE case_duties (
    case_id text NOT NULL REFERENCES cases (id),
    person_id text NOT NULL,
    agency_id text NOT NULL,
    duty text NOT NULL CHECK (duty IN ('handle', 'review', 'decide')),
    seq bigint NOT NULL,
    PRIMARY KEY (case_id, person_id)
  )`,
  'CREATE INDEX case_duties_of_person ON case_duties (person_id, case_id)',
  // 回避: nothing of the case is shown to these any more.
  `CREATE TABLE case_recusals (
    case_id text NOT NULL REFERENCES cases (id),
    person_id text NOT NULL,
    agency_id text NOT NULL,
    seq bigint NOT NULL,
    PRIMARY KEY (case_id, person_id)
  )`,
  `CREATE TABLE case_chairs (
    case_id text NOT NULL REFERENCES cases (id),
    person_id text NOT NULL,
    agency_id text NOT NULL,
    seq bigint NOT NULL,
    PRIMARY KEY (case_id, person_id)
  )`,
];

const attempts = [
  `CREATE TABLE case_refusals (
    id text PRIMARY KEY NOT NULL,
    agency_id text NOT NULL,
    case_id text NOT NULL,
    at text NOT NULL,
    actor text NOT NULL,
    account_id text NOT NULL,
    act text NOT NULL,
    payload_digest text NOT NULL,
    blockers text NOT NULL
  )`,
  'CREATE INDEX case_refusals_of_case ON case_refusals (case_id, at, id)',
  'CREATE INDEX case_refusals_of_agency ON case_refusals (agency_id, at, id)',
  `CREATE TABLE idempotency_keys (
    account_id text NOT NULL,
    key text NOT NULL,
    request_digest text NOT NULL,
    answer text NOT NULL,
    at text NOT NULL,
    PRIMARY KEY (account_id, key)
  )`,
  `CREATE TABLE party_identities (
    agency_id text NOT NULL,
    digest text NOT NULL,
    sealed text NOT NULL,
    PRIMARY KEY (agency_id, digest)
  )`,
];

const FIXED = [
  'id',
  'agency_id',
  'number',
  'procedure_id',
  'procedure_version',
  'law_pack',
  'opened_at',
  'matter_code',
];
const fixedChanged = FIXED.map((column) => `NEW.${column} <> OLD.${column}`).join(' OR ');
const notNext = '(SELECT coalesce(max(seq), 0) + 1 FROM case_events WHERE case_id = NEW.case_id)';
const isChair = 'EXISTS (SELECT 1 FROM case_chairs WHERE case_id = NEW.case_id AND person_id = NEW.person_id)';
const isHandler = `EXISTS (SELECT 1 FROM case_duties
  WHERE case_id = NEW.case_id AND person_id = NEW.person_id AND duty = 'handle')`;

const sqliteRules = [
  sqliteRule('case_events_in_order', 'INSERT ON case_events', `NEW.seq <> ${notNext}`, 'an event follows the last one'),
  sqliteRule(
    'case_duties_no_chair',
    'INSERT ON case_duties',
    `NEW.duty = 'handle' AND ${isChair}`,
    'a chair does not investigate',
  ),
  sqliteRule('case_chairs_no_handler', 'INSERT ON case_chairs', isHandler, 'an investigator does not chair'),
  sqliteRule(
    'cases_fixed',
    'UPDATE ON cases',
    `${fixedChanged} OR NEW.version <> OLD.version + 1`,
    'a case goes on one event at a time',
  ),
  `CREATE TRIGGER cases_kept BEFORE DELETE ON cases BEGIN SELECT RAISE(ABORT, 'a case is never deleted'); END`,
  // A REPLACE deletes without asking the trigger above.
  sqliteRule(
    'cases_no_replace',
    'INSERT ON cases',
    'EXISTS (SELECT 1 FROM cases WHERE id = NEW.id OR (agency_id = NEW.agency_id AND number = NEW.number))',
    'a case is never replaced',
  ),
];

function sqliteRule(name: string, when: string, condition: string, refusal: string): string {
  return `CREATE TRIGGER ${name} BEFORE ${when} WHEN ${condition} BEGIN SELECT RAISE(ABORT, '${refusal}'); END`;
}

const postgresRules = [
  ...postgresRule(
    'case_events_in_order',
    'INSERT ON case_events',
    `NEW.seq <> ${notNext}`,
    'an event follows the last one',
  ),
  ...postgresRule(
    'case_duties_no_chair',
    'INSERT ON case_duties',
    `NEW.duty = 'handle' AND ${isChair}`,
    'a chair does not investigate',
  ),
  ...postgresRule('case_chairs_no_handler', 'INSERT ON case_chairs', isHandler, 'an investigator does not chair'),
  ...postgresRule(
    'cases_fixed',
    'UPDATE ON cases',
    `${fixedChanged} OR NEW.version <> OLD.version + 1`,
    'a case goes on one event at a time',
  ),
  `CREATE TRIGGER cases_kept BEFORE DELETE OR TRUNCATE ON cases FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
];

function postgresRule(name: string, when: string, condition: string, refusal: string): string[] {
  return [
    `CREATE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN IF ${condition} THEN RAISE EXCEPTION '${refusal}'; END IF; RETURN NEW; END $$`,
    `CREATE TRIGGER ${name} BEFORE ${when} FOR EACH ROW EXECUTE FUNCTION ${name}()`,
  ];
}
