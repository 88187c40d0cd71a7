import type { ActDuty } from '../act.js';
import type { CaseRecord } from '../case-record.js';
import type { LawPack, PeriodDefinition } from '../packs/law-pack.js';
import type { Day, Instant } from '../time.js';
import { openedAfterDecision } from './after-decision.js';
import { openedBeforeDecision } from './before-decision.js';
import type { OpenedPeriod } from './opened.js';
import { computePeriod, endOf, type Period } from './period.js';
import { dutyFor } from './responsible.js';
import { standingOf, type Course, type Standing } from './status.js';
import { warningOf, type Warning } from './warning.js';
import type { WorkingCalendar } from './working-calendar.js';

/** 案件期限 – a period of a case and how it stands on a day. A late act is never undone by it, only marked. */
export interface CasePeriod extends Period, Standing, Warning {
  /** Names the period within its case, as long as it runs from the same day. */
  readonly key: string;
  /** The measure beside the case that it is a period of; null for periods of the case itself. */
  readonly measureId: string | null;
  readonly nature: Course['nature'];
  /** Whom the law bids or allows: `agency`, `party`, `police` …, as the pack names them. */
  readonly actor: string;
  /** Whose turn it is at the agency; null where it is another's. */
  readonly duty: ActDuty | null;
  /** The day on which it was done or used; null = not (yet). */
  readonly doneOn: Day | null;
}

/**
 * Every statutory period that has begun in the case, from its record alone, in the order of the procedure. `now` tells
 * the hour of the day, for periods counted in hours.
 * @throws RangeError if the pack lacks a period the procedure needs, or the record holds an inverted exclusion.
 */
export function periodsOf(
  record: CaseRecord,
  pack: LawPack,
  calendar: WorkingCalendar,
  today: Day,
  now: Instant | null = null,
): readonly CasePeriod[] {
  const keyOf = keys();
  return opened(record, pack, calendar, today).map(({ question, course, measureId = null }) => {
    const period = computePeriod(question);
    const standing = standingOf(period, course, today, now);
    const { definition } = question;
    const { nature, doneOn } = course;
    return {
      ...period,
      ...standing,
      ...warningOf({ definition, ...period, ...standing, nature, doneOn }, pack, today),
      key: keyOf(period),
      measureId,
      nature,
      actor: definition.actor,
      duty: dutyFor(definition),
      doneOn,
    };
  });
}

/** The end of a period of a case and how it stands on a day, without the reasons. */
export interface DueDay extends Standing, Pick<Period, 'startsOn' | 'dueOn' | 'dueAt' | 'calendarCertain'> {
  readonly key: string;
  readonly definition: PeriodDefinition;
  readonly nature: Course['nature'];
  readonly doneOn: Day | null;
}

/**
 * The same periods and the same days as {@link periodsOf}, for whoever asks at every act and wants no explanation.
 * @throws RangeError as `periodsOf`.
 */
export function dueDaysOf(
  record: CaseRecord,
  pack: LawPack,
  calendar: WorkingCalendar,
  today: Day,
  now: Instant | null = null,
): readonly DueDay[] {
  const keyOf = keys();
  return opened(record, pack, calendar, today).map(({ question, course }) => {
    const { definition } = question;
    const end = endOf(question);
    const { nature, doneOn } = course;
    const key = keyOf({ code: definition.code, startsOn: end.startsOn });
    return { key, definition, nature, doneOn, ...end, ...standingOf(end, course, today, now) };
  });
}

function opened(record: CaseRecord, pack: LawPack, calendar: WorkingCalendar, today: Day): readonly OpenedPeriod[] {
  const of = { record, pack, calendar };
  return [...openedBeforeDecision(of), ...openedAfterDecision(of, today)];
}

/** Numbers periods of one kind that begin on one day. */
function keys(): (period: Pick<Period, 'code' | 'startsOn'>) => string {
  const seen = new Map<string, number>();
  return ({ code, startsOn }) => {
    const name = `${code}@${startsOn}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name}.${count}`;
  };
}
