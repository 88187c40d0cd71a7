import type { Text } from '../blocker.js';
import type { CaseRecord } from '../case-record.js';
import type { LawPack } from '../packs/law-pack.js';
import type { Day } from '../time.js';
import type { Moment, PeriodQuestion, PeriodStart } from './period-question.js';
import { endingDay } from './file-days.js';
import type { Course } from './status.js';
import type { WorkingCalendar } from './working-calendar.js';

/** A period that has begun in a case, and what became of the act it is for. */
export interface OpenedPeriod {
  readonly question: PeriodQuestion;
  readonly course: Course;
  /** The measure beside the case that the period is of; absent for periods of the case itself. */
  readonly measureId?: string;
}

/** What the periods of a case are found from. */
export interface CaseAndLaw {
  readonly record: CaseRecord;
  readonly pack: LawPack;
  readonly calendar: WorkingCalendar;
}

/** A start: when, through what, and by which event. */
export function start(at: Moment, zh: string, en: string, seq: number | null = null): PeriodStart {
  return { at, what: { zh, en } satisfies Text, seq };
}

/** A duty that must be done even in a case that has ended. */
export function duty(doneOn: Day | null): Course {
  return { nature: 'duty', doneOn, lapsed: false, lapsedOn: null };
}

/** A duty that falls away with the case. */
export function dutyWhileOpen(doneOn: Day | null, record: CaseRecord): Course {
  return { nature: 'duty', doneOn, lapsed: record.ending !== null, lapsedOn: endingDay(record) };
}

/** A waiting time before an act. */
export function wait(doneOn: Day | null, record: CaseRecord): Course {
  return { nature: 'wait', doneOn, lapsed: record.ending !== null, lapsedOn: endingDay(record) };
}
