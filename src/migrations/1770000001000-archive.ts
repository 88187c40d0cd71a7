import type { MigrationInterface, QueryRunner } from 'typeorm';
import { makeAppendOnly } from './append-only.js';

/** Volumes of archived cases, and archives taken over from other agencies. */
export class Archive1770000001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const isPostgres = runner.dataSource.options.type === 'postgres';
    for (const statement of [...tables, ...(isPostgres ? postgresOutbox : sqliteOutbox)]) await runner.query(statement);
    await makeAppendOnly(runner, 'case_volumes', 'case_id', 'case_id = NEW.case_id AND volume = NEW.volume');
    await makeAppendOnly(
      runner,
      'archive_imports',
      'id',
      'id = NEW.id OR agency_id = NEW.agency_id AND sha256 = NEW.sha256',
    );
    await makeAppendOnly(
      runner,
      'archive_import_people',
      'person_id',
      'import_id = NEW.import_id AND person_id = NEW.person_id',
    );
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('there is no way back'));
  }
}

const tables = [
  `CREATE TABLE case_volumes (
    case_id text NOT NULL REFERENCES cases (id),
    volume text NOT NULL CHECK (volume IN ('main', 'sub')),
    agency_id text NOT NULL REFERENCES agencies (id),
    seq bigint NOT NULL CHECK (seq > 0),
    sha256 text NOT NULL,
    size bigint NOT NULL CHECK (size > 0),
    pages integer NOT NULL CHECK (pages > 0),
    lines text NOT NULL,
    bound_at text NOT NULL,
    PRIMARY KEY (case_id, volume)
  )`,
  `CREATE TABLE archive_imports (
    id text NOT NULL PRIMARY KEY,
    agency_id text NOT NULL REFERENCES agencies (id),
    sha256 text NOT NULL,
    size bigint NOT NULL CHECK (size > 0),
    origin_id text NOT NULL,
    origin_name text NOT NULL,
    origin_credit_code text NOT NULL,
    verifier_key text NOT NULL,
    checkpoint text NOT NULL,
    case_id text NOT NULL,
    case_number text NOT NULL,
    party_name text,
    procedure_id text NOT NULL,
    procedure_version text NOT NULL,
    law_pack text NOT NULL,
    state text NOT NULL,
    events bigint NOT NULL CHECK (events > 0),
    head text NOT NULL,
    exported_at text NOT NULL,
    imported_at text NOT NULL,
    imported_by text NOT NULL,
    account_id text NOT NULL,
    hash text NOT NULL CHECK (length(hash) = 64),
    UNIQUE (agency_id, sha256)
  )`,
  'CREATE INDEX archive_imports_by_time ON archive_imports (agency_id, imported_at, id)',
  'CREATE INDEX archive_imports_by_case ON archive_imports (agency_id, case_id)',
  `CREATE TABLE archive_import_people (
    agency_id text NOT NULL REFERENCES agencies (id),
    import_id text NOT NULL REFERENCES archive_imports (id),
    person_id text NOT NULL,
    name text NOT NULL,
    duties text NOT NULL,
    acts integer NOT NULL,
    PRIMARY KEY (import_id, person_id)
  )`,
];

// An import goes into the log across cases like an event, in its own commit.
const put = `INSERT INTO audit_pending (agency_id, at, case_id, seq, hash)
  VALUES (NEW.agency_id, NEW.imported_at, NEW.id, 1, NEW.hash);`;

const sqliteOutbox = [`CREATE TRIGGER archive_imports_to_log AFTER INSERT ON archive_imports BEGIN ${put} END`];

const postgresOutbox = [
  `CREATE FUNCTION archive_imports_to_log() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN ${put} RETURN NULL; END $$`,
  `CREATE TRIGGER archive_imports_to_log AFTER INSERT ON archive_imports
    FOR EACH ROW EXECUTE FUNCTION archive_imports_to_log()`,
];
