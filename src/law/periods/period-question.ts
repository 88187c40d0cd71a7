import type { Text } from '../blocker.js';
import type { PeriodDefinition } from '../packs/law-pack.js';
import type { Day } from '../time.js';
import type { WorkingCalendar } from './working-calendar.js';

/** A day; in periods counted in hours an instant. */
export type Moment = string;

/** 起算: what set the period off, and where that stands. */
export interface PeriodStart {
  readonly at: Moment;
  readonly what: Text;
  /** The event of the case that holds it, where the record knows. */
  readonly seq: number | null;
}

/** 不计入期限的时间: from its first day up to, not including, the day on which time counts again; null = still running. */
export interface ExcludedSpan {
  readonly from: Day;
  readonly until: Day | null;
  readonly what: Text;
  readonly basis: string;
}

/** 另行确定的届满日 – a later last day set by an approval, e.g. a deferral of payment. */
export interface SetDay {
  readonly day: Day;
  readonly what: Text;
  readonly basis: string;
}

/** Everything that decides when a period ends. */
export interface PeriodQuestion {
  readonly definition: PeriodDefinition;
  readonly start: PeriodStart;
  readonly excluded?: readonly ExcludedSpan[];
  /** 延长, in the unit of the period (working days for working days; calendar days for months and years). */
  readonly extensionDays?: number;
  readonly extensionBasis?: string;
  readonly setDay?: SetDay | null;
  /**
   * Whether a last day that is a day off moves to the next working day (民事诉讼法 第85条第4款). False for limitation:
   * it bars the agency, and discovery needs no working day.
   */
  readonly lastDayMoves?: boolean;
  readonly calendar: WorkingCalendar;
}

/**
 * Refuses questions that no case can ask.
 * @throws RangeError for an inverted span, a negative extension, or time taken out of a period that cannot lose any.
 */
export function assertAnswerable({ definition, excluded = [], extensionDays = 0 }: PeriodQuestion): void {
  const inverted = excluded.find(({ from, until }) => until !== null && until < from);
  if (inverted)
    throw new RangeError(`excluded span ends on ${inverted.until ?? ''}, before its start on ${inverted.from}`);
  if (!Number.isSafeInteger(extensionDays) || extensionDays < 0) throw new RangeError(`no extension: ${extensionDays}`);
  const inDays = definition.unit === 'calendar-day' || definition.unit === 'working-day';
  if (excluded.length > 0 && !(inDays && definition.mode === 'at-most')) {
    throw new RangeError(`nothing can be taken out of the period ${definition.code}`);
  }
}
