import { describe, expect, it } from '@jest/globals';
import {
  isMeasureOver,
  machinesKnowing,
  MEASURES,
  measureMachines,
  movedOn,
} from '../../../src/law/measures/machines.js';
import { measuresOfKind } from '../../../src/law/measures/measure.js';
import { ordinaryActs } from '../../../src/law/ordinary-procedure/ordinary-procedure.js';
import {
  disposed,
  lifted,
  ordered,
  preserved,
  reInspected,
  returned,
  seized,
  seizedUrgently,
  seizureApproved,
} from '../../builders/measures.js';
import { filed, WORDS } from '../../builders/stages.js';

/** Reviewed by hand: each state of each kind, the acts it knows, and where those lead. */
const STATES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  preservation: {
    'not-begun': 'request-preservation>requested',
    requested: 'approve-preservation>approved refuse-request>refused',
    approved: 'preserve-evidence>preserved',
    preserved: 'dispose-preserved-evidence>disposed',
    disposed: '',
    refused: '',
  },
  seizure: {
    'not-begun': 'request-seizure>requested seize-urgently>unreported',
    requested: 'approve-seizure>approved refuse-request>refused',
    approved: 'carry-out-seizure>in-force',
    unreported: 'report-urgent-seizure>reported lift-seizure>lifted',
    reported: 'approve-seizure>in-force refuse-request>to-be-lifted lift-seizure>lifted',
    'to-be-lifted': 'lift-seizure>lifted',
    'in-force':
      'request-seizure-extension approve-seizure-extension refuse-request notify-appraisal-time propose-seizure-disposal lift-seizure>lifted dispose-seized-property>disposed',
    lifted: 'return-seized-property>returned',
    returned: '',
    disposed: '',
    refused: '',
  },
  'correction-order': {
    'not-begun': 'order-correction>ordered',
    ordered: 're-inspect-correction>re-inspected',
    'not-corrected': 'order-correction-again>ordered re-inspect-correction>re-inspected',
    corrected: '',
  },
};

describe.each(measureMachines)('the machine of a measure: $kind', (machine) => {
  const states = STATES[machine.kind] ?? {};

  it('has these states, and ends in those without acts', () => {
    expect(machine.stages.map(({ id }) => id)).toEqual(Object.keys(states));
    for (const [id, acts] of Object.entries(states)) expect(machine.isOver(id)).toBe(acts === '');
  });

  it.each(Object.entries(states))('in %s knows exactly its acts, and they lead where they must', (id, acts) => {
    const expected = acts === '' ? [] : acts.split(' ').map((each) => each.split('>'));
    expect([...machine.stageOf(id).acts].sort()).toEqual(expected.map(([type]) => type).sort());
    const leading = expected.flatMap(([type = '', to]) => (to === undefined ? [] : [`${type}>${to}`]));
    const moves = machine.moves.filter(({ from, via }) => from === id && via !== '');
    expect(moves.map(({ via, to }) => `${via}>${to}`).sort()).toEqual(leading.sort());
  });

  it('has acts of the ordinary procedure only, every one of them in some state', () => {
    const types = machine.acts.map(({ type }) => type);
    expect(types.filter((type) => !ordinaryActs.some((act) => act.type === type))).toEqual([]);
    expect(types.filter((type) => machine.statesKnowing(type).length === 0)).toEqual([]);
  });

  it('says of every act which measure it is about, and stands under the rule that asks where that stands', () => {
    for (const act of machine.acts) expect([act.type, act.measure !== null]).toEqual([act.type, true]);
    for (const act of machine.acts) expect(act.rules).toContain('measure-in-state');
  });

  it('knows no other states and no act out of place', () => {
    expect(() => machine.stageOf('elsewhere')).toThrow(`a measure of the kind ${machine.kind} has no state elsewhere`);
    expect(() => machine.after('not-begun', { type: 'archive', payload: {} })).toThrow('does not know archive');
  });
});

describe('行政处罚法 第28条第1款: an order to correct', () => {
  const orders = (led: ReturnType<typeof filed>) => measuresOfKind(led.record.measures, 'correction-order')[0];

  it('is re-inspected, ordered once more, and re-inspected again', () => {
    const led = reInspected(ordered(filed(), '2026-03-05').later(4), 'not-corrected');
    expect(led.measureState('correction-order')).toBe('not-corrected');
    led.byTwo('order-correction-again', {
      ...{ measureId: led.measure('correction-order'), order: WORDS, correctBy: '2026-03-10' },
    });
    expect(led.measureState('correction-order')).toBe('ordered');
    reInspected(led.later(5));
    expect(led.measureState('correction-order')).toBe('corrected');
    expect(orders(led)).toMatchObject({
      orders: [{ correctBy: '2026-03-05' }, { correctBy: '2026-03-10' }],
      reInspections: [{ result: 'not-corrected' }, { result: 'corrected' }],
    });
  });

  it('partly corrected is not corrected', () => {
    expect(reInspected(ordered(filed(), '2026-03-05'), 'partly-corrected').measureState('correction-order')).toBe(
      'not-corrected',
    );
  });
});

describe('行政强制法 第18条至第28条: a seizure', () => {
  it('asked for, approved, carried out, lifted, returned', () => {
    const led = seizureApproved(filed());
    expect(led.measureState('seizure')).toBe('approved');
    const taken = seized(filed());
    expect(taken.record.measures[0]).toMatchObject({
      state: 'in-force',
      urgent: false,
      form: 'seizure',
      takenOn: '2026-03-02',
      takenAt: '2026-03-02T01:00:00.000Z',
      items: [{ name: '水泥', quantity: '三袋', condition: '完好' }],
    });
    const given = returned(lifted(taken).later(1));
    expect(given.record.measures[0]).toMatchObject({
      state: 'returned',
      liftedOn: '2026-03-02',
      liftedFor: 'no-longer-needed',
      endedOn: '2026-03-03',
      disposal: 'returned',
    });
  });

  it('lifting it makes what was asked for it void', () => {
    const led = seized(filed());
    led.do('request-seizure-extension', 'handler-1', {
      ...{ measureId: led.measure('seizure'), days: 10, reasons: WORDS },
    });
    expect(led.record.requests).toHaveLength(1);
    expect(lifted(led).record.requests).toEqual([]);
    const urgent = seizedUrgently(filed());
    urgent.do('report-urgent-seizure', 'handler-1', { measureId: urgent.measure('seizure'), reasons: WORDS });
    expect(lifted(urgent, 'not-approved').record.requests).toEqual([]);
  });

  it('several run beside each other, each on its own', () => {
    const led = seized(seized(filed()));
    lifted(led);
    expect(led.record.measures.map(({ state }) => state)).toEqual(['in-force', 'lifted']);
  });
});

describe('the measures of a case', () => {
  it('are over when nothing more is to be done with them', () => {
    expect(isMeasureOver(preserved(filed()).record.measures[0]!)).toBe(false);
    expect(isMeasureOver(disposed(preserved(filed())).record.measures[0]!)).toBe(true);
  });

  it('are found by their acts', () => {
    expect(machinesKnowing('refuse-request').map(({ kind }) => kind)).toEqual(['preservation', 'seizure']);
    expect(machinesKnowing('archive')).toEqual([]);
    expect(Object.keys(MEASURES)).toEqual(measureMachines.map(({ kind }) => kind));
  });

  it('there is nothing to move where there is no such measure', () => {
    expect(() => movedOn({ measures: [] }, 'seizure.7', { type: 'lift-seizure', payload: {} })).toThrow(
      'the case has no measure seizure.7',
    );
  });
});
