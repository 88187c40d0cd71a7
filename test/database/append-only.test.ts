import { beforeAll, describe, expect, it } from '@jest/globals';
import { attackerOf } from '../support/attacker.js';
import type { Attacker } from '../support/attacker.js';
import { Casework } from '../support/casework.js';
import { DATABASE_PATIENCE_MS, describeOnBothDatabases } from '../support/databases.js';
import { startTownship } from '../support/township.js';

/** Tables of every feature that are only ever added to, and a column of each. */
const TABLES = [
  ['fact_snapshots', 'json'],
  ['register_events', 'payload'],
] as const;

describeOnBothDatabases('append-only tables', (databases) => {
  let attacker: Attacker;
  beforeAll(async () => {
    const township = await startTownship({ databaseUrl: await databases.freshUrl() });
    databases.atEnd(() => township.close());
    await new Casework(township).led('assigned');
    attacker = await attackerOf(township);
    databases.atEnd(() => attacker.close());
  }, DATABASE_PATIENCE_MS);

  const all = (table: string) => attacker.run(`SELECT * FROM ${table}`);
  async function refused(table: string, attempt: () => Promise<unknown>): Promise<void> {
    const before = await all(table);
    expect(before.length).toBeGreaterThan(0);
    await expect(attempt()).rejects.toThrow(/append-only|truncate a table referenced/);
    expect(await all(table)).toEqual(before);
  }

  describe.each(TABLES)('%s', (table, column) => {
    it('refuses UPDATE, DELETE, and to be emptied', async () => {
      await refused(table, () => attacker.run(`UPDATE ${table} SET ${column} = '{}'`));
      await refused(table, () => attacker.run(`DELETE FROM ${table}`));
      const sweep = databases.dialect === 'postgres' ? `TRUNCATE ${table} CASCADE` : `DELETE FROM ${table} WHERE 1`;
      await refused(table, () => attacker.run(sweep));
    });

    it('refuses an insert that would take the place of a row', async () => {
      const [row = {}] = await all(table);
      const columns = Object.keys(row);
      const values = columns.map((name) => (name === column ? `'{}'` : name)).join(', ');
      const from = `SELECT ${values} FROM ${table} LIMIT 1`;
      const [verb, conflict] =
        databases.dialect === 'postgres'
          ? ['INSERT', `ON CONFLICT (${columns[0] ?? ''}) DO UPDATE SET ${column} = '{}'`]
          : ['INSERT OR REPLACE', ''];
      const identity = databases.dialect === 'postgres' ? 'OVERRIDING SYSTEM VALUE' : '';
      await refused(table, () =>
        attacker.run(`${verb} INTO ${table} (${columns.join(', ')}) ${identity} ${from} ${conflict}`),
      );
    });
  });

  it('a row is not replaced by way of SQLite’s own number of it either', async () => {
    if (databases.dialect === 'postgres') return;
    const next = `SELECT (SELECT rowid FROM case_events WHERE seq = 1), case_id, seq + 1, agency_id, type, actor, account_id,
      at, payload, facts, hash, hash FROM case_events ORDER BY seq DESC LIMIT 1`;
    await refused('case_events', () =>
      attacker.run(`INSERT OR REPLACE INTO case_events (rowid, case_id, seq, agency_id,
      type, actor, account_id, at, payload, facts, prev_hash, hash) ${next}`),
    );
  });
});
