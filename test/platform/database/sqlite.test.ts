import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import BetterSqlite3 from 'better-sqlite3';
import type { OpenDatabase } from '../../../src/platform/database/index.js';
import { TestDatabases } from '../../support/databases.js';
import { ledger, LedgerEntry } from './ledger.js';

describe('the one writer of SQLite', () => {
  const databases = new TestDatabases('sqlite');
  let url: string;
  let db: OpenDatabase;
  const enter = (id: string, amount = 1) => db.unitOfWork.run((tx) => tx.insert(LedgerEntry, { id, amount }));
  const count = () => db.reader.count(LedgerEntry);

  beforeEach(async () => {
    url = await databases.freshUrl();
    db = await databases.open({ ...ledger, url });
  });
  afterEach(() => databases.clear());

  it('runs works in the order they came', async () => {
    const order: number[] = [];
    const run = (index: number) =>
      db.unitOfWork.run(async () => {
        await new Promise((resolve) => setImmediate(resolve));
        order.push(index);
      });
    await Promise.all(Array.from({ length: 300 }, (_, index) => run(index)));
    expect(order).toEqual(Array.from({ length: 300 }, (_, index) => index));
  });

  it('shares one commit among works that wait together, and none shows before it', async () => {
    const seen: number[] = [];
    const works = Array.from({ length: 50 }, (_, index) =>
      enter(String(index)).then(async () => seen.push(await count())),
    );
    await Promise.all(works);
    expect(new Set(seen)).toEqual(new Set([50]));
  });

  it('rejects the whole group when one work makes the database give the transaction up', async () => {
    const ends = await Promise.allSettled([enter('a'), enter('b', 666), enter('c')]);
    expect(ends.map((end) => end.status)).toEqual(['rejected', 'rejected', 'rejected']);
    expect(await count()).toBe(0);
    await enter('d');
    expect(await count()).toBe(1);
  });

  it('rejects the whole group when the commit fails, and goes on afterwards', async () => {
    const other = new BetterSqlite3(url.slice('sqlite:'.length));
    other.exec(
      'CREATE TABLE child (id text PRIMARY KEY, parent text REFERENCES ledger (id) DEFERRABLE INITIALLY DEFERRED)',
    );
    other.close();
    const orphan = db.unitOfWork.run((tx) => tx.execute("INSERT INTO child (id, parent) VALUES ('x', 'nobody')"));
    const ends = await Promise.allSettled([enter('a'), orphan]);
    expect(ends.map((end) => end.status)).toEqual(['rejected', 'rejected']);
    expect(await count()).toBe(0);
    await enter('b');
    expect(await count()).toBe(1);
  });

  it('finishes the work in hand before it closes, and takes none afterwards', async () => {
    const last = enter('a');
    await db.close();
    await last;
    await expect(enter('b')).rejects.toThrow('closed');
    db = await databases.open({ ...ledger, url });
    expect(await count()).toBe(1);
  });

  it('writes durably: WAL with a synchronous commit and foreign keys', async () => {
    const file = url.slice('sqlite:'.length);
    expect(readFileSync(file).readUInt8(18)).toBe(2); // the file's own mark for WAL
    await expect(
      db.unitOfWork.run((tx) =>
        tx.query('SELECT synchronous, foreign_keys FROM pragma_synchronous, pragma_foreign_keys'),
      ),
    ).resolves.toEqual([{ synchronous: 2, foreign_keys: 1 }]);
  });

  it('refuses a second process on the same file, and forgets one that was killed', async () => {
    const file = url.slice('sqlite:'.length);
    const tryLock = `import D from 'better-sqlite3'; const d = new D(process.argv[1], { timeout: 0 });
      try { d.exec('BEGIN EXCLUSIVE'); console.log('held'); } catch (e) { console.log(e.code); } process.kill(process.pid, 'SIGKILL');`;
    const another = async () => {
      const run = promisify(execFile)(process.execPath, ['--input-type=module', '-e', tryLock, `${file}.lock`]);
      return run.catch((error: unknown) => error as { stdout: string });
    };
    await expect(databases.open({ ...ledger, url })).rejects.toThrow('in use by another process');
    expect((await another()).stdout.trim()).toBe('SQLITE_BUSY');
    await db.close();
    expect((await another()).stdout.trim()).toBe('held');
    db = await databases.open({ ...ledger, url });
    expect(await count()).toBe(0);
  });
});
