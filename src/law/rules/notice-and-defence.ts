/** 告知、陈述、申辩 – 行政处罚法 第44条、第45条、第62条. */
import { todayOf, type Situation } from '../act.js';
import type { CaseRecord, Findings, Notice, Penalty } from '../case-record.js';
import { toldDigestOf } from '../content.js';
import { defencePeriodEnd } from '../periods/questions.js';
import { findingsAt } from './findings.js';
import { defineRule, unless } from './rule.js';
import { handlesNow } from './separation-of-duties.js';

/**
 * Whether the penalties weigh heavier on the party than `than`: in kind, or in the sum of a kind. 警告 alone is the
 * lightest of all (行政处罚法 第9条).
 */
export function isHeavier(penalties: readonly Penalty[], than: readonly Penalty[]): boolean {
  if (than.length > 0 && penalties.every(({ kind }) => kind === 'warning')) return false;
  return penalties.some(({ kind }) => {
    const before = than.filter((each) => each.kind === kind);
    return before.length === 0 || sumOf(penalties, kind) > sumOf(before, kind);
  });
}

function sumOf(penalties: readonly Penalty[], kind: Penalty['kind']): number {
  return penalties.reduce((sum, penalty) => (penalty.kind === kind ? sum + (penalty.amountFen ?? 0) : sum), 0);
}

/** A penalty without an amount is measured by its words: other words may weigh more, and the party has to be told them. */
function isMeasuredOtherwise(penalties: readonly Penalty[], than: readonly Penalty[]): boolean {
  return penalties.some(({ kind, amountFen, particulars }) => {
    const before = than.filter((each) => each.kind === kind).map((each) => each.particulars ?? '');
    return (amountFen ?? null) === null && before.length > 0 && !before.includes(particulars ?? '');
  });
}

/** Whether the last notice served still tells the party exactly what is now intended, or something heavier. */
export function noticeStillHolds(record: CaseRecord): boolean {
  const last = record.notices.at(-1);
  const { findings, party } = record;
  if (!last || !findings) return false;
  const { penalties } = findings;
  return (
    last.toldDigest === toldDigestOf(findings, party) &&
    !isHeavier(penalties, last.penalties) &&
    !isMeasuredOtherwise(penalties, last.penalties)
  );
}

/** 未告知拟作出的处罚内容及事实、理由、依据的,不得作出处罚决定. */
export const noticeServed = defineRule({
  code: 'notice-served',
  basis: '行政处罚法 第44条、第62条',
  title: {
    zh: '已告知拟处罚内容、事实、理由、依据及权利',
    en: 'The party was told the penalty, facts, grounds, basis and rights',
  },
  check: ({ record }) =>
    record.notices.length === 0
      ? unless(false, '未向当事人送达行政处罚事先告知书', 'No prior notice has been served on the party')
      : unless(
          noticeStillHolds(record),
          '拟处罚的事实、依据与已告知的不同,或者处罚重于已告知的,须重新告知',
          'Facts, basis or penalty differ to the party’s disadvantage from what was told: a new notice is due',
        ),
});

/** 不得因当事人陈述、申辩而给予更重的处罚: measured against the lowest penalty ever notified, unless new facts came up. */
export const noHeavierAfterDefence = defineRule({
  code: 'no-heavier-after-defence',
  basis: '行政处罚法 第45条第2款',
  title: { zh: '不因陈述、申辩而加重处罚', en: 'No heavier penalty because of the defence' },
  check: (situation) => {
    const findings = findingsAt(situation);
    const { record } = situation;
    const answers = (notice: Notice) => findings !== null && isAnswerTo(notice, record, findings);
    return unless(
      !record.notices.some(answers),
      '拟处罚重于曾经告知的最轻处罚,且无陈述申辩后新查明的事实,不得因陈述申辩加重处罚',
      'Heavier than the lowest penalty ever notified, and no fact was newly found since the defence',
    );
  },
});

