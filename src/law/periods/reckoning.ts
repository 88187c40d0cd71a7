/**
 * 期间的计算 – 行政处罚法 第85条; 民事诉讼法 第85条. The start day is not counted; a last day that is a day off gives way
 * to the next working day. That holds for waiting times as well: the Act makes no exception, and a wait that is a
 * weekend too long harms nobody while one too short voids what follows. A waiting time ends on its last day; what it
 * delays is lawful from the day after.
 */
import { addDays, addHours, addMonths, dayOf, daysBetween, type Day, type Instant } from '../time.js';
import type { ExcludedSpan, PeriodQuestion } from './period-question.js';
import { isWorkingDay } from './working-calendar.js';

const MONTHS_PER_YEAR = 12;

/** How a period comes to its end, step by step. */
export interface Reckoning {
  /** Last day; null while time does not run. */
  readonly dueOn: Day | null;
  /** Last instant, for periods in hours only. */
  readonly dueAt: Instant | null;
  /** Days off passed over in counting working days. */
  readonly daysOff: readonly Day[];
  /** Days each excluded span takes out, in the order of the question; overlaps go to the first. Null = without end. */
  readonly daysExcluded: readonly (number | null)[];
  /** Calendar days from the last day counted to the working day it moved to. */
  readonly daysMoved: number;
  /** The latest day whose being a working day mattered; null if none did. */
  readonly lookedUpTo: Day | null;
}

/** Counts the period out. */
export function reckon(question: PeriodQuestion): Reckoning {
  const { definition, start, extensionDays = 0 } = question;
  if (definition.unit === 'hour') return inHours(start.at, definition.length);
  const counted =
    definition.unit === 'month' || definition.unit === 'year'
      ? inMonths(question)
      : inDays(question, definition.length + extensionDays);
  return settle(question, counted);
}

interface Counted {
  readonly last: Day | null;
  readonly daysOff: readonly Day[];
  readonly daysExcluded: readonly (number | null)[];
}

function inHours(start: Instant, hours: number): Reckoning {
  const dueAt = addHours(start, hours);
  return { dueOn: dayOf(dueAt), dueAt, daysOff: [], daysExcluded: [], daysMoved: 0, lookedUpTo: null };
}

function inMonths({ definition, start, extensionDays = 0 }: PeriodQuestion): Counted {
  const months = definition.unit === 'year' ? definition.length * MONTHS_PER_YEAR : definition.length;
  return { last: addDays(addMonths(start.at, months), extensionDays), daysOff: [], daysExcluded: [] };
}

function inDays({ definition, start, excluded = [], calendar }: PeriodQuestion, length: number): Counted {
  const working = definition.unit === 'working-day';
  if (!working && excluded.length === 0) return { last: addDays(start.at, length), daysOff: [], daysExcluded: [] };
  const daysOff: Day[] = [];
  const daysExcluded: (number | null)[] = excluded.map(() => 0);
  let day = start.at;
  for (let remaining = length; remaining > 0;) {
    day = addDays(day, 1);
    const span = excluded.findIndex((each) => contains(each, day));
    if (span >= 0) {
      if (excluded[span]?.until === null) return { last: null, daysOff, daysExcluded: daysExcluded.with(span, null) };
      daysExcluded[span] = (daysExcluded[span] ?? 0) + 1;
    } else if (working && !isWorkingDay(calendar, day)) {
      daysOff.push(day);
    } else {
      remaining -= 1;
    }
  }
  return { last: day, daysOff, daysExcluded };
}

/** Moves a last day that is a day off, or on which time does not run, to the next working day on which it does. */
function settle(
  { definition, excluded = [], lastDayMoves = true, calendar }: PeriodQuestion,
  counted: Counted,
): Reckoning {
  const { last } = counted;
  const looks = lastDayMoves || definition.unit === 'working-day';
  const found = { dueAt: null, daysOff: counted.daysOff, daysExcluded: counted.daysExcluded };
  if (last === null) return { ...found, dueOn: null, daysMoved: 0, lookedUpTo: counted.daysOff.at(-1) ?? null };
  let day = last;
  while (
    lastDayMoves &&
    !(isWorkingDay(calendar, day) && (day === last || !excluded.some((each) => contains(each, day))))
  ) {
    day = addDays(day, 1);
    const forever = excluded.findIndex((each) => each.until === null && contains(each, day));
    if (forever >= 0)
      return {
        ...found,
        dueOn: null,
        daysExcluded: found.daysExcluded.with(forever, null),
        daysMoved: 0,
        lookedUpTo: day,
      };
  }
  return { ...found, dueOn: day, daysMoved: daysBetween(last, day), lookedUpTo: looks ? day : null };
}

function contains({ from, until }: ExcludedSpan, day: Day): boolean {
  return from <= day && (until === null || day < until);
}
