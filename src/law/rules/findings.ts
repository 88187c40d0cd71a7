/** 认定与处罚建议: what investigation ends in, and what a decision may say. */
import type { ActDefinition, Situation } from '../act.js';
import type { Findings, Penalty } from '../case-record.js';
import type { FineRange, MatterFacts } from '../facts.js';
import { ConcludeInvestigation, ReExamineDefence } from '../ordinary-procedure/payloads/findings.js';
import { HearOnTheSpot, ProposeSpotPenalty } from '../simplified-procedure/payloads/scene.js';
import { OUTCOME_OF_DECISION } from '../ordinary-procedure/decision-outcomes.js';
import { defineRule, payloadOf, unless, type Finding } from './rule.js';

/** Payloads that can bring findings of their own. */
const BRINGING: ReadonlySet<ActDefinition['payload']> = new Set<ActDefinition['payload']>([
  ConcludeInvestigation,
  ReExamineDefence,
  ProposeSpotPenalty,
  HearOnTheSpot,
]);

/** The findings an act is about: those it brings, else those of the record; null while it is not said what it brings. */
export function findingsAt(situation: Situation): Findings | null {
  if (situation.event.payload === undefined && BRINGING.has(situation.act.payload)) return null;
  const brought =
    payloadOf(situation, ConcludeInvestigation)?.findings ??
    payloadOf(situation, ReExamineDefence)?.revisedFindings ??
    payloadOf(situation, ProposeSpotPenalty)?.findings ??
    payloadOf(situation, HearOnTheSpot)?.revisedFindings;
  return brought ?? situation.record.findings;
}

/** 事实不清、证据不足的,不得给予行政处罚: each fact rests on evidence that both officers have signed for. */
export const factsProved = defineRule({
  code: 'facts-proved',
  basis: '行政处罚法 第40条、第46条',
  title: { zh: '每项事实均有查证属实的证据', en: 'Each fact rests on verified evidence' },
  check: (situation) => {
    const findings = findingsAt(situation);
    if (findings?.outcome !== 'penalty') return [];
    const proved = new Set(situation.record.evidence.filter((item) => item.awaiting === null).map((item) => item.id));
    if (findings.facts.length === 0) return unless(false, '未认定任何违法事实', 'No fact has been found');
    return findings.facts.flatMap((fact) =>
      unless(
        fact.evidenceIds.length > 0 && fact.evidenceIds.every((id) => proved.has(id)),
        `事实"${fact.statement}"没有经两名执法人员签名的证据支持`,
        `The fact “${fact.statement}” is not supported by evidence signed for by two officers`,
        { statement: fact.statement, evidenceIds: fact.evidenceIds },
      ),
    );
  },
});

/** 处罚种类、幅度符合法定依据. */
export const penaltyInRange = defineRule({
  code: 'penalty-in-range',
  basis: '行政处罚法 第16条、第32条、第38条',
  title: { zh: '处罚种类和幅度合法', en: 'Kind and amount of the penalty lie within the law' },
  check: (situation) => {
    const findings = findingsAt(situation);
    const { matter } = situation.event.facts;
    if (!findings || !matter) return [];
    if (findings.outcome !== 'penalty') {
      return unless(
        findings.penalties.length === 0,
        '不予处罚的案件不得附有处罚',
        'An outcome without penalty names none',
      );
    }
    if (findings.penalties.length === 0)
      return unless(false, '拟处罚而未列明处罚内容', 'A penalty is proposed but none is named');
    return findings.penalties.flatMap((penalty) => rangeFindings(situation, penalty, matter));
  },
});

function rangeFindings(situation: Situation, penalty: Penalty, matter: MatterFacts): readonly Finding[] {
  if (!matter.penaltyKinds.includes(penalty.kind)) {
    return unless(false, `依据未规定此种处罚(${penalty.kind})`, `The basis knows no ${penalty.kind}`, {
      kind: penalty.kind,
    });
  }
  if (penalty.kind !== 'fine') return [];
  const range = matter.fineRange[situation.record.party?.kind ?? 'citizen'];
  if (!range) return unless(false, '依据未对此类当事人规定罚款', 'The basis sets no fine for this kind of party');
  return unless(
    liesWithin(penalty, range),
    `罚款${yuan(penalty.amountFen ?? 0)}元不在法定幅度${yuan(range.minFen)}—${yuan(range.maxFen)}元之内`,
    `A fine of ${yuan(penalty.amountFen ?? 0)} yuan is outside the range ${yuan(range.minFen)}–${yuan(range.maxFen)} yuan`,
    { amountFen: penalty.amountFen, ...range },
  );
}

function liesWithin(penalty: Penalty, range: FineRange): boolean {
  const amount = penalty.amountFen ?? 0;
  if (amount <= 0 || amount > range.maxFen) return false;
  return amount >= range.minFen || Boolean(penalty.belowRangeGround);
}

function yuan(fen: number): string {
  return String(fen / 100);
}

/** 决定与经审核的处理意见一致: another outcome goes back to the handlers. */
export const decisionFollowsProposal = defineRule({
  code: 'decision-follows-proposal',
  basis: '行政处罚法 第57条第1款、第58条第1款',
  title: { zh: '决定与经审核的处理意见一致', en: 'The decision follows the proposal that was reviewed' },
  check: ({ record, act }) =>
    unless(
      record.findings?.outcome === OUTCOME_OF_DECISION[act.type],
      '决定与经审核的处理意见不一致;拟作不同处理的,应退回承办人员',
      'The decision differs from the proposal reviewed; send it back to the handlers instead',
      { proposed: record.findings?.outcome },
    ),
});

/** 违法行为涉嫌犯罪的,应当移送,不得以罚代刑. */
export const noPenaltyInsteadOfTransfer = defineRule({
  code: 'suspected-crime',
  basis: '行政处罚法 第27条、第57条第1款第4项、第82条',
  title: { zh: '涉嫌犯罪应当移送', en: 'A suspected crime is transferred, not fined' },
  check: ({ record }) =>
    unless(
      !record.findings?.circumstances.suspectedCrime || record.policeReply?.accepted === false,
      '违法行为涉嫌犯罪,应当移送司法机关,不得以罚代刑',
      'A crime is suspected: transfer the case; no penalty instead of transfer',
    ),
});
