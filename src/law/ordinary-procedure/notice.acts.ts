/** 告知、陈述申辩的行为 – 行政处罚法 第44条、第45条. */
import { defineAct, type Performed } from '../act.js';
import type { CaseRecord } from '../case-record.js';
import { hasHearingRight } from '../completeness/circumstances.js';
import { toldDigestOf } from '../content.js';
import { defineByTwo } from './by-two.js';
import { filing, newest, paper, served, serviceOf } from './drawing.js';
import { Approval, Reasons } from './payloads/filing.js';
import { ReExamineDefence } from './payloads/findings.js';
import { NoteNoDefence, RecordDefence, RecordWaiver, Serve, ServeDocument } from './payloads/notice.js';

const NOTICES = ['prior-notice', 'hearing-rights-notice'] as const;

export const approveNotice = defineAct<Approval>({
  type: 'approve-notice',
  name: { zh: '批准告知', en: 'Approve the notice' },
  duty: 'decide',
  basis: '行政处罚法 第44条、第63条',
  payload: Approval,
  draws: ['prior-notice', 'hearing-rights-notice'],
  gate: 'notice',
  rules: ['review-passed', 'review-bound-to-content', 'file-complete'],
  record: (performed) => filing(performed, ...noticesDue(performed).map((code) => paper(performed, code))),
});

function noticesDue({ record, pack }: Performed<object>): readonly string[] {
  const penalties = record.findings?.penalties ?? [];
  return hasHearingRight(penalties, record.party?.kind ?? 'citizen', pack) ? NOTICES : NOTICES.slice(0, 1);
}

export const rejectNotice = defineAct<Reasons>({
  type: 'reject-notice',
  name: { zh: '退回告知稿', en: 'Reject the notice' },
  duty: 'decide',
  basis: '行政处罚法 第44条、第57条第1款',
  payload: Reasons,
});

export const serveNotice = defineByTwo<Serve>({
  type: 'serve-notice',
  name: { zh: '送达事先告知书', en: 'Serve the prior notice' },
  basis: '行政处罚法 第44条、第61条、第63条',
  payload: Serve,
  asserts: ({ servedOn }, record) => ({ day: servedOn, notBefore: datedOn(record, 'prior-notice') }),
  rules: ['service-particulars'],
  record: (performed) => {
    const { record, seq, pack } = performed;
    const service = serviceOf(performed.payload, performed);
    const { findings } = record;
    if (!findings) return {};
    const penalties = findings.penalties;
    const hearingRight = hasHearingRight(penalties, record.party?.kind ?? 'citizen', pack);
    const documentId = newest(record, 'prior-notice')?.id ?? '';
    const notice = {
      documentId,
      seq,
      toldDigest: toldDigestOf(findings, record.party),
      penalties,
      hearingRight,
      effectiveOn: service.effectiveOn,
    };
    return {
      ...served(performed, hearingRight ? NOTICES : NOTICES.slice(0, 1), service),
      notices: [...record.notices, notice],
      waivedOn: null,
    };
  },
});

export const serveDocument = defineByTwo<ServeDocument>({
  type: 'serve-document',
  name: { zh: '送达文书', en: 'Serve a document' },
  basis: '行政处罚法 第61条',
  payload: ServeDocument,
  asserts: ({ servedOn, documentId }, { file }) => ({
    day: servedOn,
    notBefore: file.find(({ id }) => id === documentId)?.datedOn ?? '',
  }),
  rules: ['service-particulars', 'servable'],
  record: (performed) => {
    const service = serviceOf(performed.payload, performed);
    return {
      file: performed.record.file.map((entry) =>
        entry.id === performed.payload.documentId ? { ...entry, service } : entry,
      ),
    };
  },
});

export const recordDefence = defineByTwo<RecordDefence>({
  type: 'record-defence',
  name: { zh: '记录陈述申辩', en: 'Record the statement and defence' },
  basis: '行政处罚法 第45条第1款',
  payload: RecordDefence,
  draws: ['statement-and-defence-record'],
  asserts: ({ statedOn }, record) => ({ day: statedOn, notBefore: lastNoticeDay(record) }),
  record: (performed) => ({
    ...statementPaper(performed, performed.payload.statedOn),
    defences: [
      ...performed.record.defences,
      { seq: performed.seq, statedOn: performed.payload.statedOn, reExaminedSeq: null },
    ],
  }),
});

export const recordWaiver = defineByTwo<RecordWaiver>({
  type: 'record-waiver',
  name: { zh: '记录放弃陈述申辩（听证）权利', en: 'Record a waiver' },
  basis: '行政处罚法 第62条、第64条第1项',
  payload: RecordWaiver,
  draws: ['statement-and-defence-record'],
  asserts: ({ waivedOn }, record) => ({ day: waivedOn, notBefore: lastNoticeDay(record) }),
  record: (performed) => {
    const { record, payload } = performed;
    const all = payload.rights === 'defence-and-hearing' || !record.notices.at(-1)?.hearingRight;
    return { ...statementPaper(performed, payload.waivedOn), waivedOn: all ? payload.waivedOn : record.waivedOn };
  },
});

export const noteNoDefence = defineAct<NoteNoDefence>({
  type: 'note-no-defence',
  name: { zh: '说明期满未陈述申辩', en: 'Note that no defence was made' },
  duty: 'handle',
  basis: '行政处罚法 第45条、第62条',
  payload: NoteNoDefence,
  draws: ['statement-and-defence-record'],
  names: ({ coOfficerId }) => [{ personId: coOfficerId, duty: 'handle' }],
  rules: ['defence-period-over', 'hearing-held', 'defence-re-examined'],
  record: (performed) => statementPaper(performed, performed.today),
});

export const reExamineDefence = defineAct<ReExamineDefence>({
  type: 're-examine-defence',
  name: { zh: '复核陈述申辩（听证）意见', en: 'Re-examine the defence' },
  duty: 'handle',
  basis: '行政处罚法 第45条、第65条',
  payload: ReExamineDefence,
  draws: ['defence-recheck-opinion'],
  names: ({ coOfficerId }) => [{ personId: coOfficerId, duty: 'handle' }],
  rules: [
    'something-to-re-examine',
    'defence-period-over',
    'hearing-held',
    'facts-proved',
    'penalty-in-range',
    'benchmark-applied',
    'no-heavier-after-defence',
  ],
  record: (performed) => {
    const { record, payload, seq } = performed;
    return {
      ...filing(performed, paper(performed, 'defence-recheck-opinion', { coSigners: [payload.coOfficerId] })),
      defences: record.defences.map((defence) => ({ ...defence, reExaminedSeq: defence.reExaminedSeq ?? seq })),
      findings: payload.revisedFindings ?? record.findings,
    };
  },
});

function statementPaper(performed: Performed<{ coOfficerId: string }>, datedOn: string) {
  return filing(
    performed,
    paper(performed, 'statement-and-defence-record', { datedOn, coSigners: [performed.payload.coOfficerId] }),
  );
}

function lastNoticeDay(record: CaseRecord): string {
  return newest(record, 'prior-notice')?.service?.servedOn ?? '';
}

function datedOn(record: CaseRecord, code: string): string {
  return newest(record, code)?.datedOn ?? '';
}
