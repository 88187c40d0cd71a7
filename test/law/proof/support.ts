import type { AnyStateMachine } from 'xstate';
import { MachineProcedure } from '../../../src/law/machine-procedure.js';
import { openCase } from '../../../src/law/ordinary-procedure/open-case.act.js';
import { ordinaryActs } from '../../../src/law/ordinary-procedure/ordinary-procedure.js';
import { ordinaryProcedureMachine } from '../../../src/law/ordinary-procedure/ordinary-procedure.machine.js';
import { currentLawPack } from '../../../src/law/packs/index.js';
import type { Question } from '../../../src/law/proof/explore.js';
import { EVERYBODY, type Accounts } from '../../../src/law/proof/population.js';
import { openSpotCase } from '../../../src/law/simplified-procedure/open-spot-case.act.js';
import { simplifiedActs } from '../../../src/law/simplified-procedure/simplified-procedure.js';
import { simplifiedProcedureMachine } from '../../../src/law/simplified-procedure/simplified-procedure.machine.js';
import { statute, type Rulebook } from '../../../src/law/rules/index.js';

/** The ordinary procedure with other rules or another machine. */
export function procedureWith(changed: { rules?: Rulebook; machine?: AnyStateMachine }): MachineProcedure {
  return new MachineProcedure({
    id: 'ordinary',
    version: '0.0.0',
    name: { zh: '改动过的程序', en: 'A procedure changed' },
    basis: '',
    machine: changed.machine ?? ordinaryProcedureMachine,
    acts: ordinaryActs,
    opening: openCase,
    rules: changed.rules ?? statute,
  });
}

/** The simplified procedure with other rules or another machine. */
export function simplifiedWith(changed: { rules?: Rulebook; machine?: AnyStateMachine }): MachineProcedure {
  return new MachineProcedure({
    id: 'simplified',
    version: '0.0.0',
    name: { zh: '改动过的简易程序', en: 'A simplified procedure changed' },
    basis: '',
    machine: changed.machine ?? simplifiedProcedureMachine,
    acts: simplifiedActs,
    opening: openSpotCase,
    rules: changed.rules ?? statute,
  });
}

/** The statute but for one rule, which permits or refuses everything. */
export function statuteWith(code: string, answer: 'permits' | 'refuses'): Rulebook {
  const rule = statute.get(code);
  if (!rule) throw new RangeError(`there is no rule ${code}`);
  const { basis, title } = rule;
  const blockers = answer === 'permits' ? [] : [{ code, basis, message: title }];
  return new Map([...statute, [code, { ...rule, check: () => blockers }]]);
}

/** Everybody asks the procedure; the ordinary one unless another is given. */
export function questionTo(procedure: MachineProcedure, accounts: Accounts = EVERYBODY): Question {
  return { procedure, pack: currentLawPack, accounts };
}

/** The accounts of these persons. */
export function accountsOf(...ids: readonly string[]): Accounts {
  return Object.fromEntries(ids.map((id) => [id, id]));
}
