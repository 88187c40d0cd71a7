/** 查封、扣押的批准和实施 – 行政强制法 第18条、第19条、第24条. */
import type { Performed } from '../../act.js';
import { asking, defineGrant, defineRequest, signedByApplicant } from '../../ordinary-procedure/asking.js';
import { defineByTwo } from '../../ordinary-procedure/by-two.js';
import { filing, paper } from '../../ordinary-procedure/drawing.js';
import { instantOn } from '../../time.js';
import { askedFor, begins, begun, changed, named, NOT_BEGUN, papersByTwo, sinceDiscovery } from '../measure-acts.js';
import type { Seizure } from '../measure.js';
import {
  CarryOutSeizure,
  ReportUrgentSeizure,
  RequestSeizure,
  SeizeUrgently,
  type TakingOfThings,
} from './payloads.js';

const SCENE_PAPERS = ['seizure-decision-and-list', 'seizure-scene-record'];

function seizureBegun(
  performed: Performed<Pick<RequestSeizure, 'form' | 'legalBasis'>>,
  change: Partial<Seizure> = {},
): Seizure {
  return {
    id: `seizure.${performed.seq}`,
    kind: 'seizure',
    state: NOT_BEGUN,
    form: performed.payload.form,
    legalBasis: performed.payload.legalBasis,
    urgent: false,
    takenAt: null,
    takenOn: null,
    takenSeq: null,
    items: [],
    reportedAt: null,
    approvedAt: null,
    extensionDays: 0,
    appraisals: [],
    proposedDisposal: null,
    liftedOn: null,
    liftedFor: null,
    endedOn: null,
    disposal: null,
    ...change,
  };
}

/** What a taking leaves: when, what. */
function taken({ payload, seq }: Performed<TakingOfThings>) {
  return {
    takenAt: instantOn(payload.occurredOn, payload.from),
    takenOn: payload.occurredOn,
    takenSeq: seq,
    items: payload.items.map(({ name, quantity, condition }) => ({ name, quantity, condition })),
  };
}

export const requestSeizure = defineRequest<RequestSeizure>('seizure', {
  name: { zh: '申请查封（扣押）', en: 'Request sealing or seizure' },
  basis: '行政强制法 第18条第1项',
  payload: RequestSeizure,
  measure: begins('seizure'),
  rules: ['seizure-basis'],
  record: (performed) => ({
    ...asking(performed, 'seizure', { subject: `seizure.${performed.seq}` }),
    ...begun(performed, seizureBegun(performed)),
  }),
});

export const approveSeizure = defineGrant(
  'seizure',
  {
    name: { zh: '批准查封（扣押）', en: 'Approve sealing or seizure' },
    basis: '行政强制法 第18条第1项、第19条',
    draws: ['coercive-measure-approval'],
    measure: askedFor('seizure'),
    rules: ['seizure-basis'],
  },
  (performed, request) => ({
    ...filing(performed, paper(performed, 'coercive-measure-approval', { signed: signedByApplicant(request) })),
    ...changed(performed, 'seizure', request.subject, () => ({ approvedAt: performed.at })),
  }),
);

export const carryOutSeizure = defineByTwo<CarryOutSeizure>({
  type: 'carry-out-seizure',
  name: { zh: '实施查封（扣押）', en: 'Carry out the sealing or seizure' },
  basis: '行政强制法 第18条、第24条',
  payload: CarryOutSeizure,
  draws: SCENE_PAPERS,
  asserts: sinceDiscovery,
  measure: named,
  rules: ['seizure-basis'],
  record: (performed) => ({
    ...papersByTwo(performed, ...SCENE_PAPERS),
    ...changed(performed, 'seizure', performed.payload.measureId, () => taken(performed)),
  }),
});

export const seizeUrgently = defineByTwo<SeizeUrgently>({
  type: 'seize-urgently',
  name: { zh: '情况紧急，当场实施查封（扣押）', en: 'Seal or seize at once in an urgent case' },
  basis: '行政强制法 第19条、第24条',
  payload: SeizeUrgently,
  draws: SCENE_PAPERS,
  asserts: sinceDiscovery,
  measure: begins('seizure'),
  rules: ['seizure-basis'],
  record: (performed) => ({
    ...papersByTwo(performed, ...SCENE_PAPERS),
    ...begun(performed, seizureBegun(performed, { urgent: true, ...taken(performed) })),
  }),
});

export const reportUrgentSeizure = defineRequest<ReportUrgentSeizure>('seizure', {
  type: 'report-urgent-seizure',
  name: { zh: '报告紧急查封（扣押）并补办批准', en: 'Report an urgent seizure and ask for its approval' },
  basis: '行政强制法 第19条',
  payload: ReportUrgentSeizure,
  measure: named,
  rules: ['urgent-seizure-reported-in-time'],
  record: (performed) => ({
    ...asking(performed, 'seizure', { subject: performed.payload.measureId }),
    ...changed(performed, 'seizure', performed.payload.measureId, () => ({ reportedAt: performed.at })),
  }),
});
