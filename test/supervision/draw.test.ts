import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { draw, type Candidate } from '../../src/supervision/sampling/draw.js';
import { preScoreOf } from '../../src/supervision/sampling/pre-score.js';
import { riskOf } from '../../src/supervision/sampling/risk.js';

const CANDIDATES: readonly Candidate[] = Array.from({ length: 20 }, (_, index) => ({
  caseId: `case-${index}`,
  weight: (index % 4) + 1,
}));
const NOTHING = { refusals: 0, lateActs: 0, missing: 0, breaches: 0, isMajor: false, isUnread: false };

describe('抽签 – the draw', () => {
  it('gives the same cases for the same seed, whatever the order of the candidates', () => {
    const drawn = draw(CANDIDATES, '双色球2026038', 5);
    expect(drawn).toHaveLength(5);
    expect(draw([...CANDIDATES].reverse(), '双色球2026038', 5)).toEqual(drawn);
    expect(draw(CANDIDATES, '双色球2026039', 5)).not.toEqual(drawn);
  });

  it('can be repeated by hand: the smallest SHA-256 of seed|case|number', () => {
    const tickets = CANDIDATES.flatMap(({ caseId, weight }) =>
      Array.from({ length: weight }, (_, index) => {
        const text = `seed|${caseId}|${index + 1}`;
        return { caseId, ticket: createHash('sha256').update(text).digest('hex') };
      }),
    ).sort((one, other) => (one.ticket < other.ticket ? -1 : 1));
    const [first] = draw(CANDIDATES, 'seed', 1);
    expect(first).toEqual({ ...tickets[0], position: 1 });
  });

  it('a larger sample begins with the smaller one, and takes all where there are fewer', () => {
    expect(draw(CANDIDATES, 'seed', 9).slice(0, 4)).toEqual(draw(CANDIDATES, 'seed', 4));
    expect(draw(CANDIDATES, 'seed', 50)).toHaveLength(20);
    expect(draw([], 'seed', 5)).toEqual([]);
  });

  it('a case with more tickets is drawn so much more often', () => {
    const two = [
      { caseId: 'light', weight: 1 },
      { caseId: 'heavy', weight: 3 },
    ];
    const first = Array.from({ length: 2_000 }, (_, index) => draw(two, `seed ${index}`, 1)[0]?.caseId);
    const heavy = first.filter((caseId) => caseId === 'heavy').length / first.length;
    expect(heavy).toBeGreaterThan(0.72);
    expect(heavy).toBeLessThan(0.78);
  });

  it('refuses weights that are no number of tickets', () => {
    for (const weight of [0, -1, 1.5, Number.NaN]) {
      expect(() => draw([{ caseId: 'case', weight }], 'seed', 1)).toThrow(RangeError);
    }
  });
});

describe('风险权重 – the weight', () => {
  it('is one ticket for a case without signs, and says what each sign adds', () => {
    expect(riskOf(NOTHING)).toEqual({ weight: 1, parts: [] });
    expect(riskOf({ ...NOTHING, refusals: 2, isMajor: true })).toEqual({
      weight: 5,
      parts: [
        { sign: 'refusals', tickets: 2 },
        { sign: 'isMajor', tickets: 2 },
      ],
    });
  });

  it('no sign alone adds more than three, except a chain that cannot be replayed', () => {
    expect(riskOf({ ...NOTHING, lateActs: 3 }).weight).toBe(4);
    expect(riskOf({ ...NOTHING, lateActs: 40 }).weight).toBe(4);
    expect(riskOf({ ...NOTHING, isUnread: true }).weight).toBe(11);
  });
});

describe('预评分 – the score before anybody reads the file', () => {
  const GOOD = { faults: 0, missing: 0, lateActs: 0, breaches: 0, refusals: 0 };

  it('is a hundred for a file without fault, and loses points by what is wrong', () => {
    expect(preScoreOf(GOOD)).toEqual({ points: 100, deductions: [], fails: false });
    expect(preScoreOf({ ...GOOD, missing: 2, refusals: 3 })).toEqual({
      points: 87,
      deductions: [
        { sign: 'missing', count: 2, points: 10 },
        { sign: 'refusals', count: 3, points: 3 },
      ],
      fails: false,
    });
  });

  it('no single kind of fault costs everything, except one that the verification found', () => {
    expect(preScoreOf({ ...GOOD, missing: 99 })).toMatchObject({ points: 60, fails: false });
    expect(preScoreOf({ ...GOOD, faults: 1 })).toMatchObject({ points: 0, fails: true });
    expect(preScoreOf({ faults: 0, missing: 99, lateActs: 99, breaches: 99, refusals: 99 }).points).toBe(0);
  });
});
