import { beforeAll, describe, expect, it } from '@jest/globals';
import { attackerOf } from '../support/attacker.js';
import type { Attacker, RawRow } from '../support/attacker.js';
import { Casework } from '../support/casework.js';
import { DATABASE_PATIENCE_MS, describeOnBothDatabases } from '../support/databases.js';
import { startTownship } from '../support/township.js';

const TABLES = ['cases', 'case_events', 'case_duties', 'case_chairs', 'case_recusals', 'case_refusals'] as const;
const APPENDED = TABLES.slice(1);

/** The schema itself, met by somebody with the database's password and nothing of ours in between. */
describeOnBothDatabases('the tables of cases', (databases) => {
  let casework: Casework;
  let attacker: Attacker;
  let id: string;
  let other: string;
  let person: Record<'handler' | 'chair' | 'reviewer' | 'stranger', string>;

  beforeAll(async () => {
    const township = await startTownship({ databaseUrl: await databases.freshUrl() });
    databases.atEnd(() => township.close());
    attacker = await attackerOf(township);
    databases.atEnd(() => attacker.close());
    casework = new Casework(township);
    id = await casework.led('filed');
    other = await casework.opened();
    expect((await casework.act('reviewer1', id, 'archive', { note: '越权' })).statusCode).toBe(409);
    person = {
      handler: await township.personId('handler1'),
      chair: await township.personId('chair1'),
      reviewer: await township.personId('reviewer1'),
      stranger: await township.personId('reviewer2'),
    };
    for (const table of ['case_chairs', 'case_recusals']) await insert(table, someone('chair', { seq: 1 }));
  }, DATABASE_PATIENCE_MS);

  const rowsOf = (table: string, of = id) => {
    return attacker.run(`SELECT * FROM ${table} WHERE ${table === 'cases' ? 'id' : 'case_id'} = ?`, of);
  };
  const insert = (table: string, row: RawRow, verb = 'INSERT') => {
    const marks = Object.keys(row).map(() => '?');
    const sql = `${verb} INTO ${table} (${Object.keys(row).join(', ')}) VALUES (${marks.join(', ')})`;
    return attacker.run(sql, ...Object.values(row));
  };
  const someone = (who: keyof typeof person, more: RawRow): RawRow => {
    return { case_id: id, person_id: person[who], agency_id: 'agency', ...more };
  };

  async function everything(): Promise<readonly (readonly RawRow[])[]> {
    const rows = [];
    for (const table of TABLES) rows.push(await rowsOf(table));
    return rows;
  }

  /** Whatever is tried fails, and leaves every row as it was. */
  async function refused(attempt: () => Promise<unknown>, why: RegExp): Promise<void> {
    const before = await everything();
    await expect(attempt()).rejects.toThrow(why);
    expect(await everything()).toEqual(before);
  }

  describe.each(APPENDED)('%s: only ever more', (table) => {
    it('has a row to be attacked', async () => {
      expect((await rowsOf(table)).length).toBeGreaterThan(0);
    });

    it('refuses a change', async () => {
      await refused(() => attacker.run(`UPDATE ${table} SET agency_id = 'x' WHERE case_id = ?`, id), /append-only/);
    });

    it('refuses a change that changes nothing', async () => {
      await refused(() => attacker.run(`UPDATE ${table} SET case_id = case_id WHERE case_id = ?`, id), /append-only/);
    });

    it('refuses to forget', async () => {
      await refused(() => attacker.run(`DELETE FROM ${table} WHERE case_id = ?`, id), /append-only/);
    });

    it('refuses to be replaced or emptied', async () => {
      const [row = {}] = await rowsOf(table);
      const sweep = () => attacker.run(`TRUNCATE ${table}`);
      const replace = () => insert(table, { ...row, agency_id: 'x' }, 'INSERT OR REPLACE');
      await refused(databases.dialect === 'postgres' ? sweep : replace, /append-only|follows the last one/);
    });
  });

  describe('separation of handling, review and decision', () => {
    it.each(['review', 'decide', 'handle'])('a handler is given no second duty: %s', async (duty) => {
      await refused(() => insert('case_duties', someone('handler', { duty, seq: 9 })), /unique|append-only/i);
    });

    it('there are only the three duties', async () => {
      await refused(() => insert('case_duties', someone('reviewer', { duty: 'chair', seq: 9 })), /check/i);
    });

    it('a chair becomes no handler', async () => {
      await refused(() => insert('case_duties', someone('chair', { duty: 'handle', seq: 9 })), /does not investigate/);
    });

    it('a handler becomes no chair', async () => {
      await refused(() => insert('case_chairs', someone('handler', { seq: 9 })), /does not chair/);
    });

    it('a case that is not there has no duties', async () => {
      const nowhere = { ...someone('stranger', { duty: 'review', seq: 9 }), case_id: 'nowhere' };
      await refused(() => insert('case_duties', nowhere), /foreign key/i);
    });
  });

  describe('the chain', () => {
    async function following(step: number): Promise<RawRow> {
      const last = (await attacker.run('SELECT * FROM case_events WHERE case_id = ? ORDER BY seq', id)).at(-1) ?? {};
      return { ...last, seq: Number(last['seq']) + step };
    }

    it.each([2, 100])('an event that leaves out %d is refused', async (step) => {
      const event = await following(step);
      await refused(() => insert('case_events', event), /follows the last one/);
    });

    it.each([0, -1])('an event at a place that is taken is refused: %d', async (step) => {
      const event = await following(step);
      await refused(() => insert('case_events', event), /unique|append-only|follows the last one/i);
    });

    it('an event of no case is refused', async () => {
      const event = { ...(await following(1)), case_id: 'nowhere', seq: 1 };
      await refused(() => insert('case_events', event), /foreign key/i);
    });

    it('a hash that is none is refused', async () => {
      const event = { ...(await following(1)), hash: 'short' };
      await refused(() => insert('case_events', event), /check/i);
    });
  });

  describe('a case', () => {
    it.each(['id', 'agency_id', 'number', 'procedure_id', 'procedure_version', 'law_pack', 'opened_at', 'matter_code'])(
      'keeps its %s',
      async (column) => {
        const change = `UPDATE cases SET ${column} = 'x', version = version + 1 WHERE id = ?`;
        await refused(() => attacker.run(change, id), /one event at a time/);
      },
    );

    it.each(['version', 'version + 2', 'version - 1', '0'])('does not go on to %s', async (version) => {
      const jump = `UPDATE cases SET state = 'archived', version = ${version} WHERE id = ?`;
      await refused(() => attacker.run(jump, id), /one event at a time/);
    });

    it('is never deleted', async () => {
      await refused(() => attacker.run('DELETE FROM cases WHERE id = ?', id), /never deleted|append-only/);
    });

    it('is never replaced, by its id or by its number', async () => {
      const [row = {}] = await rowsOf('cases');
      const [another = {}] = await rowsOf('cases', other);
      const verb = databases.dialect === 'postgres' ? 'INSERT' : 'INSERT OR REPLACE';
      await refused(() => insert('cases', { ...row, state: 'archived' }, verb), /unique|never replaced/i);
      const inItsPlace = { ...another, id: 'new', number: row['number'] ?? null };
      await refused(() => insert('cases', inItsPlace, verb), /unique|never replaced/i);
    });
  });
});
