/** 执行、公示的行为 – 行政处罚法 第48条、第66条至第73条; 行政强制法 第53条、第54条. */
import { defineAct, type Performed } from '../act.js';
import type { CaseRecord, Performance } from '../case-record.js';
import { asking, defineGrant, defineRequest, signedByApplicant } from './asking.js';
import { filing, paper, serviceOf } from './drawing.js';
import { defineByTwo } from './by-two.js';
import { Reasons } from './payloads/filing.js';
import {
  RecordPayment,
  RecordPublication,
  RecordRemedy,
  RecordRemedyOutcome,
  RequestCourtApplication,
  RequestDeferral,
  ServeDemand,
} from './payloads/performance.js';

function performing({ record }: Performed<object>, change: Partial<Performance>): Pick<CaseRecord, 'performance'> {
  return { performance: { ...record.performance, ...change } };
}

const sinceService = (record: CaseRecord) => record.decision?.servedOn ?? '';

export const recordPayment = defineAct<RecordPayment>({
  type: 'record-payment',
  name: { zh: '登记缴款', en: 'Record a payment' },
  duty: 'clerk',
  basis: '行政处罚法 第67条、第70条、第72条',
  payload: RecordPayment,
  draws: ['property-receipts'],
  asserts: ({ paidOn }, record) => ({ day: paidOn, notBefore: record.decision?.decidedOn ?? '' }),
  rules: ['fine-collected-apart', 'payment-within-due'],
  record: (performed) => {
    const { record, payload, seq } = performed;
    const { paidOn, fineFen, surchargeFen } = payload;
    return {
      ...performing(performed, { payments: [...record.performance.payments, { seq, paidOn, fineFen, surchargeFen }] }),
      ...filing(performed, paper(performed, 'property-receipts', { datedOn: paidOn })),
    };
  },
});

export const requestDeferral = defineRequest<RequestDeferral>('deferral', {
  name: { zh: '申请延期（分期）缴纳罚款', en: 'Request deferral of payment' },
  basis: '行政处罚法 第66条第2款',
  payload: RequestDeferral,
  rules: ['deferral-ahead'],
  record: (performed) => asking(performed, 'deferral', { subject: performed.payload.until }),
});

export const approveDeferral = defineGrant(
  'deferral',
  {
    name: { zh: '批准延期（分期）缴纳罚款', en: 'Approve deferral of payment' },
    basis: '行政处罚法 第66条第2款',
    draws: ['deferred-payment-approval'],
    rules: ['deferral-ahead'],
  },
  (performed, request) => ({
    ...performing(performed, { deferredUntil: request.subject }),
    ...filing(performed, paper(performed, 'deferred-payment-approval', { signed: signedByApplicant(request) })),
  }),
);

export const serveDemand = defineByTwo<ServeDemand>({
  type: 'serve-demand',
  name: { zh: '送达催告书', en: 'Serve the demand to perform' },
  basis: '行政强制法 第35条、第54条',
  payload: ServeDemand,
  draws: ['demand-notice'],
  asserts: ({ servedOn }, record) => ({ day: servedOn, notBefore: sinceService(record) }),
  rules: ['service-particulars'],
  record: (performed) => {
    const service = serviceOf(performed.payload, performed);
    return {
      ...performing(performed, { demandServedOn: service.effectiveOn }),
      ...filing(
        performed,
        paper(performed, 'demand-notice', {
          datedOn: performed.payload.servedOn,
          coSigners: [performed.payload.coOfficerId],
          service,
        }),
      ),
    };
  },
});

export const requestCourtApplication = defineRequest<RequestCourtApplication>('court-application', {
  name: { zh: '提请申请法院强制执行', en: 'Request an application to the court' },
  basis: '行政强制法 第53条至第55条',
  payload: RequestCourtApplication,
  rules: ['demand-waited', 'court-window'],
});

export const approveCourtApplication = defineGrant(
  'court-application',
  {
    name: { zh: '批准申请法院强制执行', en: 'Approve the application to the court' },
    basis: '行政强制法 第55条第2款',
    draws: ['court-enforcement-application'],
    rules: ['demand-waited', 'court-window'],
  },
  (performed, request) => ({
    ...performing(performed, { courtAppliedOn: performed.today }),
    ...filing(performed, paper(performed, 'court-enforcement-application', { signed: signedByApplicant(request) })),
  }),
);

export const recordRemedy = defineAct<RecordRemedy>({
  type: 'record-remedy',
  name: { zh: '登记行政复议、行政诉讼', en: 'Record a reconsideration or suit' },
  duty: 'clerk',
  basis: '行政处罚法 第73条',
  payload: RecordRemedy,
  asserts: ({ acceptedOn }, record) => ({ day: acceptedOn, notBefore: sinceService(record) }),
  rules: ['remedy-not-open-twice'],
  record: (performed) => {
    const { remedies } = performed.record.performance;
    return performing(performed, {
      remedies: [...remedies, { kind: performed.payload.kind, from: performed.payload.acceptedOn, until: null }],
    });
  },
});

export const recordRemedyOutcome = defineAct<RecordRemedyOutcome>({
  type: 'record-remedy-outcome',
  name: { zh: '登记复议、诉讼结果', en: 'Record the outcome of a reconsideration or suit' },
  duty: 'clerk',
  basis: '行政处罚法 第73条; 行政复议法 第63条至第68条',
  payload: RecordRemedyOutcome,
  asserts: ({ endedOn, kind }, { performance }) => ({
    day: endedOn,
    notBefore: performance.remedies.find((each) => each.kind === kind && each.until === null)?.from ?? '',
  }),
  rules: ['remedy-open'],
  record: (performed) => {
    const { kind, endedOn, outcome } = performed.payload;
    const { remedies } = performed.record.performance;
    const ended = remedies.map((each) =>
      each.kind === kind && each.until === null ? { ...each, until: endedOn } : each,
    );
    return {
      ...performing(performed, { remedies: ended }),
      ...(outcome === 'revoked' ? { ending: 'decision-revoked' as const } : {}),
    };
  },
});

export const terminatePerformance = defineAct<Reasons>({
  type: 'terminate-performance',
  name: { zh: '终结执行', en: 'Terminate performance' },
  duty: 'decide',
  basis: '行政强制法 第40条',
  payload: Reasons,
  record: () => ({ ending: 'performance-terminated' }),
});

export const recordPublication = defineAct<RecordPublication>({
  type: 'record-publication',
  name: { zh: '登记处罚信息公示', en: 'Record the publication' },
  duty: 'clerk',
  basis: '行政处罚法 第48条; 国办发〔2018〕118号 (六)',
  payload: RecordPublication,
  draws: ['publicity-and-filing-record'],
  asserts: ({ publishedOn }, record) => ({ day: publishedOn, notBefore: sinceService(record) }),
  rules: ['publishable'],
  record: (performed) =>
    filing(performed, paper(performed, 'publicity-and-filing-record', { datedOn: performed.payload.publishedOn })),
});
