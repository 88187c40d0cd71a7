import { describe, expect, it } from '@jest/globals';
import { ordinaryProcedureMachine } from '../../../src/law/ordinary-procedure/ordinary-procedure.machine.js';
import { DRIVEN_PATHS } from '../../../src/law/proof/driven-paths.js';
import { proveAlong } from '../../../src/law/proof/prove.js';
import { DESTINATION } from '../../../src/law/proof/watch.js';
import { simplifiedProcedureMachine } from '../../../src/law/simplified-procedure/simplified-procedure.machine.js';
import { SPOT_PATHS } from '../../../src/law/proof/spot-paths.js';
import { accountsOf, procedureWith, questionTo, simplifiedWith } from './support.js';

/** Guards that ask where a case goes; whether an act is lawful at all is a matter of the rules. */
const FORKS = Object.keys(ordinaryProcedureMachine.implementations.guards).filter((guard) => guard !== 'lawful');
const STAFF = accountsOf(
  ...['handler-1', 'handler-2', 'third', 'reviewer-1', 'approver-1', 'approver-2', 'approver-3', 'clerk-1'],
);

describe('no guard of the machine can be taken away', () => {
  it('the machine has forks', () => {
    expect(FORKS).toEqual(expect.arrayContaining(['noticeDue', 'reviewHolds', 'recusesChair', 'ended', 'filed']));
  });

  it.each(FORKS.flatMap((guard) => [true, false].map((answer) => ({ guard, answer }))))(
    'if $guard always says $answer the proof fails',
    ({ guard, answer }) => {
      const machine = ordinaryProcedureMachine.provide({ guards: { [guard]: () => answer } });
      const proof = proveAlong(DRIVEN_PATHS, {
        ...questionTo(procedureWith({ machine }), STAFF),
        stopEarly: true,
      });
      expect(proof.violations.map(({ property }) => property)).toContain(DESTINATION);
    },
  );
});

const SPOT_FORKS = Object.keys(simplifiedProcedureMachine.implementations.guards).filter((guard) => guard !== 'lawful');

describe('no guard of the simplified procedure can be taken away', () => {
  it.each(SPOT_FORKS.flatMap((guard) => [true, false].map((answer) => ({ guard, answer }))))(
    'if $guard always says $answer the proof fails',
    ({ guard, answer }) => {
      const machine = simplifiedProcedureMachine.provide({ guards: { [guard]: () => answer } });
      const proof = proveAlong(SPOT_PATHS, { ...questionTo(simplifiedWith({ machine }), STAFF), stopEarly: true });
      expect(proof.violations.map(({ property }) => property)).toContain(DESTINATION);
    },
  );
});
