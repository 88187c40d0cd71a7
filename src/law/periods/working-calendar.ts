import { addDays, weekdayOf, type Day } from '../time.js';
import { isStatutoryHoliday } from './statutory-holidays.js';

/**
 * 工作日历 – the State Council's yearly holiday notice as the agency's own versioned data.
 * A day not named is a working day from Monday to Friday; beyond what the notices cover, unless it is a statutory day off.
 */
export interface WorkingCalendar {
  readonly version: string;
  /** Last day the notices cover; beyond it weekends and statutory days are all that is known: every result is provisional. */
  readonly coveredThrough: Day;
  /** Statutory days off, beyond weekends. */
  readonly holidays: ReadonlySet<Day>;
  /** 调休: weekend days that are worked. */
  readonly makeUpDays: ReadonlySet<Day>;
}

/** Whether `day` is a working day (工作日) under the calendar. */
export function isWorkingDay(calendar: WorkingCalendar, day: Day): boolean {
  if (calendar.makeUpDays.has(day)) return true;
  if (isHoliday(calendar, day)) return false;
  const weekday = weekdayOf(day);
  return weekday !== 0 && weekday !== 6;
}

/** Whether `day` is off as a holiday: by the notices or, beyond them, by statute (暂定). */
export function isHoliday(calendar: WorkingCalendar, day: Day): boolean {
  return calendar.holidays.has(day) || (day > calendar.coveredThrough && isStatutoryHoliday(day));
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
