/** 先行登记保存 – 行政处罚法 第56条: asked for, approved, registered, disposed of. */
import { REFUSE_REQUEST } from '../measure-acts.js';
import { leadTo, MeasureMachine, measureSetup, NOT_BEGUN_NAME } from '../measure-machine.js';
import * as acts from './acts.js';

const BASIS = '行政处罚法 第56条';

const machine = measureSetup.createMachine({
  id: 'preservation',
  context: {},
  initial: 'not-begun',
  states: {
    'not-begun': {
      id: 'not-begun',
      meta: { name: NOT_BEGUN_NAME, basis: BASIS },
      on: leadTo('requested', acts.requestPreservation),
    },
    requested: {
      id: 'requested',
      meta: { name: { zh: '待批准', en: 'Awaiting approval' }, basis: BASIS },
      on: { ...leadTo('approved', acts.approvePreservation), ...leadTo('refused', REFUSE_REQUEST) },
    },
    approved: {
      id: 'approved',
      meta: { name: { zh: '已批准，待登记', en: 'Approved, to be registered' }, basis: BASIS },
      on: leadTo('preserved', acts.preserveEvidence),
    },
    preserved: {
      id: 'preserved',
      meta: { name: { zh: '登记保存中', en: 'Registered and preserved' }, basis: '行政处罚法 第56条、第85条' },
      on: leadTo('disposed', acts.disposePreservedEvidence),
    },
    disposed: {
      id: 'disposed',
      meta: { name: { zh: '已作出处理', en: 'Disposed of' }, basis: BASIS },
    },
    refused: {
      id: 'refused',
      meta: { name: { zh: '不予批准', en: 'Refused' }, basis: BASIS },
    },
  },
});

export const preservation = new MeasureMachine({
  kind: 'preservation',
  name: { zh: '先行登记保存', en: 'Registration and preservation of evidence' },
  basis: BASIS,
  machine,
  acts: Object.values(acts),
});
