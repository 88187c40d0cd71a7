/** 线索核查、立案的行为 – 行政处罚法 第54条第2款. */
import { defineAct, type Performed } from '../act.js';
import { paper, filing } from './drawing.js';
import { answered, asking, defineGrant, defineRequest, signedByApplicant } from './asking.js';
import { ApplyForFiling, AssignHandlers, Reasons, RecordReferralReply } from './payloads/filing.js';
import { RequestReferral } from './payloads/requests.js';

export const assignHandlers = defineAct<AssignHandlers>({
  type: 'assign-handlers',
  name: { zh: '指派承办人员', en: 'Assign handlers' },
  duty: 'clerk',
  roles: ['clerk', 'approver'],
  basis: '行政处罚法 第42条第1款、第54条',
  payload: AssignHandlers,
  names: ({ personIds }) => personIds.map((personId) => ({ personId, duty: 'handle' })),
  rules: [
    'no-declared-interest',
    'separation-of-duties',
    'chair-not-investigator',
    'enforcement-certificate',
    'training-and-test',
  ],
});

export const applyForFiling = defineRequest<ApplyForFiling>('filing', {
  name: { zh: '申请立案', en: 'Apply for filing' },
  basis: '行政处罚法 第54条第2款',
  payload: ApplyForFiling,
  rules: ['power-held', 'place-in-area', 'limitation-period'],
});

export const approveFiling = defineGrant(
  'filing',
  {
    name: { zh: '批准立案', en: 'Approve filing' },
    basis: '行政处罚法 第54条第2款、第60条',
    draws: ['filing-approval'],
    rules: ['power-held', 'place-in-area', 'limitation-period'],
  },
  (performed, request) => ({
    filedOn: performed.today,
    ...filing(performed, paper(performed, 'filing-approval', { signed: signedByApplicant(request) })),
  }),
);

export const refuseFiling = defineAct<Reasons>({
  type: 'refuse-filing',
  name: { zh: '决定不予立案', en: 'Decide not to file' },
  duty: 'decide',
  basis: '行政处罚法 第54条第2款',
  payload: Reasons,
  draws: ['filing-approval'],
  rules: ['request-pending', 'approved-by-another'],
  record: (performed) => ({
    ...answered(performed.record, 'filing'),
    ...filing(performed, notFiledPaper(performed)),
    ending: 'not-filed',
    closedOn: performed.today,
  }),
});

function notFiledPaper(performed: Performed<object>) {
  const request = performed.record.requests.find(({ kind }) => kind === 'filing');
  return paper(performed, 'filing-approval', { signed: request ? signedByApplicant(request) : [] });
}

export const returnFiling = defineAct<Reasons>({
  type: 'return-filing',
  name: { zh: '退回立案申请', en: 'Return the application for filing' },
  duty: 'decide',
  basis: '行政处罚法 第54条第2款',
  payload: Reasons,
  rules: ['request-pending', 'approved-by-another'],
  record: ({ record }) => answered(record, 'filing'),
});

export const requestReferral = defineRequest<RequestReferral>('referral', {
  name: { zh: '申请移送有权机关', en: 'Request referral to the competent organ' },
  basis: '行政处罚法 第22条至第25条',
  payload: RequestReferral,
  record: (performed) => asking(performed, 'referral', { subject: performed.payload.toOrgan }),
});

export const approveReferral = defineGrant(
  'referral',
  {
    name: { zh: '批准移送有权机关', en: 'Approve referral' },
    basis: '行政处罚法 第22条至第25条',
    draws: ['transfer-documents'],
  },
  (performed, request) =>
    filing(performed, paper(performed, 'transfer-documents', { signed: signedByApplicant(request) })),
);

export const recordReferralReply = defineAct<RecordReferralReply>({
  type: 'record-referral-reply',
  name: { zh: '登记移送回执', en: 'Record the reply to a referral' },
  duty: 'clerk',
  basis: '行政处罚法 第25条',
  payload: RecordReferralReply,
  asserts: ({ repliedOn }, record) => ({ day: repliedOn, notBefore: lastTransferDay(record.file) }),
  record: ({ record, payload, today }) => {
    if (payload.reply === 'declined') return {};
    return { ending: 'referred', ...(record.filedOn === null ? { closedOn: today } : {}) };
  },
});

function lastTransferDay(file: readonly { code: string; datedOn: string }[]): string {
  return file.filter(({ code }) => code === 'transfer-documents').at(-1)?.datedOn ?? '';
}
