/**
 * 法定节假日 – the thirteen days that 全国年节及纪念日放假办法 (as revised in 2024, in force from 1 January 2025) gives every
 * year. They are what is known of a year before the State Council says which days around them are off or worked.
 */
import { addDays, type Day } from '../time.js';

/** The articles the days rest on. */
export const STATUTORY_HOLIDAYS_BASIS = '全国年节及纪念日放假办法 第2条、第6条';

/** 春节（正月初一）、清明、端午、中秋, which follow the moon and the sun: month and day of each year. */
const FESTIVALS: Readonly<Record<number, readonly [string, string, string, string]>> = {
  2025: ['01-29', '04-04', '05-31', '10-06'],
  2026: ['02-17', '04-05', '06-19', '09-25'],
  2027: ['02-06', '04-05', '06-09', '09-15'],
  2028: ['01-26', '04-04', '05-28', '10-03'],
  2029: ['02-13', '04-04', '06-16', '09-22'],
  2030: ['02-03', '04-05', '06-05', '09-12'],
  2031: ['01-23', '04-05', '06-24', '10-01'],
  2032: ['02-11', '04-04', '06-12', '09-19'],
  2033: ['01-31', '04-04', '06-01', '09-08'],
  2034: ['02-19', '04-05', '06-20', '09-27'],
  2035: ['02-08', '04-05', '06-10', '09-16'],
  2036: ['01-28', '04-04', '05-30', '10-04'],
  2037: ['02-15', '04-04', '06-18', '09-24'],
  2038: ['02-04', '04-05', '06-07', '09-13'],
  2039: ['01-24', '04-05', '05-27', '10-02'],
  2040: ['02-12', '04-04', '06-14', '09-20'],
  2041: ['02-01', '04-04', '06-03', '09-10'],
  2042: ['01-22', '04-04', '06-22', '09-28'],
  2043: ['02-10', '04-05', '06-11', '09-17'],
  2044: ['01-30', '04-04', '05-31', '10-05'],
  2045: ['02-17', '04-04', '06-19', '09-25'],
  2046: ['02-06', '04-04', '06-08', '09-15'],
  2047: ['01-26', '04-05', '05-29', '10-04'],
  2048: ['02-14', '04-04', '06-15', '09-22'],
  2049: ['02-02', '04-04', '06-04', '09-11'],
  2050: ['01-23', '04-04', '06-23', '09-30'],
};

const FIXED = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'];
/** 农历除夕、正月初一至初三. */
const AROUND_NEW_YEAR = [-1, 0, 1, 2];

const known = new Map<number, readonly Day[]>();

/** The statutory days off of the year, in order; empty before 2025 and after the last year the table knows. */
export function statutoryHolidays(year: number): readonly Day[] {
  const days = known.get(year) ?? reckoned(year);
  known.set(year, days);
  return days;
}

/** Whether the day is a statutory day off. */
export function isStatutoryHoliday(day: Day): boolean {
  return statutoryHolidays(Number(day.slice(0, 4))).includes(day);
}

function reckoned(year: number): readonly Day[] {
  const festivals = FESTIVALS[year];
  if (festivals === undefined) return [];
  const [newYear, ...others] = festivals.map((day) => `${year}-${day}`);
  const days = [
    ...FIXED.map((day) => `${year}-${day}`),
    ...AROUND_NEW_YEAR.map((count) => addDays(newYear ?? '', count)),
    ...others,
  ];
  // 中秋节 may fall into the national holiday: the days meet.
  return [...new Set(days)].sort();
}
