import type { Text } from '../blocker.js';
import type { PeriodDefinition } from '../packs/law-pack.js';
import { dayOf, type Day, type Instant } from '../time.js';
import { explain } from './explain.js';
import type { Explanation } from './explanation.js';
import { assertAnswerable, type ExcludedSpan, type PeriodQuestion } from './period-question.js';
import { reckon } from './reckoning.js';

/** 期限 – a statutory period as it runs from one start. */
export interface Period {
  readonly code: string;
  readonly name: Text;
  readonly basis: string;
  readonly mode: PeriodDefinition['mode'];
  readonly startsOn: Day;
  /**
   * Last day. At-most: the last day on which the act is in time. At-least: the last day of waiting, the act is lawful
   * from the day after. Null while time does not run.
   */
  readonly dueOn: Day | null;
  /** For periods in hours the last instant, else null. */
  readonly dueAt: Instant | null;
  readonly excluded: readonly ExcludedSpan[];
  readonly extensionDays: number;
  readonly calendarVersion: string;
  /** False where a day beyond the holiday notices mattered, so that the end may still change. */
  readonly calendarCertain: boolean;
  readonly explanation: Explanation;
}

/**
 * When a period ends, and why.
 * @throws RangeError for a question no case can ask: an inverted span, a negative extension.
 */
export function computePeriod(question: PeriodQuestion): Period {
  assertAnswerable(question);
  const { definition, excluded = [], extensionDays = 0, calendar } = question;
  const reckoning = reckon(question);
  const dueOn = notBeforeSetDay(question, reckoning.dueOn);
  return {
    code: definition.code,
    name: definition.name,
    basis: definition.basis,
    mode: definition.mode,
    startsOn: startDay(question),
    dueOn,
    dueAt: reckoning.dueAt,
    excluded,
    extensionDays,
    calendarVersion: calendar.version,
    calendarCertain: isCertain(question, reckoning.lookedUpTo),
    explanation: explain(question, reckoning, reckoning.dueAt ?? dueOn),
  };
}

/**
 * Only the last day, without its reasons; null while time does not run.
 * @throws RangeError as `computePeriod`.
 */
export function dueDay(question: PeriodQuestion): Day | null {
  return endOf(question).dueOn;
}

/**
 * Only when it ends, without the reasons.
 * @throws RangeError as `computePeriod`.
 */
export function endOf(question: PeriodQuestion): Pick<Period, 'startsOn' | 'dueOn' | 'dueAt' | 'calendarCertain'> {
  assertAnswerable(question);
  const { dueOn, dueAt, lookedUpTo } = reckon(question);
  return {
    startsOn: startDay(question),
    dueOn: notBeforeSetDay(question, dueOn),
    dueAt,
    calendarCertain: isCertain(question, lookedUpTo),
  };
}

function startDay({ definition, start }: PeriodQuestion): Day {
  return definition.unit === 'hour' ? dayOf(start.at) : start.at;
}

function isCertain({ calendar }: PeriodQuestion, lookedUpTo: Day | null): boolean {
  return lookedUpTo === null || lookedUpTo <= calendar.coveredThrough;
}

/**
 * The last day of a period from which no time is taken out.
 * @throws RangeError if it does not run.
 */
export function lastDay(question: PeriodQuestion): Day {
  const due = dueDay(question);
  if (due === null) throw new RangeError(`the period ${question.definition.code} does not run`);
  return due;
}

function notBeforeSetDay({ setDay }: PeriodQuestion, dueOn: Day | null): Day | null {
  return setDay && dueOn !== null && setDay.day > dueOn ? setDay.day : dueOn;
}
