import type { MigrationInterface, QueryRunner } from 'typeorm';
import { makeAppendOnly } from './append-only.js';

/** Snapshots of facts, the present digest of each person, and the history of the registers. */
export class Facts1770000000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const numbered =
      runner.dataSource.options.type === 'postgres'
        ? 'bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY'
        : 'integer PRIMARY KEY AUTOINCREMENT';
    const statements = [
      `CREATE TABLE fact_snapshots (
        digest text PRIMARY KEY NOT NULL CHECK (length(digest) = 64),
        kind text NOT NULL CHECK (kind IN ('person', 'matter', 'calendar')),
        json text NOT NULL
      )`,
      `CREATE TABLE person_facts (
        agency_id text NOT NULL,
        person_id text NOT NULL,
        since text NOT NULL,
        digest text NOT NULL REFERENCES fact_snapshots (digest),
        PRIMARY KEY (agency_id, person_id)
      )`,
      'CREATE INDEX person_facts_in_order ON person_facts (agency_id, since, person_id)',
      'CREATE INDEX person_facts_person ON person_facts (person_id)',
      `CREATE TABLE register_events (
        seq ${numbered},
        agency_id text NOT NULL,
        person_id text,
        type text NOT NULL,
        payload text NOT NULL,
        at text NOT NULL,
        by_account text,
        by_person text
      )`,
      'CREATE INDEX register_events_person ON register_events (person_id, seq)',
      'CREATE INDEX register_events_agency ON register_events (agency_id, seq)',
    ];
    for (const statement of statements) await runner.query(statement);
    // The same facts may be offered again (ON CONFLICT DO NOTHING), other facts under the same digest may not.
    const otherFacts = 'digest = NEW.digest AND (json <> NEW.json OR kind <> NEW.kind)';
    await makeAppendOnly(runner, 'fact_snapshots', 'digest', otherFacts);
    await makeAppendOnly(runner, 'register_events', 'seq');
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('there is no way back'));
  }
}
