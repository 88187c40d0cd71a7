import type { CaseRecord } from '../case-record.js';
import type { LawPack } from '../packs/law-pack.js';
import type { Day } from '../time.js';
import { openedAfterDecision } from './after-decision.js';
import { openedBeforeDecision } from './before-decision.js';
import { computePeriod, type Period } from './period.js';
import { standingOf, type Standing } from './status.js';
import type { WorkingCalendar } from './working-calendar.js';

/** 案件期限 – a period of a case and how it stands on a day. A late act is never undone by it, only marked. */
export type CasePeriod = Period & Standing;

/**
 * Every statutory period that has begun in the case, from its record alone, in the order of the procedure.
 * @throws RangeError if the pack lacks a period the procedure needs, or the record holds an inverted exclusion.
 */
export function periodsOf(
  record: CaseRecord,
  pack: LawPack,
  calendar: WorkingCalendar,
  today: Day,
): readonly CasePeriod[] {
  const of = { record, pack, calendar };
  return [...openedBeforeDecision(of), ...openedAfterDecision(of, today)].map(({ question, course }) => {
    const period = computePeriod(question);
    return { ...period, ...standingOf(period, course, today) };
  });
}
