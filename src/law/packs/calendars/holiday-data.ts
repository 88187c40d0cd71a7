import type { WorkingCalendar } from '../../periods/working-calendar.js';
import { isDay, type Day } from '../../time.js';

/** 放假安排 – the days the State Council's yearly notices name, as data that an agency may load and keep. */
export interface HolidayData {
  readonly version: string;
  /** Last day of the last year a notice is known for. */
  readonly coveredThrough: Day;
  /** 发文字号 of the notices the days are taken from. */
  readonly sources: readonly { readonly year: number; readonly document: string }[];
  /** 放假: days off, weekend days that belong to a holiday included. */
  readonly holidays: readonly Day[];
  /** 调休上班: weekend days that are worked. */
  readonly makeUpDays: readonly Day[];
}

/**
 * The working calendar the data describes.
 * @throws RangeError if an entry is no day, lies beyond the days covered, or is both a holiday and worked.
 */
export function calendarFrom(data: HolidayData): WorkingCalendar {
  const { version, coveredThrough } = data;
  const holidays = new Set(data.holidays);
  const makeUpDays = new Set(data.makeUpDays);
  for (const day of [coveredThrough, ...holidays, ...makeUpDays]) {
    if (!isDay(day) || day > coveredThrough) throw new RangeError(`calendar ${version}: no day covered: ${day}`);
    if (holidays.has(day) && makeUpDays.has(day))
      throw new RangeError(`calendar ${version}: ${day} is both off and worked`);
  }
  return { version, coveredThrough, holidays, makeUpDays };
}
