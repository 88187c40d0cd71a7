/** 查封、扣押的期限、处理和解除 – 行政强制法 第21条、第25条至第28条. */
import { defineAct, type Performed } from '../../act.js';
import type { CaseRecord } from '../../case-record.js';
import { asking, defineGrant, defineRequest, signedByApplicant } from '../../ordinary-procedure/asking.js';
import { defineByTwo } from '../../ordinary-procedure/by-two.js';
import { filing, paper } from '../../ordinary-procedure/drawing.js';
import { askedFor, changed, named, papersByTwo, sinceDiscovery } from '../measure-acts.js';
import { measureOf, type SeizureDisposal } from '../measure.js';
import {
  DisposeSeizedProperty,
  LiftSeizure,
  NotifyAppraisalTime,
  ProposeSeizureDisposal,
  RequestSeizureExtension,
  ReturnSeizedProperty,
} from './payloads.js';

export const requestSeizureExtension = defineRequest<RequestSeizureExtension>('seizure-extension', {
  name: { zh: '申请延长查封（扣押）期限', en: 'Request an extension of the seizure' },
  basis: '行政强制法 第25条第1款',
  payload: RequestSeizureExtension,
  measure: named,
  rules: ['seizure-extension-available'],
  record: (performed) =>
    asking(performed, 'seizure-extension', {
      subject: performed.payload.measureId,
      days: performed.payload.days,
    }),
});

export const approveSeizureExtension = defineGrant(
  'seizure-extension',
  {
    name: { zh: '批准延长查封（扣押）期限', en: 'Approve an extension of the seizure' },
    basis: '行政强制法 第25条第1款、第2款',
    draws: ['seizure-extension-or-release'],
    measure: askedFor('seizure-extension'),
    rules: ['seizure-extension-available'],
  },
  (performed, request) => ({
    ...filing(performed, paper(performed, 'seizure-extension-or-release', { signed: signedByApplicant(request) })),
    ...changed(performed, 'seizure', request.subject, ({ extensionDays }) => ({
      extensionDays: extensionDays + (request.days ?? 0),
    })),
  }),
);

export const notifyAppraisalTime = defineByTwo<NotifyAppraisalTime>({
  type: 'notify-appraisal-time',
  name: { zh: '告知检测（检验、检疫、鉴定）期间', en: 'Tell the time of testing or appraisal' },
  basis: '行政强制法 第25条第3款',
  payload: NotifyAppraisalTime,
  draws: ['seizure-appraisal-notice'],
  asserts: sinceDiscovery,
  measure: named,
  rules: ['appraisal-time-sound'],
  record: (performed) => {
    const { measureId, from, until } = performed.payload;
    return {
      ...papersByTwo(performed, 'seizure-appraisal-notice'),
      ...changed(performed, 'seizure', measureId, ({ appraisals }) => ({
        appraisals: [...appraisals, { from, until }],
      })),
    };
  },
});

export const proposeSeizureDisposal = defineAct<ProposeSeizureDisposal>({
  type: 'propose-seizure-disposal',
  name: { zh: '提出查封（扣押）财物处理意见', en: 'Propose what becomes of the seized things' },
  duty: 'handle',
  basis: '行政强制法 第27条',
  payload: ProposeSeizureDisposal,
  measure: named,
  record: (performed) =>
    changed(performed, 'seizure', performed.payload.measureId, () => ({
      proposedDisposal: performed.payload.disposal,
    })),
});

export const liftSeizure = defineAct<LiftSeizure>({
  type: 'lift-seizure',
  name: { zh: '决定解除查封（扣押）', en: 'Lift the seizure' },
  duty: 'decide',
  basis: '行政强制法 第19条、第28条第1款',
  payload: LiftSeizure,
  draws: ['seizure-extension-or-release'],
  measure: named,
  rules: ['lifting-ground'],
  record: (performed) => {
    const { measureId, ground } = performed.payload;
    return {
      ...withoutExtensionAsked(performed.record, measureId),
      ...filing(performed, paper(performed, 'seizure-extension-or-release')),
      ...changed(performed, 'seizure', measureId, () => ({ liftedOn: performed.today, liftedFor: ground })),
    };
  },
});

/** What was asked for a measure that is lifted has become void. */
function withoutExtensionAsked({ requests }: CaseRecord, measureId: string): Pick<CaseRecord, 'requests'> {
  return { requests: requests.filter(({ subject }) => subject !== measureId) };
}

export const returnSeizedProperty = defineByTwo<ReturnSeizedProperty>({
  type: 'return-seized-property',
  name: { zh: '退还查封（扣押）的财物', en: 'Return the seized things' },
  basis: '行政强制法 第28条第2款',
  payload: ReturnSeizedProperty,
  draws: ['seizure-disposal-record'],
  asserts: ({ occurredOn, measureId }, { measures }) => ({ day: occurredOn, notBefore: liftedOn(measures, measureId) }),
  measure: named,
  record: (performed) => ended(performed, 'returned'),
});

function liftedOn(measures: CaseRecord['measures'], id: string): string {
  const measure = measureOf(measures, id);
  return measure?.kind === 'seizure' ? (measure.liftedOn ?? '') : '';
}

export const disposeSeizedProperty = defineByTwo<DisposeSeizedProperty>({
  type: 'dispose-seized-property',
  name: { zh: '处理查封（扣押）的财物', en: 'Dispose of the seized things' },
  basis: '行政强制法 第21条、第27条',
  payload: DisposeSeizedProperty,
  draws: ['seizure-disposal-record'],
  asserts: sinceDiscovery,
  measure: named,
  rules: ['seized-things-disposable'],
  record: (performed) => ended(performed, performed.payload.disposal),
});

function ended(
  performed: Performed<ReturnSeizedProperty | DisposeSeizedProperty>,
  disposal: SeizureDisposal,
): Partial<CaseRecord> {
  const { measureId, occurredOn } = performed.payload;
  return {
    ...papersByTwo(performed, 'seizure-disposal-record'),
    ...changed(performed, 'seizure', measureId, () => ({ endedOn: occurredOn, disposal })),
  };
}
