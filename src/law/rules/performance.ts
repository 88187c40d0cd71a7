/** 执行 – 行政处罚法 第66条至第73条; 行政强制法 第53条、第54条. */
import { todayOf } from '../act.js';
import { ANSWERED_KIND } from '../ordinary-procedure/request-kinds.js';
import { answeredRequest } from './requests.js';
import { dutyEverHeld } from './separation-of-duties.js';
import {
  RecordPayment,
  RecordRemedy,
  RecordRemedyOutcome,
  RequestDeferral,
} from '../ordinary-procedure/payloads/performance.js';
import type { CaseRecord } from '../case-record.js';
import type { LawPack } from '../packs/law-pack.js';
import { courtWindow, demandWaitOver, surchargeFen } from '../periods/questions.js';
import type { WorkingCalendar } from '../periods/working-calendar.js';
import type { Day } from '../time.js';
import { defineRule, nameOf, payloadOf, unless } from './rule.js';

/** 应缴罚没款, in fen. */
export function principalDue(record: CaseRecord): number {
  return (record.decision?.penalties ?? []).reduce((sum, penalty) => sum + (penalty.amountFen ?? 0), 0);
}

/** What is still owed on the day, in fen: fines and confiscations, and the surcharge that has run up. */
export function balanceOn(
  record: CaseRecord,
  pack: LawPack,
  calendar: WorkingCalendar,
  day: Day,
): { principalFen: number; surchargeFen: number } {
  const paid = record.performance.payments.reduce(
    (sum, payment) => ({ fine: sum.fine + payment.fineFen, extra: sum.extra + payment.surchargeFen }),
    { fine: 0, extra: 0 },
  );
  return {
    principalFen: principalDue(record) - paid.fine,
    surchargeFen: surchargeFen(record, pack, calendar, day) - paid.extra,
  };
}

/** 加处罚款不超过罚款数额; nothing is taken that is not owed. */
export const paymentWithinDue = defineRule({
  code: 'payment-within-due',
  basis: '行政处罚法 第72条第1款第1项; 行政强制法 第45条',
  title: { zh: '收款不超过应缴数额', en: 'No more is paid than is due' },
  check: (situation) => {
    const payload = payloadOf(situation, RecordPayment);
    if (!payload) return [];
    const { record, pack, event } = situation;
    const due = balanceOn(record, pack, event.facts.calendar, payload.paidOn);
    return unless(
      payload.fineFen <= due.principalFen && payload.surchargeFen <= due.surchargeFen,
      `收款超过应缴数额:罚没款尚欠${due.principalFen / 100}元,加处罚款尚欠${due.surchargeFen / 100}元`,
      `More than is due: ${due.principalFen / 100} yuan of fine, ${due.surchargeFen / 100} yuan of surcharge`,
      due,
    );
  },
});

/** 作出罚款决定的机关与收缴罚款的机构分离: the case's own people do not record the money. */
export const collectedApart = defineRule({
  code: 'fine-collected-apart',
  basis: '行政处罚法 第67条第1款、第2款; 罚款决定与罚款收缴分离实施办法 第3条',
  title: { zh: '罚缴分离', en: 'Fine decision and collection are apart' },
  check: (situation) => {
    const held = dutyEverHeld(situation.record, situation.event.actor);
    return unless(
      held === null,
      `${nameOf(situation, situation.event.actor)}系本案承办、审核或决定人员,不得经手罚款收缴`,
      `${nameOf(situation, situation.event.actor)} handles, reviews or decides this case and may not record the collection`,
      { held },
    );
  },
});

/** 催告书送达十日后仍未履行. */
export const demandWaited = defineRule({
  code: 'demand-waited',
  basis: '行政强制法 第54条、第69条',
  title: { zh: '已催告满十个工作日', en: 'Ten working days since the demand' },
  check: (situation) => {
    const { record, pack, event } = situation;
    return unless(
      demandWaitOver(record, pack, event.facts.calendar, todayOf(situation)),
      record.performance.demandServedOn ? '催告书送达未满十个工作日' : '未经催告,不得申请人民法院强制执行',
      record.performance.demandServedOn
        ? 'Ten working days have not passed since the demand'
        : 'No application to the court without a demand',
      { demandServedOn: record.performance.demandServedOn },
    );
  },
});

