import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ordinaryProcedure } from '../../../src/law/ordinary-procedure/ordinary-procedure.js';
import { payloadsOf } from '../../../src/law/proof/attempts/payloads.js';
import { DRIVEN_PATHS } from '../../../src/law/proof/driven-paths.js';
import { worldsAlong } from '../../../src/law/proof/driven.js';
import { POPULATION } from '../../../src/law/proof/population.js';
import { eventIn, factsOf } from '../../../src/law/proof/world.js';
import { questionTo } from './support.js';

const question = questionTo(ordinaryProcedure);
const { pack } = question;
const worlds = DRIVEN_PATHS.flatMap((path) => worldsAlong(path, question)).map(({ world }) => world);
const present = new Set(Object.keys(POPULATION));

/** Any act, whether the state knows it or not, by anybody, in any world of the cases led, with any of its payloads. */
const attempts = fc
  .record({
    world: fc.constantFrom(...worlds),
    actor: fc.constantFrom(...present),
    type: fc.constantFrom(...ordinaryProcedure.acts.keys()),
    pick: fc.nat(),
  })
  .map(({ pick, ...attempt }) => {
    const payloads = payloadsOf(attempt.type, { ...attempt, pack, present });
    return { ...attempt, payload: payloads[pick % Math.max(1, payloads.length)] };
  })
  .filter(({ payload }) => payload !== undefined);

const RUNS = { numRuns: 3000, seed: 20260302 };

describe('asking', () => {
  it('what is blocked without a payload is blocked with any', () => {
    fc.assert(
      fc.property(attempts, ({ world, type, actor, payload }) => {
        const facts = factsOf(world.voided);
        const could = ordinaryProcedure.ask(world.standing, eventIn(world, type, actor, undefined, facts), pack);
        const may = ordinaryProcedure.ask(world.standing, eventIn(world, type, actor, payload, facts), pack);
        expect(may.allowed && !could.allowed).toBe(false);
        const codes = new Set(may.blockers.map(({ code }) => code));
        expect(could.blockers.filter(({ code }) => !codes.has(code))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('the short answer is the long one’s', () => {
    fc.assert(
      fc.property(attempts, ({ world, type, actor, payload }) => {
        const event = eventIn(world, type, actor, payload, factsOf(world.voided));
        expect(ordinaryProcedure.allows(world.standing, event, pack)).toBe(
          ordinaryProcedure.ask(world.standing, event, pack).allowed,
        );
      }),
      RUNS,
    );
  });
});
