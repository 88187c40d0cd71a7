import { describe, expect, it } from '@jest/globals';
import { DRIVEN_PATHS } from '../../../src/law/proof/driven-paths.js';
import { proveAlong } from '../../../src/law/proof/prove.js';
import { TWISTS } from '../../../src/law/proof/twists/twists.js';
import { statute } from '../../../src/law/rules/index.js';
import { procedureWith, questionTo, statuteWith } from './support.js';

const RULES = [...statute.keys()];

describe('no rule can be taken away', () => {
  it('every rule has a twist that it must refuse, and no twist is of a rule there is not', () => {
    expect(Object.keys(TWISTS).sort()).toEqual([...RULES].sort());
  });

  it.each(RULES)('without the rule %s the proof fails', (code) => {
    const procedure = procedureWith({ rules: statuteWith(code, 'permits') });
    const proof = proveAlong(DRIVEN_PATHS, { ...questionTo(procedure), stopEarly: true });
    expect(proof.found).toBeGreaterThan(0);
  });
});
