import { beforeEach, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { Leases } from '../../src/periods/leases.service.js';
import type { PeriodWatch } from '../../src/periods/period-watch.service.js';
import { Watching } from '../../src/periods/watching.service.js';
import { SettableClock } from '../../src/platform/clock.js';
import type { OpenDatabase } from '../../src/platform/database/index.js';
import { Ticker } from '../../src/platform/ticker.js';
import { DATABASE_PATIENCE_MS, describeOnBothDatabases } from '../support/databases.js';

/** Strikes when the test says so. */
class ManualTicker extends Ticker {
  #work: (() => void) | null = null;

  override every(_milliseconds: number, work: () => void): () => void {
    this.#work = work;
    return () => (this.#work = null);
  }

  strike(): void {
    this.#work?.();
  }
}

describeOnBothDatabases('leases', (databases) => {
  let db: OpenDatabase;
  let clock: SettableClock;
  beforeEach(async () => {
    await databases.clear();
    db = await databases.open();
    clock = new SettableClock('2026-03-02T01:30:00.000Z');
  }, DATABASE_PATIENCE_MS);

  const process = () => new Leases(db.unitOfWork, clock);

  it('of several processes one does the work; afterwards it is free', async () => {
    const [one, other] = [process(), process()];
    const done: string[] = [];
    const held = await one.whileHeld('periods', async () => {
      done.push('one');
      expect(await other.whileHeld('periods', () => Promise.resolve())).toBe(false);
      expect(await other.whileHeld('something else', () => Promise.resolve())).toBe(true);
    });
    expect([held, done]).toEqual([true, ['one']]);
    expect(await other.whileHeld('periods', () => Promise.resolve())).toBe(true);
  });

  it('of many who begin at once, one does it', async () => {
    let running = 0;
    let most = 0;
    const work = async () => {
      most = Math.max(most, ++running);
      await db.reader.query('SELECT 1 AS one');
      running -= 1;
    };
    await Promise.all(Array.from({ length: 8 }, () => process().whileHeld('periods', work)));
    expect(most).toBe(1);
  });

  it('work that fails gives the lease back, and the failure is told', async () => {
    await expect(process().whileHeld('periods', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await process().whileHeld('periods', () => Promise.resolve())).toBe(true);
  });

  it('the lease of a process that died runs out', async () => {
    let free: () => void = () => undefined;
    const work = new Promise<void>((resolve) => (free = resolve));
    let stuck: Promise<boolean> = Promise.resolve(false);
    await new Promise<void>((begun) => {
      stuck = process().whileHeld('periods', () => {
        begun();
        return work;
      });
    });
    clock.advance(9 * 60_000);
    expect(await process().whileHeld('periods', () => Promise.resolve())).toBe(false);
    clock.advance(2 * 60_000);
    expect(await process().whileHeld('periods', () => Promise.resolve())).toBe(true);
    free();
    expect(await stuck).toBe(true);
  });
});

describe('the job', () => {
  it('runs when the ticker strikes, one run at a time, and is waited for at the end', async () => {
    const ticker = new ManualTicker();
    const runs: (() => void)[] = [];
    const watch = { run: () => new Promise<void>((resolve) => runs.push(resolve)) } as unknown as PeriodWatch;
    const watching = new Watching(ticker, watch);
    await watching.onApplicationBootstrap();
    ticker.strike();
    ticker.strike();
    expect(runs).toHaveLength(1);
    const ended = watching.beforeApplicationShutdown();
    runs[0]?.();
    await ended;
    ticker.strike();
    expect(runs).toHaveLength(1);
  });

  it('goes on after a failure', async () => {
    Logger.overrideLogger(false);
    const ticker = new ManualTicker();
    let count = 0;
    const watch = { run: () => Promise.reject(new Error(String(++count))) } as unknown as PeriodWatch;
    const watching = new Watching(ticker, watch);
    await watching.onApplicationBootstrap();
    ticker.strike();
    await Promise.resolve();
    await new Promise((resolve) => setImmediate(resolve));
    ticker.strike();
    await watching.beforeApplicationShutdown();
    expect(count).toBe(2);
  });
});