/** Whether the party spoke after the notice, and is now to bear more than it said without a fact found since. */
function isAnswerTo(notice: Notice, record: CaseRecord, findings: Findings): boolean {
  const spoken = [
    ...record.defences.map(({ seq }) => seq),
    ...record.file.filter(({ code }) => code === 'hearing-application').map(({ seq }) => seq),
  ];
  const first = Math.min(...spoken.filter((seq) => seq > notice.seq));
  return (
    Number.isFinite(first) &&
    isHeavier(findings.penalties, notice.penalties) &&
    !restsOnNewFacts(record, findings, first)
  );
}

/** Facts the party had not been told of before, on evidence collected since. */
function restsOnNewFacts({ evidence, notices, party }: CaseRecord, findings: Findings, since: number): boolean {
  const fresh = new Set(evidence.filter(({ seq }) => seq > since).map(({ id }) => id));
  const toldBefore = notices.filter(({ seq }) => seq < since).map(({ toldDigest }) => toldDigest);
  return (
    !toldBefore.includes(toldDigestOf(findings, party)) &&
    findings.facts.some(({ evidenceIds }) => evidenceIds.some((id) => fresh.has(id)))
  );
}

/** 陈述、申辩和听证申请期限届满,或者当事人明确放弃. */
export const defencePeriodOver = defineRule({
  code: 'defence-period-over',
  basis: '行政处罚法 第44条、第45条、第62条、第64条第1项',
  title: { zh: '陈述申辩期已满或已明确放弃', en: 'The defence period is over or clearly waived' },
  check: (situation) => {
    const { record, pack, event } = situation;
    const end = defencePeriodEnd(record, pack, event.facts.calendar);
    const waived = record.waivedOn !== null;
    return unless(
      waived || (end !== null && todayOf(situation) > end),
      end ? `陈述申辩(听证申请)期限至${end}届满,此前不得作出` : '尚未告知,陈述申辩期未开始',
      end
        ? `The period to defend (and to ask for a hearing) runs through ${end}`
        : 'No notice, so the period has not begun',
      { end },
    );
  },
});

/** 对当事人提出的事实、理由和证据应当进行复核. */
export const defenceReExamined = defineRule({
  code: 'defence-re-examined',
  basis: '行政处罚法 第45条第1款',
  title: { zh: '陈述申辩已复核', en: 'What the party raised has been re-examined' },
  check: ({ record }: Situation) =>
    unless(
      record.defences.every((defence) => defence.reExaminedSeq !== null),
      '当事人提出的陈述申辩尚未复核',
      'What the party said in defence has not been re-examined',
    ),
});

/**
 * 有可以复核的意见: a defence not yet re-examined, a hearing that nobody has drawn conclusions from, or an opinion on
 * them that waits for the signature of somebody who no longer handles the case.
 */
export const somethingToReExamine = defineRule({
  code: 'something-to-re-examine',
  basis: '行政处罚法 第45条第1款、第65条',
  title: { zh: '有待复核的意见', en: 'There is something to re-examine' },
  check: ({ record }) => {
    const heardAt = lastSeqOf(record, 'hearing-report');
    return unless(
      record.defences.some(({ reExaminedSeq }) => reExaminedSeq === null) ||
        (record.hearing?.status === 'reported' && heardAt > lastSeqOf(record, 'defence-recheck-opinion')) ||
        isOpinionAbandoned(record),
      '当事人未陈述申辩,也未举行听证,无可复核',
      'The party has said nothing and no hearing was held: there is nothing to re-examine',
    );
  },
});

function isOpinionAbandoned(record: CaseRecord): boolean {
  const opinion = record.file.filter(({ code }) => code === 'defence-recheck-opinion').at(-1);
  return opinion?.awaiting.some((personId) => !handlesNow(record, personId)) === true;
}

function lastSeqOf(record: CaseRecord, code: string): number {
  return record.file.filter((paper) => paper.code === code).at(-1)?.seq ?? 0;
}
