import { beforeEach, expect, it } from '@jest/globals';
import { ConstraintViolation } from '../../../src/platform/database/index.js';
import type { OpenDatabase, Transaction } from '../../../src/platform/database/index.js';
import { DATABASE_PATIENCE_MS, describeOnBothDatabases } from '../../support/databases.js';
import { ledger, LedgerEntry } from './ledger.js';

/** Lets everything that is ready run, as a work does that awaits something slow. */
const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

describeOnBothDatabases('a unit of work', (databases) => {
  let db: OpenDatabase;
  const ids = async () =>
    (await db.reader.query<{ id: string }>('SELECT id FROM ledger ORDER BY id')).map((row) => row.id);
  const enter = (id: string, amount = 1) => db.unitOfWork.run((tx) => tx.insert(LedgerEntry, { id, amount }));

  beforeEach(async () => {
    await databases.clear();
    db = await databases.open(ledger);
  }, DATABASE_PATIENCE_MS);

  it('answers with what the work answers, and keeps what it did', async () => {
    const answer = await db.unitOfWork.run(async (tx) => {
      await tx.insert(LedgerEntry, [
        { id: 'a', amount: 1, note: '清溪' },
        { id: 'b', amount: 2 },
      ]);
      return tx.count(LedgerEntry);
    });
    expect(answer).toBe(2);
    expect(await db.reader.findOne(LedgerEntry, { where: { id: 'a' } })).toMatchObject({ note: '清溪' });
    expect(await db.reader.findOne(LedgerEntry, { where: { id: 'b' } })).toMatchObject({ note: null });
  });

  it('keeps nothing of a work that throws, and throws the same', async () => {
    const fault = new Error('no');
    const failing = db.unitOfWork.run(async (tx) => {
      await tx.insert(LedgerEntry, { id: 'a', amount: 1 });
      throw fault;
    });
    await expect(failing).rejects.toBe(fault);
    expect(await ids()).toEqual([]);
  });

  it('loses and leaks no row when 200 run at once and a third of them fail', async () => {
    const run = (index: number) =>
      db.unitOfWork.run(async (tx) => {
        await tx.insert(LedgerEntry, { id: String(index).padStart(3, '0'), amount: index + 1_000 });
        if (index % 2 === 0) await turn();
        await tx.execute("UPDATE counter SET value = value + 1 WHERE id = 'case'");
        if (index % 3 === 0) throw new Error('refused');
        return index;
      });
    const ends = await Promise.allSettled(Array.from({ length: 200 }, (_, index) => run(index)));
    const kept = ends.flatMap((end) => (end.status === 'fulfilled' ? [String(end.value).padStart(3, '0')] : []));
    expect(kept).toHaveLength(133);
    expect(await ids()).toEqual(kept);
    expect(await db.reader.query('SELECT value FROM counter')).toEqual([{ value: 133 }]);
  });

  it('does not let a second work, nor a plain read, into a transaction that waits', async () => {
    let release: () => void = () => undefined;
    const started = new Promise<void>((resolve) => (release = resolve));
    const first = db.unitOfWork.run(async (tx) => {
      await tx.insert(LedgerEntry, { id: 'first', amount: 1 });
      release();
      await turn();
      await turn();
      throw new Error('rolled back');
    });
    await started;
    const second = enter('second');
    const seen = await ids();
    await expect(first).rejects.toThrow('rolled back');
    await second;
    expect(seen).not.toContain('first');
    expect(await ids()).toEqual(['second']);
  });
  it('sees its own rows before they are committed', async () => {
    const own = await db.unitOfWork.run(async (tx) => {
      await tx.insert(LedgerEntry, { id: 'a', amount: 1 });
      return Promise.all([tx.query('SELECT id FROM ledger'), tx.find(LedgerEntry), tx.count(LedgerEntry)]);
    });
    expect(own).toMatchObject([[{ id: 'a' }], [{ id: 'a' }], 1]);
  });

  it('tells how many rows an update changed, so that a lost race shows', async () => {
    await enter('a', 1);
    const update = (from: number) =>
      db.unitOfWork.run((tx) => tx.update(LedgerEntry, { id: 'a', amount: from }, { amount: 2 }));
    const changed = await Promise.all([update(1), update(1)]);
    expect(changed.sort()).toEqual([0, 1]); // which of the two comes first is the database's choice
  });

  it('looks for null where an update asks for null', async () => {
    await enter('a');
    const changed = await db.unitOfWork.run((tx) => tx.update(LedgerEntry, { note: null }, { note: '已阅' }));
    expect(changed).toBe(1);
  });

  it('refuses an update of everything', async () => {
    await expect(db.unitOfWork.run((tx) => tx.update(LedgerEntry, {}, { amount: 0 }))).rejects.toThrow('nothing');
  });

  it('never overwrites: a second row of the same key is a violation', async () => {
    await enter('a', 1);
    await expect(enter('a', 2)).rejects.toMatchObject({ name: 'ConstraintViolation', kind: 'unique' });
    expect(await db.reader.query('SELECT amount FROM ledger')).toEqual([{ amount: 1 }]);
  });

  it('names a refusal of a trigger as a rule of the database', async () => {
    await expect(enter('a', 13)).rejects.toBeInstanceOf(ConstraintViolation);
    await expect(enter('a', 13)).rejects.toMatchObject({ kind: 'rule', message: expect.stringContaining('unlucky') });
  });

  it('is lost after a failed statement, even if the work swallows the error', async () => {
    const swallowing = db.unitOfWork.run(async (tx) => {
      await tx.insert(LedgerEntry, { id: 'a', amount: 1 });
      await tx.insert(LedgerEntry, { id: 'a', amount: 2 }).catch(() => undefined);
    });
    await expect(swallowing).rejects.toMatchObject({ kind: 'unique' });
    expect(await ids()).toEqual([]);
  });

  it('cannot be started inside another', async () => {
    const nested = db.unitOfWork.run(() => enter('inner'));
    await expect(nested).rejects.toThrow('inside another');
    expect(await ids()).toEqual([]);
  });

  it('cannot be read around: the reader refuses inside it', async () => {
    await expect(db.unitOfWork.run(() => ids())).rejects.toThrow('through its transaction');
  });

  it('leaves a transaction that throws when used afterwards', async () => {
    let escaped: Transaction | undefined;
    await db.unitOfWork.run(async (tx) => {
      escaped = tx;
    });
    await expect(escaped?.insert(LedgerEntry, { id: 'late', amount: 1 })).rejects.toThrow('has ended');
    await expect(escaped?.query('SELECT 1')).rejects.toThrow('has ended');
    await expect(escaped?.find(LedgerEntry)).rejects.toThrow('has ended');
  });

  it.each(['COMMIT', ' rollback', 'BEGIN', 'SAVEPOINT x', 'PRAGMA foreign_keys = OFF', 'SET lock_timeout = 0'])(
    'does not let the work say %s',
    async (sql) => {
      await expect(db.unitOfWork.run((tx) => tx.execute(sql))).rejects.toThrow('not for a unit of work');
    },
  );

  it('lets readers write nothing', async () => {
    await expect(db.reader.query("DELETE FROM ledger WHERE id = 'x' RETURNING id")).rejects.toMatchObject({
      message: expect.stringMatching(/read.?only/i),
    });
  });

  it('holds a lock of a key to its end, so that what is read after it is the last word', async () => {
    const next = () =>
      db.unitOfWork.run(async (tx) => {
        await tx.lock('case-number');
        const [row] = await tx.query<{ value: number }>('SELECT value FROM counter');
        await turn();
        await tx.execute('UPDATE counter SET value = ?', [row!.value + 1]);
        return row!.value;
      });
    const numbers = await Promise.all(Array.from({ length: 20 }, next));
    expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, index) => index));
  });

  it('takes question marks in quoted texts for what they are', async () => {
    const rows = await db.reader.query(`SELECT '?' AS "a?", CAST(? AS text) AS b -- ?`, ['x']);
    expect(rows).toEqual([{ 'a?': '?', b: 'x' }]);
  });

  it('gives whole numbers of 64 bits, counts and sums as numbers', async () => {
    await enter('a', 4_000_000_000_000);
    const rows = await db.reader.query('SELECT sum(amount) AS total, count(*) AS n FROM ledger');
    expect(rows).toEqual([{ total: 4_000_000_000_000, n: 1 }]);
    expect(await db.reader.findOne(LedgerEntry, { where: { id: 'a' } })).toMatchObject({ amount: 4_000_000_000_000 });
  });
});
