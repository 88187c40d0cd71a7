/** 中止、恢复、延长的行为 – 行政处罚法 第60条; 农业行政处罚程序规定 第48条、第58条. */
import { defineAct, type Performed } from '../act.js';
import { asking, defineGrant, defineRequest, signedByApplicant } from './asking.js';
import { filing, paper } from './drawing.js';
import { Reasons } from './payloads/filing.js';
import { RequestExtension } from './payloads/requests.js';

export const requestSuspension = defineRequest<Reasons>('suspension', {
  name: { zh: '申请中止调查', en: 'Request suspension' },
  basis: '农业行政处罚程序规定 第48条; 住房和城乡建设行政处罚程序规定 第30条',
  payload: Reasons,
});

export const approveSuspension = defineGrant(
  'suspension',
  {
    name: { zh: '批准中止调查', en: 'Approve suspension' },
    basis: '农业行政处罚程序规定 第48条; 住房和城乡建设行政处罚程序规定 第30条',
    draws: ['suspension-or-extension-approval'],
  },
  (performed, request) => ({
    ...filing(performed, paper(performed, 'suspension-or-extension-approval', { signed: signedByApplicant(request) })),
    exclusions: [...performed.record.exclusions, { reason: 'suspension', from: performed.today, until: null }],
  }),
);

export const resumeInvestigation = defineAct<Reasons>({
  type: 'resume-investigation',
  name: { zh: '恢复调查', en: 'Resume the investigation' },
  duty: 'handle',
  basis: '农业行政处罚程序规定 第48条',
  payload: Reasons,
  record: (performed) => endExclusion(performed, 'suspension'),
});

/** Time counts again from today. */
export function endExclusion({ record, today }: Performed<object>, reason: 'suspension' | 'hearing') {
  return {
    exclusions: record.exclusions.map((span) =>
      span.reason === reason && span.until === null ? { ...span, until: today } : span,
    ),
  };
}

export const requestExtension = defineRequest<RequestExtension>('extension', {
  name: { zh: '申请延长办案期限', en: 'Request an extension' },
  basis: '行政处罚法 第60条',
  payload: RequestExtension,
  rules: ['extension-available'],
  record: (performed) => asking(performed, 'extension', { days: performed.payload.days }),
});

export const approveExtension = defineGrant(
  'extension',
  {
    name: { zh: '批准延长办案期限', en: 'Approve an extension' },
    basis: '行政处罚法 第60条',
    draws: ['suspension-or-extension-approval'],
    rules: ['extension-available'],
  },
  (performed, request) => ({
    ...filing(performed, paper(performed, 'suspension-or-extension-approval', { signed: signedByApplicant(request) })),
    extensionDays: performed.record.extensionDays + (request.days ?? 0),
    extensionTimes: performed.record.extensionTimes + 1,
  }),
);
