import { describe, expect, it } from '@jest/globals';
import { createMachine, type AnyStateMachine } from 'xstate';
import type { ActDefinition } from '../../../src/law/act.js';
import { MachineProcedure } from '../../../src/law/machine-procedure.js';
import { openCase } from '../../../src/law/ordinary-procedure/open-case.act.js';
import { ordinaryProcedure as procedure } from '../../../src/law/ordinary-procedure/ordinary-procedure.js';
import { currentLawPack as pack } from '../../../src/law/packs/index.js';
import type { Opening } from '../../../src/law/procedure.js';
import { statute } from '../../../src/law/rules/index.js';
import { anAct } from '../../builders/an-act.js';
import { FACTS } from '../../builders/driven-case.js';
import { Question, tenOn } from '../../builders/question.js';
import { filed, undefended, WORDS } from '../../builders/stages.js';
import { VALID_PAYLOADS } from '../../builders/valid-payloads.js';

const meta = { name: { zh: '阶段', en: 'Stage' }, basis: '行政处罚法 第47条' };
const act = anAct('clerk');

function built(machine: AnyStateMachine, acts: readonly ActDefinition[] = [act]): MachineProcedure {
  return new MachineProcedure({
    id: 'small',
    version: '1',
    name: { zh: '小程序', en: 'Small' },
    basis: '行政处罚法 第47条',
    machine,
    acts,
    opening: openCase,
    rules: statute,
  });
}

const opening = (change: Partial<Opening> = {}): Opening => ({
  caseId: 'case',
  agencyId: 'agency',
  actor: 'clerk',
  at: tenOn('2026-03-02'),
  facts: FACTS,
  payload: VALID_PAYLOADS['open-case'] ?? {},
  ...change,
});

describe('a machine that does not fit its acts is refused at once', () => {
  it('a state that knows an act there is not', () => {
    const machine = createMachine({
      initial: 'a',
      states: { a: { meta, on: { nod: { target: 'a' }, [act.type]: { target: 'a' } } } },
    });
    expect(() => built(machine)).toThrow('states name acts there are not: nod');
  });

  it('an act that stands in no state', () => {
    expect(() => built(createMachine({ initial: 'a', states: { a: { meta } } }))).toThrow(
      'acts that stand in no state: do-something',
    );
  });

  it.each([{}, { meta: 'a stage' }, { meta: { name: meta.name } }])(
    'a state that says nothing of itself: %j',
    (state) => {
      expect(() => built(createMachine({ initial: 'a', states: { a: state } }), [])).toThrow(
        'the state a says nothing of itself',
      );
    },
  );
});

describe('a machine that does not do what its procedure says', () => {
  it('an act the machine does not take', () => {
    const machine = createMachine({
      initial: 'a',
      states: { a: { meta, on: { [act.type]: { target: 'a', guard: () => false } } } },
    });
    const small = built(machine);
    const { standing, event } = Question.of(filed(), act.type, 'clerk').inState('a');
    expect(small.ask(standing, event, pack).allowed).toBe(true);
    expect(() => small.perform(standing, { ...event, payload: {} }, pack)).toThrow(
      'the machine did not take the act do-something',
    );
  });

  it('a machine without any state a case could begin in', () => {
    const passing = createMachine({ initial: 'a', states: { a: { always: 'b' }, b: { always: 'a' } } });
    expect(() => built(passing, []).open(opening(), pack)).toThrow('the procedure small has no states');
  });

  it('a state of the case the machine does not have', () => {
    const machine = createMachine({ initial: 'a', states: { a: { meta, on: { [act.type]: { target: 'a' } } } } });
    const { standing, event } = Question.of(filed(), act.type, 'clerk').inState('elsewhere');
    expect(() => built(machine).perform(standing, { ...event, payload: {} }, pack)).toThrow(
      'is not allowed: wrong-state',
    );
  });

  it('an act that was only asked about is not performed', () => {
    const { standing, event } = Question.of(filed(), 'request-withdrawal', 'handler-1');
    expect(procedure.ask(standing, event, pack).allowed).toBe(true);
    expect(() => procedure.perform(standing, event as never, pack)).toThrow('request-withdrawal was only asked about');
  });
});

