import { describe, expect, it } from '@jest/globals';
import { approvalsFor, isReduced, liesInBand } from '../../src/law/benchmark.js';
import { approvalsIn, typedSide, type Band, type Benchmark } from '../../web/src/benchmark/bands.js';

const BAND: Band = {
  code: '一般',
  circumstances: '面积较大',
  penaltyKinds: ['fine', 'confiscation'],
  fineRange: { citizen: { minFen: 100, maxFen: 300 }, organisation: null },
};
const benchmark = (isOwn: boolean): Benchmark => ({
  maker: { level: 'county', name: '示例县', isOwn },
  title: '示例',
  documentNumber: '1',
  from: '2026-01-01',
  until: null,
  isVerified: false,
  bands: [BAND],
});
const fine = (amountFen?: number) => ({ kind: 'fine' as const, ...(amountFen !== undefined && { amountFen }) });

describe('the band that is chosen in a form', () => {
  it.each([
    [[fine(99)], 'below'],
    [[fine(100)], 'within'],
    [[fine(300)], 'within'],
    [[fine(301)], 'above'],
    [[fine(150), fine(150)], 'within'],
    [[fine(150), fine(151)], 'above'],
    [[{ kind: 'confiscation' as const }], 'within'],
    [[{ kind: 'warning' as const }], 'kind'],
  ] as const)('%j lies %s, as the law finds', (penalties, side) => {
    expect(typedSide(penalties, BAND, 'citizen')).toBe(side);
    expect(liesInBand(penalties, BAND, 'citizen')).toBe(side === 'within');
  });

  it('says nothing of what is not yet typed, and knows who is not fined', () => {
    expect([typedSide([], BAND, 'citizen'), typedSide([fine()], BAND, 'citizen')]).toEqual([null, null]);
    expect(typedSide([fine(200)], BAND, 'organisation')).toBe('kind');
  });

  it('takes a fine below the least of the law for reduced only on its ground (行政处罚法 第32条)', () => {
    const [law, below] = [{ minFen: 50, maxFen: 300 }, fine(40)];
    expect([below, { ...below, belowRangeGround: '主动消除' }].map((each) => isReduced(each, law))).toEqual([
      false,
      true,
    ]);
    expect(isReduced({ ...fine(50), belowRangeGround: '主动消除' }, law)).toBe(false);
  });

  it('offers the approvals the law leaves open; nobody discusses collectively on the spot', () => {
    for (const isOwn of [true, false])
      expect(approvalsIn(benchmark(isOwn), 'ordinary')).toEqual(approvalsFor(benchmark(isOwn)));
    expect([approvalsIn(benchmark(true), 'simplified'), approvalsIn(benchmark(false), 'simplified')]).toEqual([
      ['main-head'],
      ['maker'],
    ]);
  });
});
