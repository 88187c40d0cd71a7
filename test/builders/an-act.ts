import { defineAct, type ActDefinition, type ActDuty, type Partaker } from '../../src/law/act.js';
import type { Role } from '../../src/law/facts.js';

class NothingSaid {
  readonly nothing = null;
}

/** An act of no procedure, to show what a rule makes of combinations that no real act has. */
export function anAct(duty: ActDuty, named: readonly Partaker[] = [], roles?: readonly Role[]): ActDefinition {
  return defineAct<NothingSaid>({
    type: 'do-something',
    name: { zh: '某行为', en: 'Do something' },
    duty,
    basis: '行政处罚法 第47条',
    payload: NothingSaid,
    names: () => named,
    ...(roles ? { roles } : {}),
  });
}
