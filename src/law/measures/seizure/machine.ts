/**
 * 查封、扣押 – 行政强制法 第18条至第28条: asked for and approved before it is carried out; or in an urgent case carried out
 * first, reported within 24 hours, and lifted at once where the head does not approve. It always ends.
 */
import { REFUSE_REQUEST } from '../measure-acts.js';
import { leadTo, MeasureMachine, measureSetup, NOT_BEGUN_NAME } from '../measure-machine.js';
import * as course from './course.acts.js';
import * as taking from './taking.acts.js';

const machine = measureSetup.createMachine({
  id: 'seizure',
  context: {},
  initial: 'not-begun',
  states: {
    'not-begun': {
      id: 'not-begun',
      meta: { name: NOT_BEGUN_NAME, basis: '行政强制法 第17条、第22条' },
      on: { ...leadTo('requested', taking.requestSeizure), ...leadTo('unreported', taking.seizeUrgently) },
    },
    requested: {
      id: 'requested',
      meta: { name: { zh: '待批准', en: 'Awaiting approval' }, basis: '行政强制法 第18条第1项' },
      on: { ...leadTo('approved', taking.approveSeizure), ...leadTo('refused', REFUSE_REQUEST) },
    },
    approved: {
      id: 'approved',
      meta: { name: { zh: '已批准，待实施', en: 'Approved, to be carried out' }, basis: '行政强制法 第18条' },
      on: leadTo('in-force', taking.carryOutSeizure),
    },
    unreported: {
      id: 'unreported',
      meta: {
        name: { zh: '紧急实施，待报告', en: 'Carried out in an urgent case, to be reported' },
        basis: '行政强制法 第19条',
      },
      on: { ...leadTo('reported', taking.reportUrgentSeizure), ...leadTo('lifted', course.liftSeizure) },
    },
    reported: {
      id: 'reported',
      meta: { name: { zh: '紧急实施，待补办批准', en: 'Reported, awaiting approval' }, basis: '行政强制法 第19条' },
      on: {
        ...leadTo('in-force', taking.approveSeizure),
        ...leadTo('to-be-lifted', REFUSE_REQUEST),
        ...leadTo('lifted', course.liftSeizure),
      },
    },
    'to-be-lifted': {
      id: 'to-be-lifted',
      meta: {
        name: { zh: '未获批准，应当立即解除', en: 'Not approved: to be lifted at once' },
        basis: '行政强制法 第19条',
      },
      on: leadTo('lifted', course.liftSeizure),
    },
    'in-force': {
      id: 'in-force',
      meta: { name: { zh: '查封（扣押）中', en: 'In force' }, basis: '行政强制法 第25条、第26条' },
      on: {
        ...leadTo(
          'in-force',
          course.requestSeizureExtension,
          course.approveSeizureExtension,
          REFUSE_REQUEST,
          course.notifyAppraisalTime,
          course.proposeSeizureDisposal,
        ),
        ...leadTo('lifted', course.liftSeizure),
        ...leadTo('disposed', course.disposeSeizedProperty),
      },
    },
    lifted: {
      id: 'lifted',
      meta: { name: { zh: '已解除，待退还', en: 'Lifted, to be returned' }, basis: '行政强制法 第28条' },
      on: leadTo('returned', course.returnSeizedProperty),
    },
    returned: {
      id: 'returned',
      meta: { name: { zh: '已退还', en: 'Returned' }, basis: '行政强制法 第28条第2款' },
    },
    disposed: {
      id: 'disposed',
      meta: { name: { zh: '已处理', en: 'Disposed of' }, basis: '行政强制法 第21条、第27条' },
    },
    refused: {
      id: 'refused',
      meta: { name: { zh: '不予批准', en: 'Refused' }, basis: '行政强制法 第18条第1项' },
    },
  },
});

export const seizure = new MeasureMachine({
  kind: 'seizure',
  name: { zh: '查封（扣押）', en: 'Sealing and seizure' },
  basis: '行政强制法 第9条、第17条至第28条',
  machine,
  acts: [...Object.values(taking), ...Object.values(course)],
});
