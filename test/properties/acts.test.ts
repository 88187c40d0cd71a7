import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Casework } from '../support/casework.js';
import { DATABASE_PATIENCE_MS, describeOnBothDatabases } from '../support/databases.js';
import { startTownship } from '../support/township.js';
import { straightMove, strayMove, usurpedMove } from './moves.js';
import type { Seen } from './moves.js';
import { Oracle } from './oracle.js';
import type { SeenEvent } from './oracle.js';
import { playersOf } from './people.js';
import type { Player } from './people.js';

const START = '2026-03-02T01:30:00.000Z';
const DAY_MS = 86_400_000;
const STEPS = 45;
const RUNS = { sqlite: 45, postgres: 3 } as const;

/** One step: how honest it is, what it throws, and how many days go by before it. */
interface Step {
  readonly honesty: number;
  readonly throws: readonly number[];
  readonly days: number;
}

const steps = fc.array(
  fc.record<Step>({
    honesty: fc.nat(9),
    throws: fc.array(fc.nat(9_999), { minLength: 12, maxLength: 12 }),
    days: fc.oneof({ weight: 12, arbitrary: fc.constant(0) }, { weight: 2, arbitrary: fc.integer({ min: 1, max: 9 }) }),
  }),
  { minLength: STEPS, maxLength: STEPS },
);

describeOnBothDatabases('any acts by anybody, in any order', (databases) => {
  let casework: Casework;
  let players: readonly Player[];
  beforeAll(async () => {
    const township = await startTownship({ databaseUrl: await databases.freshUrl(), now: START });
    databases.atEnd(() => township.close());
    casework = new Casework(township);
    players = await playersOf(township);
  }, DATABASE_PATIENCE_MS);

  const rows = async (id: string) => {
    const [row] = await casework.reader.query<{ version: number; head: string; events: number; refusals: number }>(
      `SELECT version, head, record, (SELECT count(*) FROM case_events WHERE case_id = cases.id) AS events,
        (SELECT count(*) FROM case_refusals WHERE case_id = cases.id) AS refusals,
        (SELECT count(*) FROM case_duties WHERE case_id = cases.id) AS duties FROM cases WHERE id = ?`,
      [id],
    );
    return row;
  };

  /** Plays the steps on a new case. @returns the sentences of law that were broken, and whether it came to a decision */
  async function played(given: readonly Step[], reached: Map<string, number>): Promise<void> {
    const { clock } = casework.township.server;
    clock.set(START);
    const id = await casework.opened();
    const sha256 = await casework.upload('handler1', id, '照片');
    const oracle = new Oracle(players);
    let seen = await casework.get<Seen>(id);
    for (const { honesty, throws, days } of given) {
      const patience = seen.state === 'statement-and-defence' && honesty > 5 ? 9 : days;
      clock.set(new Date(Date.parse(clock.now()) + patience * DAY_MS).toISOString());
      let thrown = 0;
      const dice = (sides: number) => (throws[thrown++ % throws.length] ?? 0) % Math.max(1, sides);
      const table = { seen, players, today: casework.today, sha256, dice };
      const { account, type, payload } =
        honesty > 2 ? (straightMove(table) ?? strayMove(table)) : honesty > 1 ? usurpedMove(table) : strayMove(table);
      const before = await rows(id);
      const answer = await casework.act(account, id, type, payload);
      const after = await rows(id);
      if (answer.statusCode === 200) {
        const { case: now, event } = answer.json<{ case: Seen; event: SeenEvent }>();
        expect(oracle.note(event)).toEqual([]);
        expect(after).toMatchObject({
          version: seen.version + 1,
          events: seen.version + 1,
          refusals: before?.refusals,
        });
        expect([...new Set(now.duties.map(({ personId, duty }) => `${personId} ${duty}`))].sort()).toEqual(
          oracle.legs(),
        );
        seen = now;
      } else {
        // Recorded unless it was malformed, or the case is hidden from whoever asked.
        expect([400, 404, 409, 422]).toContain(answer.statusCode);
        const recorded = answer.statusCode >= 409 ? 1 : 0;
        expect(after).toEqual({ ...before, refusals: (before?.refusals ?? 0) + recorded });
      }
    }
    expect(await casework.get(id, '/verify')).toMatchObject({ ok: true, findings: [] });
    reached.set(seen.state, (reached.get(seen.state) ?? 0) + 1);
    if (oracle.decided > 0) reached.set('a decision', (reached.get('a decision') ?? 0) + 1);
  }

  describe('the product lets nothing pass that the oracle objects to', () => {
    it('after every act; what is refused changes nothing; and each case verifies', async () => {
      const reached = new Map<string, number>();
      const seed = Number(process.env['FC_SEED'] ?? 20_260_302);
      const numRuns = RUNS[databases.dialect];
      await fc.assert(
        fc.asyncProperty(steps, (given) => played(given, reached)),
        { seed, numRuns, endOnFailure: true },
      );
      process.stdout.write(`seed ${seed}, ${numRuns} cases: ${JSON.stringify(Object.fromEntries(reached))}\n`);
      if (databases.dialect === 'sqlite') expect(reached.get('a decision') ?? 0).toBeGreaterThan(5);
    }, 150_000);
  });
});
