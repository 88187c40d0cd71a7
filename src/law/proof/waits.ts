/** 等待 – time that passes, and registers that change, without anybody acting on the case. */
import { defencePeriodEnd } from '../periods/questions.js';
import { addHours, dayOf } from '../time.js';
import type { ExplorationOptions } from './explore.js';
import { CALENDAR } from './population.js';
import type { World } from './world.js';

/** The one excursion that nobody of the case takes. */
export const CERTIFICATE_FOUND_VOID = 'certificate found void';

const DAY = 24;
/** Past the defence, the request for a hearing, its notice and the demand, holidays included. */
const SOME_DAYS = 22 * DAY;
/** Past the periods for reconsideration and suit. */
const SOME_MONTHS = 190 * DAY;

/** States in which a case can do nothing before the period for the defence is over. */
const AWAITING_DEFENCE: ReadonlySet<string> = new Set(['statement-and-defence', 'decision-approval']);

/** What may come about in the world by itself: the name of it, and the world then. */
export function waitsIn(
  world: World,
  { pack, kinds }: Pick<ExplorationOptions, 'pack' | 'kinds'>,
): readonly (readonly [string, World])[] {
  const { record, state } = world.standing;
  const waiting = AWAITING_DEFENCE.has(state) && dayOf(world.now) <= (defencePeriodEnd(record, pack, CALENDAR) ?? '');
  const announced = state === 'hearing-announced' && dayOf(world.now) < (record.hearing?.day ?? '');
  const unpaid =
    state === 'performance' && record.performance.demandServedOn !== null && record.performance.courtAppliedOn === null;
  return [
    ...(waiting || announced ? [['days pass', later(world, SOME_DAYS)] as const] : []),
    ...(unpaid && record.requests.length === 0 && dayOf(world.now) < '2026-08-01'
      ? [['months pass', later(world, SOME_MONTHS)] as const]
      : []),
    ...(world.excursionsLeft > 0 &&
    kinds?.has(CERTIFICATE_FOUND_VOID) !== false &&
    world.voided.length === 0 &&
    record.enforcementActs.length > 0 &&
    record.decision === null
      ? [
          [
            CERTIFICATE_FOUND_VOID,
            { ...world, voided: ['handler-2'], excursionsLeft: world.excursionsLeft - 1 },
          ] as const,
        ]
      : []),
  ];
}

function later(world: World, hours: number): World {
  return { ...world, now: addHours(world.now, hours) };
}
