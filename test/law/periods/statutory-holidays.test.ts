import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import { holidayFaults, missingStatutoryDays } from '../../../src/law/packs/calendars/holiday-faults.js';
import { stateCouncil2024To2026 } from '../../../src/law/packs/calendars/state-council-2024-2026.js';
import { isStatutoryHoliday, statutoryHolidays } from '../../../src/law/periods/statutory-holidays.js';
import { isWorkingDay } from '../../../src/law/periods/working-calendar.js';
import { addDays } from '../../../src/law/time.js';
import { leavesOf } from '../../../src/law/periods/explanation.js';
import { calendar, period } from './support.js';

interface ChineseDays {
  getLunarDate(day: string): { readonly lunarMon: number; readonly lunarDay: number; readonly isLeap: boolean };
  getSolarTermDate(year: number, month: number, term: string): string;
}

const require = createRequire(import.meta.url);
const published = require('chinese-days') as ChineseDays;
const years = Array.from({ length: 26 }, (_, index) => 2025 + index);

/** 农历 of the day. */
function lunar(day: string): string {
  const { lunarMon, lunarDay, isLeap } = published.getLunarDate(day);
  return `${isLeap ? 'leap ' : ''}${lunarMon}.${lunarDay}`;
}

describe('全国年节及纪念日放假办法 第2条: the days off of every year', () => {
  it('of 2027', () => {
    expect(statutoryHolidays(2027)).toEqual([
      '2027-01-01',
      ...['2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08'],
      '2027-04-05',
      ...['2027-05-01', '2027-05-02'],
      '2027-06-09',
      '2027-09-15',
      ...['2027-10-01', '2027-10-02', '2027-10-03'],
    ]);
  });

  it.each(years)('%i: New Year’s Eve to the third day, 端午 and 中秋 by the moon, 清明 by the sun', (year) => {
    const days = statutoryHolidays(year);
    const newYear = days.find((day) => lunar(day) === '1.1') ?? '';
    expect(days).toEqual(expect.arrayContaining([-1, 0, 1, 2].map((count) => addDays(newYear, count))));
    expect(days.map(lunar)).toEqual(expect.arrayContaining(['1.1', '1.2', '1.3', '5.5', '8.15']));
    expect(days).toContain(published.getSolarTermDate(year, 4, 'pure_brightness'));
    // 中秋 may meet the national holiday.
    expect([12, 13]).toContain(days.length);
    expect(days).toEqual([...days].sort());
  });

  it('are off in the notices of 2025 and 2026', () => {
    const off: readonly string[] = stateCouncil2024To2026.holidays;
    expect([...statutoryHolidays(2025), ...statutoryHolidays(2026)].filter((day) => !off.includes(day))).toEqual([]);
  });

  it('are not known before 2025 and after 2050', () => {
    expect([statutoryHolidays(2024), statutoryHolidays(2051), isStatutoryHoliday('2051-10-01')]).toEqual([
      [],
      [],
      false,
    ]);
  });
});

describe('beyond the notices', () => {
  it('statutory days are off; within them, only the notices count', () => {
    const until2025 = { ...calendar, coveredThrough: '2025-12-31', holidays: new Set<string>() };
    expect(isWorkingDay(calendar, '2027-02-08')).toBe(false);
    expect(isWorkingDay(calendar, '2027-02-09')).toBe(true);
    expect(isWorkingDay(until2025, '2025-10-01')).toBe(true);
    expect(isWorkingDay(until2025, '2026-10-01')).toBe(false);
  });

  it('the end of a period is not certain, and says on what it rests', () => {
    const found = period({ length: 7, unit: 'working-day' }, '2027-02-03');
    // 4 February; 5 to 8 off; 9 to 12, 15, 16.
    expect([found.dueOn, found.calendarCertain]).toEqual(['2027-02-16', false]);
    const off = leavesOf(found.explanation).filter(({ kind }) => kind === 'day-off');
    expect(off.map(({ value, basis }) => [value, basis])).toEqual([
      ...['2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08'].map((day) => [
        day,
        '全国年节及纪念日放假办法 第2条、第6条',
      ]),
      ['2027-02-13', '国务院关于职工工作时间的规定 第7条'],
      ['2027-02-14', '国务院关于职工工作时间的规定 第7条'],
    ]);
    expect(off[0]?.label).toEqual({ zh: '法定节假日（暂定）', en: 'Statutory holiday (provisional)' });
  });
});

describe('data of a calendar', () => {
  it('of the State Council has no faults and lacks no statutory day', () => {
    expect(holidayFaults(stateCouncil2024To2026)).toEqual([]);
    expect(missingStatutoryDays(stateCouncil2024To2026)).toEqual([]);
  });

  it('names each entry that cannot be, by its list and number', () => {
    const data = {
      version: 'v',
      coveredThrough: '2027-12-31',
      sources: [{ year: 2027, document: 'd' }],
      holidays: ['2027-01-01', '2027-02-30', '2028-01-01', '2027-01-01'],
      makeUpDays: ['2027-01-09', '2027-01-10', '2027-01-01', '2027-01-05'],
    };
    expect(holidayFaults(data).map(({ list, index, message }) => [list, index, message.en])).toEqual([
      ['holidays', 1, 'there is no such day: 2027-02-30'],
      ['holidays', 2, '2028-01-01 lies beyond the days covered'],
      ['holidays', 3, '2027-01-01 is there twice'],
      ['makeUpDays', 2, '2027-01-01 is both off and worked'],
      ['makeUpDays', 3, '2027-01-05 is worked anyway'],
    ]);
    expect(missingStatutoryDays(data)).toHaveLength(12);
  });
});
