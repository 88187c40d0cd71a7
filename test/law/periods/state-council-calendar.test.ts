import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import { calendarFrom } from '../../../src/law/packs/calendars/holiday-data.js';
import { stateCouncil2024To2026 } from '../../../src/law/packs/calendars/state-council-2024-2026.js';
import { isWorkingDay } from '../../../src/law/periods/working-calendar.js';
import { addDays } from '../../../src/law/time.js';

interface ChineseDays {
  isWorkday(day: string): boolean;
}

const require = createRequire(import.meta.url);
const published = require('chinese-days') as ChineseDays;

describe('the calendar of 2024 to 2026 (国务院办公厅放假通知)', () => {
  const calendar = calendarFrom(stateCouncil2024To2026);

  it('agrees with the published data on every single day', () => {
    const differing: string[] = [];
    for (let day = '2024-01-01'; day <= '2026-12-31'; day = addDays(day, 1)) {
      if (isWorkingDay(calendar, day) !== published.isWorkday(day)) differing.push(day);
    }
    expect(differing).toEqual([]);
  });

  it.each([2024, 2025, 2026])('names the same days as the published data of %i', (year) => {
    const of = (days: Iterable<string>) => [...days].filter((day) => day.startsWith(String(year))).sort();
    const data = require(`chinese-days/dist/years/${year}.json`) as Record<
      'holidays' | 'workdays',
      Record<string, string>
    >;
    expect(of(calendar.holidays)).toEqual(Object.keys(data.holidays).sort());
    expect(of(calendar.makeUpDays)).toEqual(Object.keys(data.workdays).sort());
  });

  it('names a notice for every year it covers', () => {
    expect(stateCouncil2024To2026.sources.map(({ year }) => year)).toEqual([2024, 2025, 2026]);
    expect(calendar).toMatchObject({ coveredThrough: '2026-12-31', version: 'cn-state-council/2024-2026' });
  });

  it.each([
    ['a day that does not exist', { holidays: ['2026-02-30'] }],
    ['a day beyond what is covered', { holidays: ['2027-01-01'] }],
    ['a day both off and worked', { holidays: ['2026-02-14'] }],
  ])('refuses %s', (_name, change) => {
    expect(() => calendarFrom({ ...stateCouncil2024To2026, ...change })).toThrow(RangeError);
  });
});
