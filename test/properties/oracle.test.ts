import { describe, expect, it } from '@jest/globals';
import { Oracle } from './oracle.js';
import type { SeenEvent } from './oracle.js';

const players = ['a', 'b', 'c', 'r', 'd'].map((personId) => ({
  account: personId,
  personId,
  posts: personId === 'a' ? ['handler', 'reviewer', 'approver'] : ['handler', 'reviewer', 'approver', 'clerk'],
  certified: personId !== 'c',
}));
type Step = readonly [type: string, actor: string, payload?: object, day?: string];
const PERSON_IDS = { personIds: ['a', 'b'] };
const TWO = { coOfficerId: 'b' };
const HONEST: readonly Step[] = [
  ['open-case', 'a'],
  ['assign-handlers', 'r', PERSON_IDS],
  ['apply-for-filing', 'a'],
  ['approve-filing', 'd'],
  ['collect-evidence', 'a', { ...TWO, sha256: 'x' }],
  ['conclude-investigation', 'a', { ...TWO, findings: { fine: 1 } }],
  ['pass-review', 'r'],
  ['serve-notice', 'a', { ...TWO, servedOn: '2026-03-06' }],
  ['decide-penalty', 'd', {}, '2026-03-16'],
];

function objections(steps: readonly Step[]): readonly string[] {
  const oracle = new Oracle(players);
  return steps.flatMap(([type, actor, payload = {}, day = '2026-03-06'], index) => {
    const event: SeenEvent = { seq: index + 1, type, actor, at: `${day}T02:00:00.000Z`, payload: { ...payload } };
    return oracle.note(event);
  });
}
const changed = (at: number, step: Step) => HONEST.map((each, index) => (index === at ? step : each));
const without = (at: number) => HONEST.filter((_, index) => index !== at);

describe('the oracle, which judges the product, is judged itself', () => {
  it('has nothing against an honest case', () => {
    expect(objections(HONEST)).toEqual([]);
  });

  it.each<[string, readonly Step[], string]>([
    ['a handler reviews', changed(6, ['pass-review', 'a']), 'a had handle and took review'],
    ['the reviewer decides', changed(8, ['decide-penalty', 'r', {}, '2026-03-16']), 'r had review and took decide'],
    ['one officer twice', changed(4, ['collect-evidence', 'a', { coOfficerId: 'a' }]), 'not two officers'],
    ['one without a certificate', changed(4, ['collect-evidence', 'a', { coOfficerId: 'c' }]), 'not two officers'],
    ['somebody not assigned', changed(5, ['conclude-investigation', 'c', TWO]), 'does not handle the case'],
    ['no filing', without(3), 'decided what was never filed'],
    ['no evidence', without(4), 'decided without evidence'],
    ['no review', without(6), 'never reviewed'],
    ['no notice', without(7), 'the party was told nothing'],
    ['a day too early', changed(8, ['decide-penalty', 'd', {}, '2026-03-13']), 'were not over'],
    ['evidence after the review', HONEST.toSpliced(8, 0, ['collect-evidence', 'a', TWO]), 'changed since the review'],
    ['a defence nobody examined', HONEST.toSpliced(8, 0, ['record-defence', 'a', TWO]), 'was not examined'],
    [
      'a recused officer goes on',
      HONEST.toSpliced(5, 0, ['request-recusal', 'r', { personId: 'b' }], ['approve-recusal', 'd']),
      'b was recused',
    ],
    ['the applicant approves', changed(3, ['approve-filing', 'a']), 'approved by the applicant'],
  ])('objects where %s', (_name, steps, objection) => {
    expect(objections(steps).join('\n')).toContain(objection);
  });
});
