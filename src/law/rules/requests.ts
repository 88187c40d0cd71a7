/** 审批: applied for by one, approved by another, once. */
import { todayOf, type Situation } from '../act.js';
import type { Request, RequestKind } from '../case-record.js';
import { ReportUrgentSeizure, RequestSeizureExtension } from '../measures/seizure/payloads.js';
import { ANSWERED_KIND, ASKED_KIND } from '../ordinary-procedure/request-kinds.js';
import {
  RefuseRequest,
  RequestCorrection,
  RequestExtension,
  RequestRecusal,
} from '../ordinary-procedure/payloads/requests.js';
import { decisionDue } from '../periods/questions.js';
import { defineRule, nameOf, payloadOf, unless } from './rule.js';

/** The request an act answers: the oldest pending of its kind. */
export function answeredRequest(situation: Situation): Request | null {
  const kind = answeredKind(situation);
  return situation.record.requests.find((request) => request.kind === kind) ?? null;
}

function answeredKind(situation: Situation): RequestKind | undefined {
  return payloadOf(situation, RefuseRequest)?.kind ?? ANSWERED_KIND[situation.act.type];
}

/** 有待批准的申请. */
export const requestPending = defineRule({
  code: 'request-pending',
  basis: '行政处罚法 第57条; 国办发〔2018〕118号 (十四)',
  title: { zh: '有待批准的申请', en: 'There is a request to answer' },
  check: (situation) =>
    answeredKind(situation) === undefined
      ? []
      : unless(answeredRequest(situation) !== null, '没有待批准的此类申请', 'No request of this kind is pending'),
});

/** 申请人不得批准自己的申请. */
export const approvedByAnother = defineRule({
  code: 'approved-by-another',
  basis: '国办发〔2018〕118号 (十四)',
  title: { zh: '由申请人以外的人批准', en: 'Approved by another than the applicant' },
  check: (situation) =>
    unless(
      answeredRequest(situation)?.by !== situation.event.actor,
      `${nameOf(situation, situation.event.actor)}是申请人,不得批准自己的申请`,
      `${nameOf(situation, situation.event.actor)} made this request and may not answer it`,
    ),
});

/** 同一事项不得重复申请. */
export const noDuplicateRequest = defineRule({
  code: 'no-duplicate-request',
  basis: '国办发〔2018〕118号 (十四)',
  title: { zh: '无重复申请', en: 'No second request of the same kind' },
  check: (situation) => {
    const kind = ASKED_KIND[situation.act.type];
    const ofKind = situation.record.requests.filter((request) => request.kind === kind);
    const twice = ASKED_ABOUT.has(situation.act.type)
      ? ofKind.some(({ subject }) => subject === subjectAsked(situation))
      : ofKind.length > 0;
    return unless(!twice, '同一申请正在等待批准', 'The same request is already pending');
  },
});

/** Requests about somebody or something, of which several may be pending at once. */
const ASKED_ABOUT: ReadonlySet<string> = new Set([
  'request-recusal',
  'request-correction',
  'report-urgent-seizure',
  'request-seizure-extension',
]);

/** Whom a recusal, which event a correction, which measure a request is about. */
function subjectAsked(situation: Situation): string | undefined {
  return (
    payloadOf(situation, RequestRecusal)?.personId ??
    payloadOf(situation, RequestCorrection)?.seq.toString() ??
    payloadOf(situation, ReportUrgentSeizure)?.measureId ??
    payloadOf(situation, RequestSeizureExtension)?.measureId
  );
}

/** 决定前各项申请均已处理. */
export const requestsSettled = defineRule({
  code: 'requests-settled',
  basis: '行政处罚法 第43条第3款、第57条第1款',
  title: { zh: '无未处理的申请', en: 'Nothing applied for is still open' },
  check: ({ record }) =>
    record.requests.flatMap((request) =>
      unless(false, `申请尚未处理:${request.kind}`, `A request is still open: ${request.kind}`, {
        kind: request.kind,
        seq: request.seq,
      }),
    ),
});

/** 延长办案期限须有依据、在期限内、不超过次数和天数. */
export const extensionAvailable = defineRule({
  code: 'extension-available',
  basis: '行政处罚法 第60条',
  title: { zh: '可以延长办案期限', en: 'The decision period may be extended' },
  check: (situation) => {
    const { record, pack, event } = situation;
    const rule = pack.extensions[record.field];
    if (!rule)
      return unless(
        false,
        `本领域(${record.field})无延长办案期限的依据`,
        `No law, regulation or rule extends the period in the field ${record.field}`,
      );
    const due = decisionDue(record, pack, event.facts.calendar);
    const days =
      payloadOf(situation, RequestExtension)?.days ??
      record.requests.find(({ kind }) => kind === 'extension')?.days ??
      0;
    return [
      ...unless(
        due === null || todayOf(situation) <= due,
        `办案期限已于${due ?? ''}届满`,
        `The period ended on ${due ?? ''}`,
        { due },
      ),
      ...unless(
        record.extensionTimes < rule.times,
        `已延长${record.extensionTimes}次,不得再延长`,
        `Extended ${record.extensionTimes} times already: no more`,
        { granted: record.extensionTimes, times: rule.times },
      ),
      ...unless(days <= rule.days, `一次延长不得超过${rule.days}日`, `One extension may not exceed ${rule.days} days`, {
        asked: days,
        days: rule.days,
      }),
    ];
  },
});

/** 本人的回避由他人决定. */
export const notJudgeInOwnCause = defineRule({
  code: 'recusal-decided-by-another',
  basis: '行政处罚法 第43条第3款; 河南省行政执法条例 第23条',
  title: { zh: '不得决定自己的回避', en: 'Nobody decides on their own recusal' },
  check: (situation) =>
    unless(
      answeredRequest(situation)?.subject !== situation.event.actor,
      `${nameOf(situation, situation.event.actor)}不得决定自己的回避`,
      `${nameOf(situation, situation.event.actor)} may not decide on their own recusal`,
    ),
});

/** 更正针对已有的记录. */
export const correctionOfAnEvent = defineRule({
  code: 'correction-of-an-event',
  basis: '行政处罚法 第47条、第75条第2款',
  title: { zh: '更正针对已有的记录', en: 'The correction names an event there is' },
  check: (situation) => {
    const seq = payloadOf(situation, RequestCorrection)?.seq;
    return unless(
      seq === undefined || seq <= situation.record.seq,
      `没有第${seq ?? ''}号事件`,
      `There is no event ${seq ?? ''}`,
      { seq },
    );
  },
});
