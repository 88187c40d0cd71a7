import { describe, expect, it } from '@jest/globals';
import { ordinaryProcedure } from '../../../src/law/ordinary-procedure/ordinary-procedure.js';
import { currentLawPack } from '../../../src/law/packs/index.js';
import type { DrivenStep } from '../../../src/law/proof/driven-paths.js';
import { worldsAlong } from '../../../src/law/proof/driven.js';
import { keyOf, standInFor } from '../../../src/law/proof/standing-key.js';
import { questionTo } from './support.js';

const filedBy = (approver: string): readonly DrivenStep[] => [
  ['clerk-1', 'assign-handlers'],
  ['handler-1', 'apply-for-filing'],
  [approver, 'approve-filing'],
];

function led(...steps: readonly DrivenStep[]) {
  const reached = worldsAlong({ name: 'led', steps }, questionTo(ordinaryProcedure));
  expect(reached).toHaveLength(steps.length + 1);
  return reached.at(-1)!.world;
}

const keyed = (...steps: readonly DrivenStep[]) => keyOf(led(...steps), currentLawPack);

describe('which worlds are the same', () => {
  it('those in which persons alike but for their names did the same', () => {
    expect(keyed(...filedBy('approver-2'))).toBe(keyed(...filedBy('approver-1')));
  });

  it('not those in which somebody did it who could do more', () => {
    expect(keyed(...filedBy('twofold'))).not.toBe(keyed(...filedBy('approver-1')));
  });

  it('not those at different stages, nor those with a request more', () => {
    const filed = keyed(...filedBy('approver-1'));
    expect(keyed(['clerk-1', 'assign-handlers'])).not.toBe(filed);
    expect(keyed(...filedBy('approver-1'), ['handler-1', 'request-withdrawal'])).not.toBe(filed);
  });
});

describe('who stands for whom', () => {
  const { record } = led(...filedBy('approver-1'), ['handler-1', 'request-recusal']).standing;

  it('one of several alike for all of them, unless the record names them', () => {
    expect(standInFor('approver-1', record)).toBe(standInFor('approver-2', record));
    expect(standInFor('clerk-1', { ...record, chairs: ['clerk-1'] })).not.toBe(standInFor('clerk-2', record));
  });

  it('nobody else for anybody', () => {
    expect(standInFor('handler-1', record)).toBe('handler-1');
  });
});
