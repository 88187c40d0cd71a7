/** 放假安排的检查 – everything that is wrong with the data of a calendar, entry by entry. */
import type { Text } from '../../blocker.js';
import { statutoryHolidays } from '../../periods/statutory-holidays.js';
import { isDay, weekdayOf, type Day } from '../../time.js';
import type { HolidayData } from './holiday-data.js';

/** An entry that cannot be; `index` counts the list from 0. */
export interface HolidayFault {
  readonly list: 'holidays' | 'makeUpDays';
  readonly index: number;
  readonly message: Text;
}

const SATURDAY = 6;

/** Every entry that cannot be; empty: a calendar can be made of it. */
export function holidayFaults(data: HolidayData): readonly HolidayFault[] {
  return [...faultsOf('holidays', data), ...faultsOf('makeUpDays', data)];
}

function faultsOf(list: HolidayFault['list'], data: HolidayData): readonly HolidayFault[] {
  const off = new Set(data.holidays);
  return data[list].flatMap((day, index) => {
    const message = faultOf(day, list, index, data, off);
    return message === null ? [] : [{ list, index, message }];
  });
}

function faultOf(
  day: Day,
  list: HolidayFault['list'],
  index: number,
  data: HolidayData,
  off: ReadonlySet<Day>,
): Text | null {
  if (!isDay(day)) return { zh: `没有这一天：${day}`, en: `there is no such day: ${day}` };
  if (day > data.coveredThrough) return { zh: `${day}超出所含期间`, en: `${day} lies beyond the days covered` };
  if (data[list].indexOf(day) !== index) return { zh: `${day}重复`, en: `${day} is there twice` };
  if (list === 'holidays') return null;
  if (off.has(day)) return { zh: `${day}既放假又上班`, en: `${day} is both off and worked` };
  return isWeekend(day) ? null : { zh: `${day}不是周六、周日，无须调休上班`, en: `${day} is worked anyway` };
}

function isWeekend(day: Day): boolean {
  return weekdayOf(day) === 0 || weekdayOf(day) === SATURDAY;
}

/** 法定节假日 of the years the data names a notice for, that it does not have as days off: to be looked at twice. */
export function missingStatutoryDays({ sources, holidays }: HolidayData): readonly Day[] {
  return sources.flatMap(({ year }) => statutoryHolidays(year)).filter((day) => !holidays.includes(day));
}
