import { describe, expect, it } from '@jest/globals';
import { ordinaryProcedure } from '../../../src/law/ordinary-procedure/ordinary-procedure.js';
import { IN_STATE } from '../../builders/stages.js';

describe('every state can be reached', () => {
  it('has a case led into it', () => {
    expect(Object.keys(IN_STATE).sort()).toEqual(ordinaryProcedure.stages.map(({ id }) => id).sort());
  });

  it.each(Object.entries(IN_STATE))('%s, by real acts', (state, reach) => {
    expect(reach().state).toBe(state);
  });
});
