/** 听证的行为 – 行政处罚法 第63条至第65条. */
import { defineAct, type Performed } from '../act.js';
import type { CaseRecord, Hearing } from '../case-record.js';
import { defineByTwo } from './by-two.js';
import { endExclusion } from './time.acts.js';
import { filing, newest, paper, serviceOf } from './drawing.js';
import {
  ArrangeHearing,
  HoldHearing,
  RecordHearingRequest,
  RecordHearingWithdrawal,
  ReportHearing,
  ServeHearingNotice,
} from './payloads/hearing.js';

function hearingOf({ record }: Performed<object>, change: Partial<Hearing>): Pick<CaseRecord, 'hearing'> {
  return { hearing: record.hearing && { ...record.hearing, ...change } };
}

export const recordHearingRequest = defineAct<RecordHearingRequest>({
  type: 'record-hearing-request',
  name: { zh: '登记听证申请', en: 'Record a request for a hearing' },
  duty: 'clerk',
  roles: ['clerk', 'handler'],
  basis: '行政处罚法 第64条第1项',
  payload: RecordHearingRequest,
  draws: ['hearing-application'],
  asserts: ({ requestedOn }, record) => ({
    day: requestedOn,
    notBefore: newest(record, 'prior-notice')?.service?.servedOn ?? '',
  }),
  rules: ['no-declared-interest', 'hearing-right', 'hearing-request-in-time'],
  record: (performed) => ({
    hearing: {
      requestedOn: performed.payload.requestedOn,
      status: 'requested',
      chair: null,
      day: null,
      hour: null,
      noticeServedOn: null,
    },
    exclusions: [...performed.record.exclusions, { reason: 'hearing', from: performed.today, until: null }],
    ...filing(performed, paper(performed, 'hearing-application', { datedOn: performed.payload.requestedOn })),
  }),
});

export const recordHearingWithdrawal = defineAct<RecordHearingWithdrawal>({
  type: 'record-hearing-withdrawal',
  name: { zh: '登记撤回听证申请或视为放弃', en: 'Record that the request for a hearing was withdrawn' },
  duty: 'clerk',
  basis: '行政处罚法 第64条第6项',
  payload: RecordHearingWithdrawal,
  asserts: ({ withdrawnOn }, record) => ({ day: withdrawnOn, notBefore: record.hearing?.requestedOn ?? '' }),
  record: (performed) => ({ ...hearingOf(performed, { status: 'withdrawn' }), ...endExclusion(performed, 'hearing') }),
});

export const arrangeHearing = defineAct<ArrangeHearing>({
  type: 'arrange-hearing',
  name: { zh: '决定组织听证', en: 'Arrange the hearing' },
  duty: 'decide',
  basis: '行政处罚法 第64条第2项、第4项',
  payload: ArrangeHearing,
  draws: ['hearing-notice'],
  names: ({ chairPersonId }) => [{ personId: chairPersonId, duty: 'chair' }],
  rules: ['chair-not-investigator'],
  record: (performed) => {
    const { chairPersonId, day, hour } = performed.payload;
    const { chairs } = performed.record;
    return {
      ...hearingOf(performed, { status: 'arranged', chair: chairPersonId, day, hour, noticeServedOn: null }),
      chairs: chairs.includes(chairPersonId) ? chairs : [...chairs, chairPersonId],
      ...filing(performed, paper(performed, 'hearing-notice')),
    };
  },
});

export const serveHearingNotice = defineByTwo<ServeHearingNotice>({
  type: 'serve-hearing-notice',
  name: { zh: '送达听证通知书', en: 'Serve the notice of hearing' },
  basis: '行政处罚法 第64条第2项',
  payload: ServeHearingNotice,
  asserts: ({ servedOn }, record) => ({ day: servedOn, notBefore: newest(record, 'hearing-notice')?.datedOn ?? '' }),
  rules: ['service-particulars', 'hearing-notice-days'],
  record: (performed) => {
    const service = serviceOf(performed.payload, performed);
    const id = newest(performed.record, 'hearing-notice')?.id;
    return {
      ...hearingOf(performed, { status: 'announced', noticeServedOn: service.effectiveOn }),
      file: performed.record.file.map((entry) => (entry.id === id ? { ...entry, service } : entry)),
    };
  },
});

export const holdHearing = defineAct<HoldHearing>({
  type: 'hold-hearing',
  name: { zh: '举行听证并制作笔录', en: 'Hold the hearing' },
  duty: 'chair',
  basis: '行政处罚法 第64条第4项至第8项',
  payload: HoldHearing,
  draws: ['hearing-record'],
  rules: ['hearing-day-come'],
  record: (performed) => ({
    ...hearingOf(performed, { status: 'held' }),
    ...filing(
      performed,
      paper(performed, 'hearing-record', { datedOn: performed.record.hearing?.day ?? performed.today }),
    ),
  }),
});

export const reportHearing = defineAct<ReportHearing>({
  type: 'report-hearing',
  name: { zh: '提交听证报告', en: 'Report on the hearing' },
  duty: 'chair',
  basis: '行政处罚法 第65条; 农业行政处罚程序规定 第67条',
  payload: ReportHearing,
  draws: ['hearing-report'],
  record: (performed) => ({
    ...hearingOf(performed, { status: 'reported' }),
    ...endExclusion(performed, 'hearing'),
    ...filing(performed, paper(performed, 'hearing-report')),
  }),
});
