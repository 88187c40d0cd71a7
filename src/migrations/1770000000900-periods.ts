import type { MigrationInterface, QueryRunner } from 'typeorm';
import { makeAppendOnly } from './append-only.js';

/** Periods that watch themselves: what runs in which case, breaches, changes of the calendar, notices, feeds. */
export class Periods1770000000900 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const postgres = runner.dataSource.options.type === 'postgres';
    for (const table of [...watch, ...kept, ...personal, ...calendars]) await runner.query(table);
    await makeAppendOnly(
      runner,
      'period_breaches',
      'case_id',
      'case_id = NEW.case_id AND period = NEW.period AND due_on = NEW.due_on',
    );
    await makeAppendOnly(
      runner,
      'period_changes',
      'case_id',
      'case_id = NEW.case_id AND period = NEW.period AND calendar_number = NEW.calendar_number',
    );
    await runner.query('INSERT INTO period_stale (case_id, agency_id) SELECT id, agency_id FROM cases');
    for (const statement of postgres ? postgresOutbox : sqliteOutbox) await runner.query(statement);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('there is no way back'));
  }
}

const watch = [
  // Written with the event, in the same commit; taken out when the case has been looked at.
  `CREATE TABLE period_stale (
    case_id text PRIMARY KEY NOT NULL,
    agency_id text NOT NULL
  )`,
  'CREATE INDEX period_stale_of_agency ON period_stale (agency_id, case_id)',
  `CREATE TABLE period_watches (
    case_id text PRIMARY KEY NOT NULL,
    agency_id text NOT NULL,
    version bigint NOT NULL,
    calendar_digest text NOT NULL,
    next_at text
  )`,
  'CREATE INDEX period_watches_in_turn ON period_watches (agency_id, next_at)',
  `CREATE TABLE watched_periods (
    case_id text NOT NULL,
    period text NOT NULL,
    agency_id text NOT NULL,
    code text NOT NULL,
    nature text NOT NULL,
    actor text NOT NULL,
    duty text,
    starts_on text NOT NULL,
    due_on text,
    due_at text,
    ends_at text,
    yellow_on text,
    red_on text,
    certain integer NOT NULL CHECK (certain IN (0, 1)),
    calendar_version text NOT NULL,
    explanation_digest text NOT NULL,
    sequence integer NOT NULL CHECK (sequence >= 0),
    changed_at text NOT NULL,
    PRIMARY KEY (case_id, period)
  )`,
  'CREATE INDEX watched_periods_in_order ON watched_periods (agency_id, due_on, case_id, period)',
  `CREATE TABLE period_people (
    case_id text NOT NULL,
    person_id text NOT NULL,
    duty text NOT NULL,
    agency_id text NOT NULL,
    PRIMARY KEY (case_id, person_id, duty)
  )`,
  'CREATE INDEX period_people_of_person ON period_people (person_id, case_id)',
];

const kept = [
  `CREATE TABLE period_breaches (
    case_id text NOT NULL REFERENCES cases (id),
    period text NOT NULL,
    due_on text NOT NULL,
    agency_id text NOT NULL,
    code text NOT NULL,
    actor text NOT NULL,
    duty text,
    starts_on text NOT NULL,
    due_at text,
    people text NOT NULL,
    case_version bigint NOT NULL,
    calendar_version text NOT NULL,
    explanation_digest text NOT NULL CHECK (length(explanation_digest) = 64),
    recorded_at text NOT NULL,
    PRIMARY KEY (case_id, period, due_on)
  )`,
  'CREATE INDEX period_breaches_in_order ON period_breaches (agency_id, recorded_at, case_id, period, due_on)',
  `CREATE TABLE period_changes (
    case_id text NOT NULL REFERENCES cases (id),
    period text NOT NULL,
    calendar_number integer NOT NULL,
    agency_id text NOT NULL,
    code text NOT NULL,
    before_due_on text,
    after_due_on text,
    before_certain integer NOT NULL CHECK (before_certain IN (0, 1)),
    after_certain integer NOT NULL CHECK (after_certain IN (0, 1)),
    before_calendar text NOT NULL,
    after_calendar text NOT NULL,
    case_version bigint NOT NULL,
    recorded_at text NOT NULL,
    PRIMARY KEY (case_id, period, calendar_number)
  )`,
  'CREATE INDEX period_changes_of_calendar ON period_changes (agency_id, calendar_number, case_id, period)',
];

const personal = [
  `CREATE TABLE notifications (
    id text PRIMARY KEY NOT NULL,
    agency_id text NOT NULL,
    person_id text NOT NULL,
    case_id text NOT NULL,
    kind text NOT NULL,
    subject text NOT NULL,
    zh text NOT NULL,
    en text NOT NULL,
    at text NOT NULL,
    read_at text,
    ended_at text,
    UNIQUE (person_id, case_id, kind, subject)
  )`,
  'CREATE INDEX notifications_in_order ON notifications (person_id, agency_id, at, id)',
  'CREATE INDEX notifications_of_case ON notifications (case_id, ended_at)',
  `CREATE TABLE calendar_feeds (
    token_digest text PRIMARY KEY NOT NULL CHECK (length(token_digest) = 64),
    agency_id text NOT NULL,
    person_id text NOT NULL,
    account_id text NOT NULL,
    created_at text NOT NULL,
    revoked_at text
  )`,
  'CREATE INDEX calendar_feeds_of_person ON calendar_feeds (person_id, agency_id)',
  `CREATE TABLE leases (
    name text PRIMARY KEY NOT NULL,
    holder text NOT NULL,
    until_at text NOT NULL
  )`,
];

const calendars = [
  `CREATE TABLE calendar_proposals (
    id text PRIMARY KEY NOT NULL,
    agency_id text NOT NULL REFERENCES agencies (id),
    version text NOT NULL,
    covered_through text NOT NULL,
    data text NOT NULL,
    base_digest text NOT NULL,
    proposed_by text NOT NULL,
    proposed_account text NOT NULL,
    proposed_at text NOT NULL,
    outcome text CHECK (outcome IN ('confirmed', 'rejected')),
    decided_by text CHECK (decided_by <> proposed_by),
    decided_at text
  )`,
  'CREATE INDEX calendar_proposals_in_order ON calendar_proposals (agency_id, proposed_at, id)',
];

const put = `INSERT INTO period_stale (case_id, agency_id) VALUES (NEW.case_id, NEW.agency_id)
  ON CONFLICT (case_id) DO NOTHING;`;

const sqliteOutbox = [`CREATE TRIGGER case_events_to_watch AFTER INSERT ON case_events BEGIN ${put} END`];

const postgresOutbox = [
  `CREATE FUNCTION case_events_to_watch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN ${put} RETURN NULL; END $$`,
  `CREATE TRIGGER case_events_to_watch AFTER INSERT ON case_events
    FOR EACH ROW EXECUTE FUNCTION case_events_to_watch()`,
];
