/** 责令改正 – 行政处罚法 第28条第1款: ordered, re-inspected, corrected or ordered once more. */
import { leadTo, MeasureMachine, measureSetup, NOT_BEGUN_NAME } from '../measure-machine.js';
import * as acts from './acts.js';

const BASIS = '行政处罚法 第28条第1款';

const machine = measureSetup.createMachine({
  id: 'correction-order',
  context: {},
  initial: 'not-begun',
  states: {
    'not-begun': {
      id: 'not-begun',
      meta: { name: NOT_BEGUN_NAME, basis: BASIS },
      on: leadTo('ordered', acts.orderCorrection),
    },
    ordered: {
      id: 'ordered',
      meta: { name: { zh: '责令改正中', en: 'Ordered' }, basis: BASIS },
      on: leadTo('re-inspected', acts.reInspectCorrection),
    },
    're-inspected': {
      id: 're-inspected',
      always: [{ guard: 'isCorrected', target: '#corrected' }, { target: '#not-corrected' }],
    },
    'not-corrected': {
      id: 'not-corrected',
      meta: { name: { zh: '复查未改正（未全部改正）', en: 'Found not, or not wholly, corrected' }, basis: BASIS },
      on: {
        ...leadTo('ordered', acts.orderCorrectionAgain),
        ...leadTo('re-inspected', acts.reInspectCorrection),
      },
    },
    corrected: {
      id: 'corrected',
      meta: { name: { zh: '已改正', en: 'Corrected' }, basis: BASIS },
    },
  },
});

export const correctionOrder = new MeasureMachine({
  kind: 'correction-order',
  name: { zh: '责令（限期）改正', en: 'Order to correct' },
  basis: BASIS,
  machine,
  acts: Object.values(acts),
});