describe('行政处罚法 第54条: opening a case', () => {
  it('begins as a lead, with what was stated and the law in force', () => {
    const { state, record } = procedure.open(opening(), pack);
    expect(state).toBe('lead');
    expect(record).toMatchObject({
      seq: 1,
      lawPack: pack.id,
      procedure: { id: 'ordinary', version: procedure.version },
      field: 'transport',
      area: '410423105',
      duties: [],
      ending: null,
    });
    expect(record.file.map(({ code, datedOn }) => [code, datedOn])).toEqual([['case-source-record', '2026-03-02']]);
  });

  it('needs no party yet, nor the end of a breach that goes on', () => {
    const { party: _party, ...payload } = VALID_PAYLOADS['open-case'] as { party: object };
    const breach = { discoveredOn: '2026-03-01', harmsLifeHealthOrFinance: false };
    const { record } = procedure.open(opening({ payload: { ...payload, breach } }), pack);
    expect([record.party, record.breach.endedOn]).toEqual([null, null]);
  });

  it('is refused for the reasons of its rules', () => {
    const unknown = opening({ facts: { ...FACTS, matter: null } });
    expect(procedure.blockersOfOpening(unknown, pack).map(({ code }) => code)).toEqual(['matter-known']);
    expect(() => procedure.open(unknown, pack)).toThrow('a case may not be opened so: matter-known');
    const later = { endedOn: '2026-03-02', discoveredOn: '2026-03-01', harmsLifeHealthOrFinance: false };
    const ahead = { ...later, discoveredOn: '2026-03-03' };
    for (const breach of [later, ahead]) {
      const dated = opening({ payload: { ...VALID_PAYLOADS['open-case'], breach } });
      expect(procedure.blockersOfOpening(dated, pack).map(({ code }) => code)).toEqual(['dated-lawfully']);
    }
    expect(procedure.blockersOfOpening(opening({ actor: 'reviewer' }), pack).map(({ code }) => code)).toEqual([
      'post-held',
    ]);
  });

  it('knows no field where the matter is not known', () => {
    const question = opening({ facts: { ...FACTS, matter: null } });
    expect(procedure.blockersOfOpening(question, pack)[0]?.detail).toEqual({ matter: 'T-01' });
  });
});

describe('asking and performing', () => {
  it('an allowed act is numbered, timed, and leaves the case before it as it was', () => {
    const led = filed();
    const before = structuredClone(led.record);
    const { standing, event } = Question.of(led, 'request-withdrawal', 'handler-1', { reasons: WORDS });
    const after = procedure.perform(standing, { ...event, payload: { reasons: WORDS } }, pack);
    expect(after.record).toMatchObject({ seq: before.seq + 1, lastActAt: event.at });
    expect(standing.record).toEqual(before);
  });

  it('the same question has the same answer, of another case another', () => {
    const { standing, event } = Question.of(undefended(), 'decide-penalty', 'approver', {
      opinion: WORDS,
      performanceAndRemedies: WORDS,
    });
    expect(procedure.ask(standing, event, pack)).toEqual(procedure.ask(standing, event, pack));
    const other = { ...standing, record: { ...standing.record, reviews: [] } };
    expect(procedure.ask(other, event, pack).allowed).toBe(false);
    expect(procedure.ask(standing, event, pack).allowed).toBe(true);
  });

  it('whether an act is allowed can be asked without the reasons', () => {
    for (const type of [...procedure.acts.keys(), 'nothing']) {
      for (const actor of ['handler-1', 'approver', 'clerk']) {
        const { standing, event } = Question.of(undefended(), type, actor);
        expect([type, procedure.allows(standing, event, pack)]).toEqual([
          type,
          procedure.ask(standing, event, pack).allowed,
        ]);
      }
    }
  });
});
