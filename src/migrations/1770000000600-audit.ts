import type { MigrationInterface, QueryRunner } from 'typeorm';
import { makeAppendOnly } from './append-only.js';

/** The log across cases: what waits to be logged, leaves, full nodes of the tree, signed checkpoints. */
export class Audit1770000000600 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const postgres = runner.dataSource.options.type === 'postgres';
    for (const table of tables) await runner.query(table);
    const own = 'agency_id = NEW.agency_id';
    await makeAppendOnly(
      runner,
      'audit_leaves',
      'position',
      `(${own} AND position = NEW.position) OR (${own} AND case_id = NEW.case_id AND seq = NEW.seq)`,
    );
    await makeAppendOnly(runner, 'audit_nodes', 'idx', `${own} AND level = NEW.level AND idx = NEW.idx`);
    await makeAppendOnly(runner, 'audit_checkpoints', 'size', `${own} AND size = NEW.size AND key_id = NEW.key_id`);
    await runner.query(`INSERT INTO audit_pending (agency_id, at, case_id, seq, hash)
      SELECT agency_id, at, case_id, seq, hash FROM case_events`);
    for (const statement of postgres ? postgresOutbox : sqliteOutbox) await runner.query(statement);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('there is no way back'));
  }
}

const tables = [
  // Written with the event, in the same commit; taken out with the leaf. So no event is lost, whatever commits when.
  `CREATE TABLE audit_pending (
    agency_id text NOT NULL,
    at text NOT NULL,
    case_id text NOT NULL,
    seq bigint NOT NULL,
    hash text NOT NULL,
    PRIMARY KEY (agency_id, at, case_id, seq)
  )`,
  // No foreign key to the events: a leaf outlives its event, that is what it is for.
  `CREATE TABLE audit_leaves (
    agency_id text NOT NULL,
    position bigint NOT NULL CHECK (position >= 0),
    case_id text NOT NULL,
    seq bigint NOT NULL,
    event_hash text NOT NULL CHECK (length(event_hash) = 64),
    leaf_hash text NOT NULL CHECK (length(leaf_hash) = 64),
    PRIMARY KEY (agency_id, position),
    UNIQUE (agency_id, case_id, seq)
  )`,
  `CREATE TABLE audit_nodes (
    agency_id text NOT NULL,
    level integer NOT NULL CHECK (level > 0),
    idx bigint NOT NULL CHECK (idx >= 0),
    hash text NOT NULL CHECK (length(hash) = 64),
    PRIMARY KEY (agency_id, level, idx)
  )`,
  `CREATE TABLE audit_checkpoints (
    agency_id text NOT NULL,
    size bigint NOT NULL CHECK (size >= 0),
    key_id text NOT NULL,
    root text NOT NULL CHECK (length(root) = 64),
    note text NOT NULL,
    issued_at text NOT NULL,
    PRIMARY KEY (agency_id, size, key_id)
  )`,
];

const put = `INSERT INTO audit_pending (agency_id, at, case_id, seq, hash)
  VALUES (NEW.agency_id, NEW.at, NEW.case_id, NEW.seq, NEW.hash);`;

const sqliteOutbox = [`CREATE TRIGGER case_events_to_log AFTER INSERT ON case_events BEGIN ${put} END`];

const postgresOutbox = [
  `CREATE FUNCTION case_events_to_log() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN ${put} RETURN NULL; END $$`,
  `CREATE TRIGGER case_events_to_log AFTER INSERT ON case_events
    FOR EACH ROW EXECUTE FUNCTION case_events_to_log()`,
];
