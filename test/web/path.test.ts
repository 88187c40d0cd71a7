import { describe, expect, it } from '@jest/globals';
import { kindOf, linesOf, passedIn, staysOf } from '../../web/src/components/case/map/path.js';

const stage = (seq: number, state: string) => {
  return { seq, type: 'x', at: `2026-03-0${seq}T01:00:00.000Z`, state, stateName: { zh: state, en: state } };
};
const STAGES = [
  stage(1, 'lead'),
  stage(2, 'lead'),
  stage(3, 'investigation'),
  stage(4, 'legal-review'),
  stage(5, 'investigation'),
];
const move = (from: string, to: string, usual = true) => ({ from, to, usual, acts: [], across: [], down: [] });

describe('the path of a case on the map', () => {
  it('counts each stay once, however many acts were done in it', () => {
    expect(staysOf(STAGES).map(({ seq }) => seq)).toEqual([1, 3, 4, 5]);
    expect(passedIn(STAGES).get('investigation')).toEqual({
      state: 'investigation',
      since: '2026-03-03T01:00:00.000Z',
      times: 2,
    });
  });

  it('shows what was taken, ways back too; what is possible from here; and else the usual ways only', () => {
    const kind = (from: string, to: string, usual?: boolean) => kindOf(move(from, to, usual), STAGES, 'investigation');
    expect(kind('lead', 'investigation')).toBe('taken');
    expect(kind('legal-review', 'investigation', false)).toBe('taken');
    expect(kind('investigation', 'investigation-suspended')).toBe('possible');
    expect(kind('investigation', 'referral', false)).toBe('rare');
    expect(kind('notice-approval', 'notice-service')).toBe('usual');
    expect(kind('notice-approval', 'investigation', false)).toBeNull();
  });

  it('breaks names where they have room, Chinese at any character, English between words', () => {
    expect(linesOf('移送公安机关待复', 10)).toEqual(['移送公安机', '关待复']);
    expect(linesOf('Referred, awaiting the reply', 18).map((line) => line.trim())).toEqual([
      'Referred, awaiting',
      'the reply',
    ]);
  });
});
