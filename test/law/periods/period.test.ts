import { describe, expect, it } from '@jest/globals';
import { period, span } from './support.js';

const wd = (length: number) => ({ length, unit: 'working-day' as const });
const cd = (length: number) => ({ length, unit: 'calendar-day' as const });

describe('working days (行政处罚法 第85条)', () => {
  it.each([
    ['the start day is not counted', '2026-03-02', 5, '2026-03-09'],
    ['a start on a Friday counts from Monday', '2026-03-06', 5, '2026-03-13'],
    ['a start on a Saturday counts from Monday', '2026-03-07', 5, '2026-03-13'],
    ['the nine days of Spring Festival are not counted, its worked Saturday is', '2026-02-12', 3, '2026-02-24'],
    ['a worked Saturday is the last day', '2026-02-12', 2, '2026-02-14'],
    ['the week of National Day is not counted', '2026-09-30', 2, '2026-10-09'],
    ['Saturday, 10 October 2026 is worked', '2026-09-30', 3, '2026-10-10'],
  ])('%s', (_name, start, length, due) => {
    expect(period(wd(length), start).dueOn).toBe(due);
  });
});

describe('calendar days (民事诉讼法 第85条)', () => {
  it.each([
    ['the last day is a working day', '2026-03-02', '2026-03-17'],
    ['a Saturday moves to Monday', '2026-03-06', '2026-03-23'],
    ['a Friday before it does not move', '2026-03-05', '2026-03-20'],
    ['a holiday moves behind the whole of National Day', '2026-09-17', '2026-10-08'],
    ['the day before the holiday stays', '2026-09-15', '2026-09-30'],
    ['a worked Saturday does not move', '2026-04-24', '2026-05-09'],
  ])('%s', (_name, start, due) => {
    expect(period(cd(15), start).dueOn).toBe(due);
  });

  it('a waiting time that ends on a day off ends on the next working day as well', () => {
    expect(period({ ...cd(30), mode: 'at-least' }, '2026-03-05').dueOn).toBe('2026-04-07');
    expect(period({ ...cd(30), mode: 'at-least' }, '2026-03-04').dueOn).toBe('2026-04-03');
  });
});

describe('months, years and hours', () => {
  it('six months from a 31st end on the last day of a shorter month', () => {
    expect(period({ length: 6, unit: 'month' }, '2025-08-31').dueOn).toBe('2026-02-28');
  });

  it('three months that end on a holiday end after it', () => {
    expect(period({ length: 3, unit: 'month' }, '2026-07-01').dueOn).toBe('2026-10-08');
  });

  it('two years end on the same day, leap day on 28 February', () => {
    const stays = { lastDayMoves: false };
    expect(period({ length: 2, unit: 'year' }, '2024-03-09', stays).dueOn).toBe('2026-03-09');
    expect(period({ length: 1, unit: 'year' }, '2024-02-29', stays).dueOn).toBe('2025-02-28');
  });

  it('a last day that is a Saturday moves unless it is limitation (行政处罚法 第36条)', () => {
    expect(period({ length: 2, unit: 'year' }, '2024-03-07').dueOn).toBe('2026-03-09');
    expect(period({ length: 2, unit: 'year' }, '2024-03-07', { lastDayMoves: false }).dueOn).toBe('2026-03-07');
  });

  it('twenty-four hours are counted to the instant, across a weekend and midnight in Shanghai', () => {
    const urgent = period({ length: 24, unit: 'hour' }, '2026-03-06T15:30:00.000Z');
    expect(urgent).toMatchObject({ startsOn: '2026-03-06', dueOn: '2026-03-07', dueAt: '2026-03-07T15:30:00.000Z' });
    expect(period({ length: 24, unit: 'hour' }, '2026-03-06T16:00:00.000Z')).toMatchObject({
      startsOn: '2026-03-07',
      dueOn: '2026-03-08',
    });
  });
});

describe('time not counted and extensions (行政处罚法 第60条)', () => {
  const due = (excluded: ReturnType<typeof span>[], extensionDays = 0) =>
    period(cd(90), '2026-03-02', { excluded, extensionDays }).dueOn;

  it('ninety days from 2 March 2026 end on Sunday, 31 May and so on Monday, 1 June', () => {
    expect(due([])).toBe('2026-06-01');
  });

  it('a suspension of ten days lengthens the period by ten: the day it begins is out, the day it ends is in', () => {
    expect(due([span('2026-03-10', '2026-03-20')])).toBe('2026-06-10');
  });

  it('days that two spans share are taken out once', () => {
    expect(due([span('2026-03-10', '2026-03-20'), span('2026-03-15', '2026-03-25')])).toBe('2026-06-15');
    expect(due([span('2026-03-10', '2026-03-20'), span('2026-03-12', '2026-03-15')])).toBe('2026-06-10');
  });

  it('a span before the start or after the end takes out nothing', () => {
    expect(due([span('2026-02-01', '2026-03-03')])).toBe('2026-06-01');
    expect(due([span('2026-06-02', '2026-07-01')])).toBe('2026-06-01');
    expect(due([span('2026-06-02', null)])).toBe('2026-06-01');
  });

  it('a span that begins and ends on one day takes out nothing', () => {
    expect(due([span('2026-03-10', '2026-03-10')])).toBe('2026-06-01');
  });

  it('while a span is open the period does not run', () => {
    expect(due([span('2026-05-31', null)])).toBeNull();
    expect(due([span('2026-03-10', '2026-03-20'), span('2026-03-15', null)])).toBeNull();
  });

  it('a last day that would move into an open span does not run out', () => {
    expect(due([span('2026-06-01', null)])).toBeNull();
  });

  it('a last day that would move into a closed span moves behind it', () => {
    expect(due([span('2026-06-01', '2026-06-04')])).toBe('2026-06-04');
  });

  it('an extension of thirty days is added to the ninety', () => {
    expect(due([], 30)).toBe('2026-06-30');
    expect(due([span('2026-06-05', '2026-06-10')], 30)).toBe('2026-07-06');
  });

  it('working days inside a span are not counted', () => {
    expect(period(wd(5), '2026-03-02', { excluded: [span('2026-03-04', '2026-03-06')] }).dueOn).toBe('2026-03-11');
  });

  it('questions no case can ask are refused', () => {
    expect(() => due([span('2026-03-20', '2026-03-19')])).toThrow(RangeError);
    expect(() => due([], -1)).toThrow(RangeError);
    expect(() => due([], 1.5)).toThrow(RangeError);
    expect(() =>
      period({ length: 3, unit: 'month' }, '2026-03-02', { excluded: [span('2026-03-03', '2026-03-04')] }),
    ).toThrow(RangeError);
    expect(() =>
      period({ ...wd(7), mode: 'at-least' }, '2026-03-02', { excluded: [span('2026-03-03', null)] }),
    ).toThrow(RangeError);
    expect(() => period(wd(7), '2026-02-30x')).toThrow(RangeError);
  });
});

describe('what lies beyond the holiday notices is uncertain', () => {
  it.each([
    ['a last day on the last day covered is certain', wd(1), '2026-12-30', true],
    ['a working day after it is not', wd(1), '2026-12-31', false],
    ['a calendar day after it is not, since it may be a holiday', cd(15), '2026-12-17', false],
    ['limitation looks at no calendar', { length: 2, unit: 'year' as const }, '2026-06-01', true],
  ])('%s', (_name, measure, start, certain) => {
    const answer = period(measure, start, measure.unit === 'year' ? { lastDayMoves: false } : {});
    expect(answer).toMatchObject({ calendarCertain: certain, calendarVersion: 'cn-state-council/2024-2026' });
  });
});
