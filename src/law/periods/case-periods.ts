import type { CaseRecord } from '../case-record.js';
import type { LawPack, PeriodDefinition } from '../packs/law-pack.js';
import type { Day } from '../time.js';
import { openedAfterDecision } from './after-decision.js';
import { openedBeforeDecision } from './before-decision.js';
import type { OpenedPeriod } from './opened.js';
import { computePeriod, dueDay, type Period } from './period.js';
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
  return opened(record, pack, calendar, today).map(({ question, course }) => {
    const period = computePeriod(question);
    return { ...period, ...standingOf(period, course, today) };
  });
}

/** The last day of a period of a case and how it stands on a day, without the reasons. */
export interface DueDay extends Standing {
  readonly definition: PeriodDefinition;
  readonly dueOn: Day | null;
}

/**
 * The same periods and the same days as {@link periodsOf}, for whoever asks at every act and wants no explanation.
 * @throws RangeError as `periodsOf`.
 */
export function dueDaysOf(record: CaseRecord, pack: LawPack, calendar: WorkingCalendar, today: Day): readonly DueDay[] {
  return opened(record, pack, calendar, today).map(({ question, course }) => {
    const dueOn = dueDay(question);
    return { definition: question.definition, dueOn, ...standingOf({ dueOn }, course, today) };
  });
}

function opened(record: CaseRecord, pack: LawPack, calendar: WorkingCalendar, today: Day): readonly OpenedPeriod[] {
  const of = { record, pack, calendar };
  return [...openedBeforeDecision(of), ...openedAfterDecision(of, today)];
}
