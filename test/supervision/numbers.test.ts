import { describe, expect, it } from '@jest/globals';
import { median, ninetieth } from '../../src/supervision/overview/statistics.js';
import { refusalCountsOf } from '../../src/supervision/overview/refusal-counts.js';
import { changesBetween } from '../../src/supervision/replay/record-diff.js';

describe('中位数与第90百分位数', () => {
  it('the median is the middle one, or between the two in the middle', () => {
    expect([median([]), median([4]), median([9, 1]), median([9, 1, 2])]).toEqual([null, 4, 5, 2]);
  });

  it('nine in ten do not exceed the ninetieth percentile', () => {
    expect([ninetieth([]), ninetieth([7])]).toEqual([null, 7]);
    expect(ninetieth([10, 9, 8, 7, 6, 5, 4, 3, 2, 1])).toBe(9);
    expect(ninetieth([11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1])).toBe(10);
  });
});

describe('拒绝统计', () => {
  const blocker = (code: string) => ({ code, message: { zh: '句', en: 'sentence' }, basis: '第1条' });

  it('an attempt counts once for each blocker, and once in all', () => {
    const attempts = [
      { actor: 'a', blockers: [blocker('separation-of-duties'), blocker('separation-of-duties')] },
      { actor: 'b', blockers: [blocker('separation-of-duties'), blocker('wrong-state')] },
      { actor: 'b', blockers: [blocker('something-else')] },
    ];
    const counts = refusalCountsOf(attempts, (id) => id.toUpperCase());
    expect(counts.total).toBe(3);
    expect(counts.blockers.map(({ code, count }) => [code, count])).toEqual([
      ['separation-of-duties', 2],
      ['something-else', 1],
      ['wrong-state', 1],
    ]);
    expect(counts.blockers[1]?.name.en).toBe('sentence');
    expect(counts.people).toEqual([
      { personId: 'b', name: 'B', count: 2 },
      { personId: 'a', name: 'A', count: 1 },
    ]);
  });
});

describe('案情的变化', () => {
  it('names what is new, different and gone, and nothing that is as it was', () => {
    const before = {
      seq: 3,
      filedOn: null,
      file: [{ id: 'a', sealedAt: null }],
      requests: [{ kind: 'filing' }],
      area: '1',
    };
    const after = {
      seq: 4,
      filedOn: '2026-03-02',
      file: [{ id: 'a', sealedAt: '2026-03-02' }, { id: 'b' }],
      requests: [],
      area: '1',
    };
    expect(changesBetween(before, after)).toEqual([
      { path: 'filedOn', kind: 'added', after: '2026-03-02' },
      { path: 'file[0].sealedAt', kind: 'added', after: '2026-03-02' },
      { path: 'file[1]', kind: 'added', after: { id: 'b' } },
      { path: 'requests', kind: 'removed', before: [{ kind: 'filing' }] },
    ]);
  });

  it('of the first event everything that is there is new; a party’s number stays hidden', () => {
    const party = { name: '田示禾', identityDigest: 'secret' };
    expect(changesBetween(null, { seq: 1, party, closedOn: null })).toEqual([
      { path: 'party', kind: 'added', after: { name: '田示禾' } },
    ]);
    expect(changesBetween({ party }, { party: { ...party, identityDigest: 'other' } })).toEqual([]);
  });
});
