import { beforeEach, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { insertMany } from '../../src/audit/insert-many.js';
import { rootAt, sizeOf } from '../../src/audit/log-tree.js';
import { Frontier } from '../../src/audit/merkle/frontier.js';
import { leafHash } from '../../src/audit/merkle/hashes.js';
import { Sequencer } from '../../src/audit/sequencer.service.js';
import { Sequencing } from '../../src/audit/sequencing.service.js';
import { Ticker } from '../../src/platform/ticker.js';
import { CaseEventRow } from '../../src/cases/case-event.entity.js';
import { CaseRow } from '../../src/cases/case.entity.js';
import { migrations } from '../../src/migrations/index.js';
import type { OpenDatabase } from '../../src/platform/database/index.js';
import { sha256Hex } from '../../src/platform/digest.js';
import { DATABASE_PATIENCE_MS, describeOnBothDatabases } from '../support/databases.js';

/** Strikes when the test says so. */
class ManualTicker extends Ticker {
  #work: (() => void) | null = null;

  override every(_milliseconds: number, work: () => void): () => void {
    this.#work = work;
    return () => (this.#work = null);
  }

  get isStopped(): boolean {
    return this.#work === null;
  }

  strike(): void {
    this.#work?.();
  }
}

const COLUMNS = ['agency_id', 'at', 'case_id', 'seq', 'hash'];

/** Event `index` of one of seven cases, an hour after the one before it. */
function pending(agencyId: string, index: number) {
  const at = new Date(Date.UTC(2026, 2, 2) + index * 3_600_000).toISOString();
  return [agencyId, at, `case-${index % 7}`, 1 + Math.floor(index / 7), sha256Hex(`${agencyId} ${index}`)];
}

function treeOf(agencyId: string, count: number): Frontier {
  const tree = new Frontier();
  for (let index = 0; index < count; index++)
    tree.append(leafHash(Buffer.from(sha256Hex(`${agencyId} ${index}`), 'hex')));
  return tree;
}

describeOnBothDatabases('the sequencer', (databases) => {
  let db: OpenDatabase;
  let sequencer: Sequencer;
  beforeEach(async () => {
    await databases.clear();
    db = await databases.open();
    sequencer = new Sequencer(db.unitOfWork, db.reader);
  }, DATABASE_PATIENCE_MS);

  const wait = (agencyId: string, from: number, upTo: number) => {
    const rows = Array.from({ length: upTo - from }, (_, index) => pending(agencyId, from + index));
    return db.unitOfWork.run((tx) => insertMany(tx, 'audit_pending', COLUMNS, rows.reverse()));
  };
  const rootOf = async (agencyId: string) => {
    const size = await sizeOf(db.reader, agencyId);
    return { size, root: (await rootAt(db.reader, agencyId, size)).toString('hex') };
  };
  const expected = (agencyId: string, size: number) => ({ size, root: treeOf(agencyId, size).root.toString('hex') });

  it('logs in the order of time, batch after batch, each agency for itself', async () => {
    await wait('a', 0, 1_000);
    await wait('b', 0, 300);
    await sequencer.sequenceAll();
    expect(await rootOf('a')).toEqual(expected('a', 1_000));
    expect(await rootOf('b')).toEqual(expected('b', 300));
    expect(await db.reader.query('SELECT seq FROM audit_pending')).toEqual([]);
  });

  it('goes on from where it was, and tells how many it logged', async () => {
    await wait('a', 0, 5);
    expect(await sequencer.sequence('a')).toBe(5);
    expect(await sequencer.sequence('a')).toBe(0);
    await wait('a', 5, 600);
    expect(await sequencer.sequence('a')).toBe(595);
    expect(await rootOf('a')).toEqual(expected('a', 600));
  });

  it('loses nothing that is committed while it runs, and logs nothing twice', async () => {
    const steps = Array.from({ length: 40 }, (_, step) => [
      wait('a', step * 20, step * 20 + 20),
      sequencer.sequence('a'),
    ]);
    await Promise.all(steps.flat());
    await sequencer.sequence('a');
    const rows = await db.reader.query<{ position: number; hash: string }>(
      'SELECT position, event_hash AS hash FROM audit_leaves ORDER BY position',
    );
    expect(rows.map(({ position }) => position)).toEqual(Array.from({ length: 800 }, (_, index) => index));
    expect(new Set(rows.map(({ hash }) => hash)).size).toBe(800);
  });

  it('keeps nothing of a batch that fails, and takes it up again', async () => {
    await wait('a', 0, 3);
    await db.unitOfWork.run((tx) => insertMany(tx, 'audit_leaves', LEAF, [['a', 9, 'case-1', 1, HASH, HASH]]));
    await expect(sequencer.sequence('a')).rejects.toMatchObject({ code: 'log-damaged' });
    expect(await db.reader.query('SELECT seq FROM audit_pending')).toHaveLength(3);
    expect(await db.reader.query('SELECT level FROM audit_nodes')).toEqual([]);
  });

  it('an event is put before the log in its own commit, also one from before there was a log', async () => {
    const url = await databases.freshUrl();
    const before = migrations.filter(({ name }) => !name.startsWith('Audit'));
    const older = await databases.open({ url, migrations: before });
    await older.unitOfWork.run((tx) => tx.insert(CaseRow, caseRow));
    await older.unitOfWork.run((tx) => tx.insert(CaseEventRow, eventRow(1)));
    await older.close();
    const newer = await databases.open({ url });
    await newer.unitOfWork.run((tx) => tx.insert(CaseEventRow, eventRow(2)));
    const rolledBack = newer.unitOfWork.run(async (tx) => {
      await tx.insert(CaseEventRow, eventRow(3));
      throw new Error('no');
    });
    await expect(rolledBack).rejects.toThrow('no');
    const rows = await newer.reader.query('SELECT agency_id, case_id, seq, hash FROM audit_pending ORDER BY seq');
    expect(rows).toEqual([1, 2].map((seq) => ({ agency_id: 'a', case_id: 'c', seq, hash: HASH })));
  });

  describe('every few seconds', () => {
    it('logs what waits, one run at a time; stopped, it waits for the run in hand', async () => {
      const ticker = new ManualTicker();
      const sequencing = new Sequencing(ticker, sequencer);
      await sequencing.onApplicationBootstrap();
      await wait('a', 0, 700);
      ticker.strike();
      ticker.strike();
      await sequencing.beforeApplicationShutdown();
      expect(ticker.isStopped).toBe(true);
      expect(await rootOf('a')).toEqual(expected('a', 700));
    });

    it('a run that fails is told in the log and tried again', async () => {
      const ticker = new ManualTicker();
      let runs = 0;
      const told: unknown[] = [];
      Logger.overrideLogger({ log: () => undefined, warn: () => undefined, error: (error) => told.push(error) });
      const failing = Object.assign(new Sequencer(db.unitOfWork, db.reader), {
        sequenceAll: async () => {
          runs += 1;
          throw new Error('no database');
        },
      });
      const sequencing = new Sequencing(ticker, failing);
      await sequencing.onApplicationBootstrap();
      ticker.strike();
      await new Promise((turn) => setImmediate(turn));
      ticker.strike();
      await sequencing.beforeApplicationShutdown();
      expect(runs).toBe(2);
      expect(told).toEqual([new Error('no database'), new Error('no database')]);
    });
  });
});

const HASH = 'cd'.repeat(32);
const LEAF = ['agency_id', 'position', 'case_id', 'seq', 'event_hash', 'leaf_hash'];

const caseRow = {
  id: 'c',
  agencyId: 'a',
  number: '1',
  procedureId: 'ordinary',
  procedureVersion: '1',
  lawPack: 'p',
  state: 'lead',
  version: 1,
  record: '{}',
  head: HASH,
  openedAt: '2026-03-02T01:30:00.000Z',
  updatedAt: '2026-03-02T01:30:00.000Z',
  matterCode: 'm',
};

function eventRow(seq: number): CaseEventRow {
  const at = '2026-03-02T01:30:00.000Z';
  const texts = { type: 't', actor: 'p', accountId: 'x', payload: '{}', facts: '{}' };
  return { caseId: 'c', agencyId: 'a', seq, at, ...texts, prevHash: HASH, hash: HASH };
}