/** 复议、诉讼期限届满之日起三个月内申请. */
export const withinCourtWindow = defineRule({
  code: 'court-window',
  basis: '行政强制法 第53条; 行政处罚法 第72条第2款',
  title: { zh: '在申请强制执行期限内', en: 'Within the period for applying to the court' },
  check: (situation) => {
    const { record, pack, event } = situation;
    const window = courtWindow(record, pack, event.facts.calendar);
    const today = todayOf(situation);
    return unless(
      window !== null && window.from <= today && today <= window.to,
      window ? `申请强制执行期限为${window.from}至${window.to}` : '复议、诉讼期限尚未届满',
      window
        ? `The application may be made from ${window.from} to ${window.to}`
        : 'The periods for reconsideration and suit are still open',
      { ...window },
    );
  },
});

/** 暂缓或者分期缴纳以尚未缴清、日期在后为限. */
export const deferralAhead = defineRule({
  code: 'deferral-ahead',
  basis: '行政处罚法 第66条第2款',
  title: { zh: '延期日期在后', en: 'The deferral lies ahead' },
  check: (situation) => {
    const asked = payloadOf(situation, RequestDeferral)?.until;
    // Looked at again when it is granted: the day may have passed while it waited.
    const granted = ANSWERED_KIND[situation.act.type] === 'deferral' ? answeredRequest(situation)?.subject : undefined;
    const until = asked ?? granted ?? null;
    return unless(
      until === null || until > todayOf(situation),
      '延期缴纳的日期应在今日之后',
      'The day of deferral must lie after today',
    );
  },
});

/** 处罚决定已履行完毕. */
export const performanceComplete = defineRule({
  code: 'performance-complete',
  basis: '行政处罚法 第66条第1款、第72条',
  title: { zh: '处罚决定已履行', en: 'The decision has been performed' },
  check: (situation) => {
    const { record, pack, event } = situation;
    if (record.ending !== null || record.decision === null) return [];
    const due = balanceOn(record, pack, event.facts.calendar, lastPaymentDay(record) ?? todayOf(situation));
    return unless(
      due.principalFen <= 0 && due.surchargeFen <= 0,
      `罚没款尚欠${due.principalFen / 100}元,加处罚款尚欠${due.surchargeFen / 100}元`,
      `Still owed: ${due.principalFen / 100} yuan of fine, ${due.surchargeFen / 100} yuan of surcharge`,
      due,
    );
  },
});

/** Payments are recorded as their papers come in, not always in the order of their days. */
function lastPaymentDay({ performance }: CaseRecord): Day | null {
  const days = performance.payments.map(({ paidOn }) => paidOn);
  return days.sort().at(-1) ?? null;
}

/** 处罚决定送达当事人之后方可公示; a case without penalty, or whose penalty was revoked, is not published. */
export const publishableOnce = defineRule({
  code: 'publishable',
  basis: '行政处罚法 第48条; 国办发〔2018〕118号 (六)',
  title: { zh: '可以公示', en: 'May be published' },
  check: ({ record }) => [
    ...unless(record.decision?.outcome === 'penalty', '未作出行政处罚决定,不得公示', 'There is no penalty to publish'),
    ...unless(
      record.decision?.servedOn !== null && record.decision?.servedOn !== undefined,
      '处罚决定尚未送达,不得公示',
      'The decision has not been served and may not be published',
    ),
    ...unless(
      record.ending !== 'decision-revoked',
      '处罚决定已被撤销,不得公示',
      'The decision was revoked and may not be published',
    ),
  ],
});

/** 同一救济程序不重复登记. */
export const remedyNotOpenTwice = defineRule({
  code: 'remedy-not-open-twice',
  basis: '行政处罚法 第73条第3款',
  title: { zh: '无同类未结的复议、诉讼', en: 'No remedy of the kind is open' },
  check: (situation) => {
    const kind = payloadOf(situation, RecordRemedy)?.kind;
    const open = situation.record.performance.remedies.some((remedy) => remedy.kind === kind && remedy.until === null);
    return unless(!open, '同类复议、诉讼尚未结束', 'A remedy of this kind is still open', { kind });
  },
});

/** 结果须有对应的复议、诉讼. */
export const remedyOpen = defineRule({
  code: 'remedy-open',
  basis: '行政处罚法 第73条',
  title: { zh: '有未结的复议、诉讼', en: 'A remedy is open' },
  check: (situation) => {
    const kind = payloadOf(situation, RecordRemedyOutcome)?.kind;
    const open = situation.record.performance.remedies.some(
      (remedy) => remedy.until === null && (kind === undefined || remedy.kind === kind),
    );
    return unless(open, '没有此类未结的复议、诉讼', 'No remedy of this kind is open', { kind });
  },
});
