/** 贯穿全程的行为: signing, reassignment, recusal, transfer of a suspected crime, withdrawal, correction. */
import { defineAct } from '../act.js';
import type { RequestKind } from '../case-record.js';
import { answered, asking, defineGrant, defineRequest, pendingOf, signedByApplicant } from './asking.js';
import { filing, paper } from './drawing.js';
import { signedItem } from './evidence.acts.js';
import { Reasons } from './payloads/filing.js';
import { RefuseRequest, RequestCorrection, RequestRecusal } from './payloads/requests.js';
import { CoSign, ReassignHandler } from './payloads/throughout.js';
import { RecordPoliceReply } from './payloads/transfer.js';

export const coSign = defineAct<CoSign>({
  type: 'co-sign',
  name: { zh: '签名', en: 'Co-sign' },
  duty: 'handle',
  basis: '行政处罚法 第42条第1款、第55条第2款',
  payload: CoSign,
  rules: ['awaits-signature'],
  record: ({ record, payload, actor, at }) => ({
    file: record.file.map((entry) => {
      if (entry.id !== payload.itemId) return entry;
      const awaiting = entry.awaiting.filter((id) => id !== actor);
      const signatures = [...entry.signatures, { personId: actor, duty: 'handle' as const, at }];
      return { ...entry, awaiting, signatures, sealedAt: awaiting.length === 0 ? at : null };
    }),
    evidence: record.evidence.map((item) => signedItem(item, payload.itemId)),
  }),
});

export const reassignHandler = defineAct<ReassignHandler>({
  type: 'reassign-handler',
  name: { zh: '更换承办人员', en: 'Reassign a handler' },
  duty: 'clerk',
  roles: ['clerk', 'approver'],
  basis: '行政处罚法 第42条第1款、第43条',
  payload: ReassignHandler,
  names: ({ toPersonId }) => [{ personId: toPersonId, duty: 'handle' }],
  rules: [
    'no-declared-interest',
    'separation-of-duties',
    'chair-not-investigator',
    'enforcement-certificate',
    'training-and-test',
    'relieved-is-handler',
  ],
  record: ({ record, payload, at }) => ({
    duties: record.duties.map((held) =>
      held.personId === payload.fromPersonId && held.until === null ? { ...held, until: at } : held,
    ),
  }),
});

export const requestRecusal = defineRequest<RequestRecusal>('recusal', {
  name: { zh: '申请回避', en: 'Request recusal' },
  duty: 'clerk',
  roles: ['handler', 'reviewer', 'approver', 'hearing-chair', 'clerk'],
  basis: '行政处罚法 第43条',
  payload: RequestRecusal,
  mentions: ({ personId }) => [personId],
  record: (performed) => asking(performed, 'recusal', { subject: performed.payload.personId }),
});

export const approveRecusal = defineGrant(
  'recusal',
  {
    name: { zh: '决定回避', en: 'Decide that a person is recused' },
    basis: '行政处罚法 第43条第3款; 河南省行政执法条例 第23条',
    draws: ['recusal-decision'],
    rules: ['recusal-decided-by-another'],
  },
  (performed, { subject }) => {
    const { record, at } = performed;
    const personId = subject ?? '';
    const { hearing } = record;
    const isOver = hearing?.status === 'reported' || hearing?.status === 'withdrawn';
    const chairs = hearing?.chair === personId && !isOver;
    return {
      recused: [...record.recused, personId],
      duties: record.duties.map((held) =>
        held.personId === personId && held.until === null ? { ...held, until: at } : held,
      ),
      ...(chairs
        ? {
            hearing: {
              ...hearing,
              chair: null,
              day: null,
              hour: null,
              noticeServedOn: null,
              status: 'requested' as const,
            },
          }
        : {}),
      ...filing(performed, paper(performed, 'recusal-decision')),
    };
  },
);

/** What is asked for about a measure of the case. */
const MEASURE_REQUESTS: ReadonlySet<RequestKind> = new Set(['preservation', 'seizure', 'seizure-extension']);

export const refuseRequest = defineAct<RefuseRequest>({
  type: 'refuse-request',
  name: { zh: '不批准申请', en: 'Refuse a request' },
  duty: 'decide',
  basis: '行政处罚法 第43条、第57条',
  payload: RefuseRequest,
  draws: ['recusal-decision'],
  rules: ['request-pending', 'approved-by-another', 'recusal-decided-by-another'],
  measure: ({ kind }, record) => (MEASURE_REQUESTS.has(kind) ? (pendingOf(record, kind)?.subject ?? null) : null),
  record: (performed) => ({
    ...answered(performed.record, performed.payload.kind),
    ...(performed.payload.kind === 'recusal' ? filing(performed, paper(performed, 'recusal-decision')) : {}),
  }),
});

export const requestCrimeTransfer = defineRequest<Reasons>('crime-transfer', {
  name: { zh: '申请移送涉嫌犯罪案件', en: 'Request transfer of a suspected crime' },
  basis: '行政处罚法 第27条; 行政执法机关移送涉嫌犯罪案件的规定 第3条、第5条',
  payload: Reasons,
});

export const approveCrimeTransfer = defineGrant(
  'crime-transfer',
  {
    name: { zh: '决定移送涉嫌犯罪案件', en: 'Decide to transfer a suspected crime' },
    basis: '行政处罚法 第27条、第57条第1款第4项; 行政执法机关移送涉嫌犯罪案件的规定 第5条',
    draws: ['transfer-documents'],
  },
  (performed, request) =>
    filing(performed, paper(performed, 'transfer-documents', { signed: signedByApplicant(request) })),
);

export const recordPoliceReply = defineAct<RecordPoliceReply>({
  type: 'record-police-reply',
  name: { zh: '登记公安机关答复', en: 'Record the reply of the police' },
  duty: 'clerk',
  basis: '行政执法机关移送涉嫌犯罪案件的规定 第8条、第10条',
  payload: RecordPoliceReply,
  asserts: ({ repliedOn }, { file }) => ({
    day: repliedOn,
    notBefore: file.filter(({ code }) => code === 'transfer-documents').at(-1)?.datedOn ?? '',
  }),
  record: ({ payload }) => ({
    policeReply: { repliedOn: payload.repliedOn, accepted: payload.reply === 'filed' },
    ...(payload.reply === 'filed' ? { ending: 'transferred-to-police' as const } : {}),
  }),
});

export const requestWithdrawal = defineRequest<Reasons>('withdrawal', {
  name: { zh: '申请撤销立案', en: 'Request withdrawal of the case' },
  basis: '农业行政处罚程序规定 第30条',
  payload: Reasons,
});

export const approveWithdrawal = defineGrant(
  'withdrawal',
  { name: { zh: '批准撤销立案', en: 'Approve withdrawal of the case' }, basis: '农业行政处罚程序规定 第30条' },
  () => ({ ending: 'withdrawn' }),
);

export const requestCorrection = defineRequest<RequestCorrection>('correction', {
  name: { zh: '申请更正记录', en: 'Request a correction' },
  basis: '行政处罚法 第47条、第75条第2款',
  payload: RequestCorrection,
  rules: ['correction-of-an-event'],
  record: (performed) => asking(performed, 'correction', { subject: String(performed.payload.seq) }),
});

export const approveCorrection = defineGrant(
  'correction',
  { name: { zh: '批准更正记录', en: 'Approve a correction' }, basis: '行政处罚法 第47条、第75条第2款' },
  () => ({}),
);
