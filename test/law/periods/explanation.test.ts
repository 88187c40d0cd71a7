import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { leavesOf, recompute } from '../../../src/law/periods/explanation.js';
import { computePeriod } from '../../../src/law/periods/period.js';
import type { PeriodQuestion } from '../../../src/law/periods/period-question.js';
import { isWorkingDay } from '../../../src/law/periods/working-calendar.js';
import { addDays, daysBetween } from '../../../src/law/time.js';
import { calendar, period, question, span } from './support.js';

const day = fc.integer({ min: 0, max: 1000 }).map((offset) => addDays('2024-01-01', offset));
const length = fc.integer({ min: 1, max: 120 });
const inDays = fc.record({ length, unit: fc.constantFrom('working-day' as const, 'calendar-day' as const) });
const inMonths = fc.record({
  length: fc.integer({ min: 1, max: 24 }),
  unit: fc.constantFrom('month' as const, 'year' as const),
});
const measure = fc.oneof(inDays, inMonths);
const closedSpan = fc.tuple(day, fc.nat(60)).map(([from, days]) => span(from, addDays(from, days)));
const spans = fc.array(
  fc.oneof({ weight: 5, arbitrary: closedSpan }, { weight: 1, arbitrary: day.map((from) => span(from, null)) }),
  { maxLength: 4 },
);

/** Any question a case can ask. */
const anyQuestion: fc.Arbitrary<PeriodQuestion> = fc.oneof(
  fc
    .record({ measure: inDays, day, excluded: spans, extensionDays: fc.nat(60) })
    .map(({ measure, day, ...more }) => question(measure, day, more)),
  fc
    .record({ measure: inMonths, day, lastDayMoves: fc.boolean(), set: fc.option(day) })
    .map(({ measure, day, lastDayMoves, set }) =>
      question(measure, day, {
        lastDayMoves,
        setDay: set === null ? null : { day: set, what: { zh: '延期', en: 'deferral' }, basis: 'b' },
      }),
    ),
);

describe('期限可解释: an explanation of a period', () => {
  it('adds up to the last day from its leaves alone', () => {
    fc.assert(
      fc.property(anyQuestion, (asked) => {
        const { dueOn, explanation } = computePeriod(asked);
        expect(recompute(explanation)).toBe(dueOn);
        expect(explanation.value).toBe(dueOn);
      }),
    );
  });

  it('adds up to the last instant of a period in hours', () => {
    const { dueAt, explanation } = period({ length: 24, unit: 'hour' }, '2026-03-06T15:30:00.000Z');
    expect(recompute(explanation)).toBe(dueAt);
  });

  it('has a source in every leaf', () => {
    fc.assert(
      fc.property(anyQuestion, (asked) => {
        for (const { basis, label } of leavesOf(computePeriod(asked).explanation)) {
          expect(basis).not.toBe('');
          expect(label.zh).not.toBe('');
          expect(label.en).not.toBe('');
        }
      }),
    );
  });

  it('does not add up any more once any leaf that moves the end is left out', () => {
    const { explanation, dueOn } = period({ length: 90, unit: 'calendar-day' }, '2026-03-02', {
      excluded: [span('2026-03-10', '2026-03-21')],
      extensionDays: 30,
    });
    const moving = explanation.children.filter(({ days }) => days !== 0);
    expect(moving.map(({ kind }) => kind)).toEqual(['extension', 'excluded', 'last-day-moved']);
    for (const part of moving) {
      expect(recompute({ ...explanation, children: explanation.children.filter((each) => each !== part) })).not.toBe(
        dueOn,
      );
    }
  });

  it('names start, rule, days off one by one, and the calendar', () => {
    const { explanation } = period({ length: 2, unit: 'working-day' }, '2026-02-14');
    expect(leavesOf(explanation).map(({ kind }) => kind)).toEqual([
      'start',
      'length',
      ...Array<string>(9).fill('day-off'),
      'calendar',
    ]);
    expect(explanation.children[0]).toMatchObject({ value: '2026-02-14', seq: 1 });
    expect(explanation.children.at(-1)).toMatchObject({ value: 'cn-state-council/2024-2026' });
  });

  it('says that time stands still while a span is open', () => {
    const { explanation } = period({ length: 90, unit: 'calendar-day' }, '2026-03-02', {
      excluded: [span('2026-03-10', null)],
    });
    expect(recompute(explanation)).toBeNull();
    expect(leavesOf(explanation).find(({ kind }) => kind === 'excluded')).toMatchObject({ value: null, days: null });
  });

  it('is refused by the adding machine without start or length', () => {
    const { explanation } = period({ length: 5, unit: 'working-day' }, '2026-03-02');
    for (const kind of ['start', 'length']) {
      const without = { ...explanation, children: explanation.children.filter((each) => each.kind !== kind) };
      expect(() => recompute(without)).toThrow(RangeError);
    }
  });
});

describe('properties of counting', () => {
  it('a later start never ends earlier', () => {
    fc.assert(
      fc.property(measure, day, fc.nat(40), (of, start, later) => {
        expect(period(of, addDays(start, later)).dueOn! >= period(of, start).dueOn!).toBe(true);
      }),
    );
  });

  it('taking n days out of a running period moves its end by at least n', () => {
    fc.assert(
      fc.property(inDays, day, fc.nat(), fc.integer({ min: 1, max: 60 }), (of, start, at, days) => {
        const whole = period({ ...of, unit: 'calendar-day' }, start, { lastDayMoves: false }).dueOn!;
        const from = addDays(start, 1 + (at % of.length));
        const shorter = period({ ...of, unit: 'calendar-day' }, start, {
          excluded: [span(from, addDays(from, days))],
          lastDayMoves: false,
        }).dueOn!;
        expect(daysBetween(whole, shorter)).toBe(days);
        const moved = period(of, start, { excluded: [span(from, addDays(from, days))] }).dueOn!;
        expect(moved >= period(of, start).dueOn!).toBe(true);
      }),
    );
  });

  it('a period in working days holds exactly its number of them and ends on one', () => {
    fc.assert(
      fc.property(length, day, (count, start) => {
        const due = period({ length: count, unit: 'working-day' }, start).dueOn!;
        const passed = Array.from({ length: daysBetween(start, due) }, (_, index) => addDays(start, index + 1));
        expect(passed.filter((each) => isWorkingDay(calendar, each))).toHaveLength(count);
        expect(isWorkingDay(calendar, due)).toBe(true);
      }),
    );
  });

  it('a period whose last day moves never ends on a day off', () => {
    fc.assert(
      fc.property(anyQuestion, (asked) => {
        const { dueOn } = computePeriod({ ...asked, lastDayMoves: true, setDay: null });
        expect(dueOn === null || isWorkingDay(calendar, dueOn)).toBe(true);
      }),
    );
  });
});
