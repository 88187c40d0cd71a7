/** 普通程序 – 行政处罚法 第54条至第73条, in one version. */
import type { ActDefinition } from '../act.js';
import { MachineProcedure } from '../machine-procedure.js';
import { statute, type Rulebook } from '../rules/index.js';
import { measureMachines } from '../measures/machines.js';
import * as closing from './closing.acts.js';
import * as decision from './decision.acts.js';
import * as evidence from './evidence.acts.js';
import * as filing from './filing.acts.js';
import * as hearing from './hearing.acts.js';
import * as investigation from './investigation.acts.js';
import * as notice from './notice.acts.js';
import { openCase } from './open-case.act.js';
import { ordinaryProcedureMachine } from './ordinary-procedure.machine.js';
import * as performance from './performance.acts.js';
import * as restriction from './restriction.acts.js';
import * as review from './review.acts.js';
import * as time from './time.acts.js';
import * as throughout from './throughout.acts.js';

const modules: readonly object[] = [
  filing,
  investigation,
  evidence,
  time,
  review,
  notice,
  hearing,
  decision,
  performance,
  closing,
  restriction,
  throughout,
];

/** Every act of the procedure, in the order of the statute. */
export const ordinaryActs: readonly ActDefinition[] = [
  ...modules.flatMap((module) => Object.values(module).filter(isAct)),
  ...measureMachines.flatMap(({ acts }) => acts),
];

/** The ordinary procedure under the rules given; the statute's unless a proof takes one away. */
export function ordinaryProcedureUnder(rules: Rulebook): MachineProcedure {
  return new MachineProcedure({
    id: 'ordinary',
    version: '1.0.0',
    name: { zh: '普通程序', en: 'Ordinary procedure' },
    basis: '行政处罚法 第54条至第73条',
    machine: ordinaryProcedureMachine,
    acts: ordinaryActs,
    opening: openCase,
    rules,
  });
}

export const ordinaryProcedure = ordinaryProcedureUnder(statute);

function isAct(member: unknown): member is ActDefinition {
  return typeof member === 'object' && member !== null && 'rules' in member && 'duty' in member;
}
