import { addDays, weekdayOf, type Day } from '../time.js';

/**
 * 工作日历 – the State Council's yearly holiday notice as the agency's own versioned data.
 * A day not named is a working day from Monday to Friday.
 */
export interface WorkingCalendar {
  readonly version: string;
  /** Last day the notices cover; beyond it weekends are all that is known and every result is uncertain. */
  readonly coveredThrough: Day;
  /** Statutory days off, beyond weekends. */
  readonly holidays: ReadonlySet<Day>;
  /** 调休: weekend days that are worked. */
  readonly makeUpDays: ReadonlySet<Day>;
}

/** Whether `day` is a working day (工作日) under the calendar. */
export function isWorkingDay(calendar: WorkingCalendar, day: Day): boolean {
  if (calendar.makeUpDays.has(day)) return true;
  if (calendar.holidays.has(day)) return false;
  const weekday = weekdayOf(day);
  return weekday !== 0 && weekday !== 6;
}

/** The first working day on or after `day`. */
export function workingDayOnOrAfter(calendar: WorkingCalendar, day: Day): Day {
  let candidate = day;
  while (!isWorkingDay(calendar, candidate)) candidate = addDays(candidate, 1);
  return candidate;
}

/** The last day of `count` working days, the first of which is the first working day after `start` (行政处罚法 第85条). */
export function addWorkingDays(calendar: WorkingCalendar, start: Day, count: number): Day {
  let day = start;
  for (let remaining = count; remaining > 0;) {
    day = addDays(day, 1);
    if (isWorkingDay(calendar, day)) remaining -= 1;
  }
  return day;
}
