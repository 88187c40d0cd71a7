import { describe, expect, it } from '@jest/globals';
import type { Performance } from '../../../src/law/case-record.js';
import { settledOn, surchargeFen } from '../../../src/law/periods/surcharge.js';
import type { Day } from '../../../src/law/time.js';
import { aCase, aDecision, aFinedCase, calendar, pack, payment } from './support.js';

// 1,000 yuan, payable through Tuesday, 16 June 2026: 30 yuan for each day from the 17th on.
const runUp = (day: Day, change: Partial<Performance> = {}) =>
  surchargeFen(aFinedCase(change), pack, calendar, day) / 100;
const reconsidered = (from: Day, until: Day | null) => ({ kind: 'reconsideration' as const, from, until });
const sued = (from: Day, until: Day | null) => ({ kind: 'litigation' as const, from, until });

describe('行政处罚法 第72条第1款第1项: three per cent a day', () => {
  it.each([
    ['2026-06-16', 0],
    ['2026-06-17', 30],
    ['2026-06-18', 60],
    ['2026-07-19', 990],
    ['2026-07-20', 1_000],
    ['2027-06-16', 1_000],
  ])('by %s: %d yuan, and never more than the fine', (day, yuan) => {
    expect(runUp(day)).toBe(yuan);
  });

  it('stops on the day the fine is paid up, not with a part of it', () => {
    expect(runUp('2026-07-10', { payments: [payment('2026-06-18', 100_000)] })).toBe(60);
    expect(runUp('2026-06-17', { payments: [payment('2026-06-18', 100_000)] })).toBe(30);
    expect(runUp('2026-06-26', { payments: [payment('2026-06-18', 99_999)] })).toBe(300);
  });

  it('begins after a deferral', () => {
    expect(runUp('2026-07-01', { deferredUntil: '2026-06-30' })).toBe(30);
  });

  it('is none without a fine served', () => {
    expect(surchargeFen(aCase(), pack, calendar, '2026-12-31')).toBe(0);
    const unserved = aCase({ decision: aDecision({ servedOn: null }) });
    expect(surchargeFen(unserved, pack, calendar, '2026-12-31')).toBe(0);
  });

  it('drops fractions of a fen', () => {
    const odd = aFinedCase({}, { decision: aDecision({ penalties: [{ kind: 'fine', amountFen: 333 }] }) });
    expect(surchargeFen(odd, pack, calendar, '2026-06-17')).toBe(9);
  });
});

describe('行政处罚法 第73条第3款: none for the time of a reconsideration or suit', () => {
  it.each<[string, Performance['remedies'], number]>([
    ['within the time late', [reconsidered('2026-06-20', '2026-06-24')], 150],
    ['from before it was due', [reconsidered('2026-06-10', '2026-06-20')], 180],
    ['over before it was due', [reconsidered('2026-06-05', '2026-06-10')], 300],
    ['pending', [reconsidered('2026-06-20', null)], 90],
    ['until after the day asked about', [reconsidered('2026-06-20', '2026-07-30')], 90],
    ['begun after the day asked about', [reconsidered('2026-06-27', null)], 300],
    [
      'two that overlap, each day once',
      [sued('2026-06-22', '2026-06-25'), reconsidered('2026-06-20', '2026-06-23')],
      120,
    ],
    ['one within the other', [reconsidered('2026-06-18', '2026-06-25'), sued('2026-06-20', '2026-06-21')], 60],
  ])('%s', (_, remedies, yuan) => {
    expect(runUp('2026-06-26', { remedies })).toBe(yuan);
  });
});

describe('行政处罚法 第66条: the day on which all is paid', () => {
  const settled = (...payments: Performance['payments']) => settledOn(aFinedCase({ payments }), pack, calendar);

  it('is that of the last fen, surcharge included', () => {
    expect(settled(payment('2026-06-10', 100_000))).toBe('2026-06-10');
    expect(settled(payment('2026-06-18', 100_000))).toBeNull();
    expect(settled(payment('2026-06-18', 100_000, 6_000))).toBe('2026-06-18');
    expect(settled(payment('2026-06-18', 100_000), payment('2026-06-25', 0, 6_000))).toBe('2026-06-25');
    expect(settled(payment('2026-06-18', 99_999, 6_000))).toBeNull();
  });

  it('is none where nothing was ever owed, or nothing served', () => {
    expect(settledOn(aCase(), pack, calendar)).toBeNull();
    expect(settledOn(aCase({ decision: aDecision({ servedOn: null }) }), pack, calendar)).toBeNull();
    expect(
      settledOn(aFinedCase({}, { decision: aDecision({ penalties: [{ kind: 'warning' }] }) }), pack, calendar),
    ).toBeNull();
  });
});
