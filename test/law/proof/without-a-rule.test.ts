import { describe, expect, it } from '@jest/globals';
import { ordinaryActs, ordinaryProcedure } from '../../../src/law/ordinary-procedure/ordinary-procedure.js';
import { DRIVEN_PATHS } from '../../../src/law/proof/driven-paths.js';
import { SPOT_PATHS } from '../../../src/law/proof/spot-paths.js';
import { proveAlong } from '../../../src/law/proof/prove.js';
import { TWISTS } from '../../../src/law/proof/twists/twists.js';
import { statute } from '../../../src/law/rules/index.js';
import { procedureWith, questionTo, simplifiedWith, statuteWith } from './support.js';

const RULES = [...statute.keys()];

describe('no rule can be taken away', () => {
  it('every rule has a twist that it must refuse, and no twist is of a rule there is not', () => {
    expect(Object.keys(TWISTS).sort()).toEqual([...RULES].sort());
  });

  it.each(RULES)('without the rule %s the proof fails', (code) => {
    const rules = statuteWith(code, 'permits');
    const isOrdinary = [ordinaryProcedure.opening, ...ordinaryActs].some((act) => act.rules.includes(code));
    const proof = isOrdinary
      ? proveAlong(DRIVEN_PATHS, { ...questionTo(procedureWith({ rules })), stopEarly: true })
      : proveAlong(SPOT_PATHS, { ...questionTo(simplifiedWith({ rules })), stopEarly: true });
    expect(proof.found).toBeGreaterThan(0);
  });
});
