/** 当场处罚 – 行政处罚法 第44条、第45条、第51条、第52条、第68条、第69条、第71条. */
import { todayOf, type Situation } from '../act.js';
import type { CashCollected, Findings } from '../case-record.js';
import { CollectOnTheSpot, HandOverCash, PayCashToBank } from '../simplified-procedure/payloads/afterwards.js';
import { HearOnTheSpot, OpenSpotCase } from '../simplified-procedure/payloads/scene.js';
import { findingsAt } from './findings.js';
import { balanceOn } from './performance.js';
import { defineRule, nameOf, payloadOf, unless, type Finding } from './rule.js';

/** 由现场的执法人员登记. */
export const openedByOfficer = defineRule({
  code: 'opened-by-officer',
  basis: '行政处罚法 第42条第1款、第52条第1款',
  title: { zh: '由在场执法人员登记', en: 'Opened by one of the officers at the scene' },
  check: (situation) => {
    const officers = payloadOf(situation, OpenSpotCase)?.officerIds;
    const { actor } = situation.event;
    return unless(
      officers === undefined || officers.includes(actor),
      `${nameOf(situation, actor)}不是在场的执法人员,不能登记当场案件`,
      `${nameOf(situation, actor)} is none of the officers at the scene`,
      { officers },
    );
  },
});

/** 违法事实确凿,警告或者限额以下罚款: anything else is for the ordinary procedure. */
export const spotLimits = defineRule({
  code: 'spot-limits',
  basis: '行政处罚法 第51条',
  title: { zh: '符合当场处罚的条件', en: 'Within the limits of the simplified procedure' },
  check: (situation) => {
    const findings = findingsAt(situation);
    if (!findings) return [];
    return [
      ...unless(
        findings.outcome === 'penalty',
        '当场只能给予处罚;不予处罚或者违法事实不能成立的,转为普通程序',
        'On the spot there is only a penalty; no penalty, or no breach, is for the ordinary procedure',
      ),
      ...kindFindings(findings, situation),
      ...amountFindings(findings, situation),
      ...complexity(findings),
    ];
  },
});

function kindFindings({ penalties }: Findings, { pack }: Situation): readonly Finding[] {
  return penalties.flatMap(({ kind }) =>
    unless(
      pack.spotPenalty.kinds.includes(kind),
      `当场处罚不得给予此种处罚(${kind}),应当转为普通程序`,
      `${kind} cannot be imposed on the spot; convert the case to the ordinary procedure`,
      { kind },
    ),
  );
}

function amountFindings({ penalties }: Findings, { record, pack }: Situation): readonly Finding[] {
  const party = record.party?.kind ?? 'citizen';
  const most = party === 'citizen' ? pack.spotPenalty.citizenFen : pack.spotPenalty.organisationFen;
  const fine = penalties.reduce((sum, { kind, amountFen }) => (kind === 'fine' ? sum + (amountFen ?? 0) : sum), 0);
  return unless(
    fine <= most,
    `罚款${fine / 100}元超过当场处罚限额${most / 100}元,应当转为普通程序`,
    `A fine of ${fine / 100} yuan exceeds ${most / 100} yuan, the limit on the spot; convert the case to the ordinary procedure`,
    { fine, most, party },
  );
}

function complexity({ circumstances }: Findings): readonly Finding[] {
  const { majorPublicInterest, difficultOrSeveralLegalRelations, complexOrGrave, samplesTaken, appraisalMade } =
    circumstances;
  const complex = {
    majorPublicInterest,
    difficultOrSeveralLegalRelations,
    complexOrGrave,
    samplesTaken,
    appraisalMade,
  };
  const found = Object.entries(complex).flatMap(([name, holds]) => (holds ? [name] : []));
  return unless(
    found.length === 0,
    `案情复杂或者须进一步调查(${found.join('、')}),应当转为普通程序`,
    `Too complex for the spot (${found.join(', ')}); convert the case to the ordinary procedure`,
    { circumstances: found },
  );
}

/** 当事人提出陈述、申辩的,当场复核. */
export const spotDefenceAnswered = defineRule({
  code: 'spot-defence-answered',
  basis: '行政处罚法 第45条第1款',
  title: { zh: '陈述申辩当场复核', en: 'What the party stated is re-examined on the spot' },
  check: (situation) => {
    const payload = payloadOf(situation, HearOnTheSpot);
    if (!payload) return [];
    const answered = Boolean(payload.reExamination) && Boolean(payload.result);
    return unless(
      payload.stance !== 'stated' || answered,
      '当事人提出了陈述申辩,应当记明复核意见和结果',
      'The party stated something: the re-examination and its result must be recorded',
    );
  },
});

/** 已经听取陈述、申辩: after the last time the party was told. */
export const heardOnTheSpot = defineRule({
  code: 'heard-on-the-spot',
  basis: '行政处罚法 第45条、第62条',
  title: { zh: '告知后已当场听取陈述申辩', en: 'The party was heard after it was told' },
  check: ({ record }) => {
    const told = record.notices.at(-1)?.seq ?? 0;
    return unless(
      record.enforcementActs.some(({ type, seq }) => type === 'hear-on-the-spot' && seq > told),
      '告知后尚未听取当事人的陈述、申辩,不得作出处罚决定',
      'The party has not been heard since it was told: no decision',
    );
  },
});

/** 决定书经两名执法人员签名方可交付. */
export const spotDecisionSigned = defineRule({
  code: 'spot-decision-signed',
  basis: '行政处罚法 第52条第2款',
  title: { zh: '决定书已经执法人员签名', en: 'The officers have signed the decision' },
  check: ({ record }) => {
    const decision = record.file.find(({ id }) => id === record.decision?.documentId);
    return unless(
      decision !== undefined && decision.sealedAt !== null,
      '当场处罚决定书尚缺执法人员签名,不得交付',
      'The decision still lacks an officer’s signature and cannot be handed over',
      { awaiting: decision?.awaiting },
    );
  },
});

/** 当场收缴罚款的条件. */
export const spotCollectionAllowed = defineRule({
  code: 'spot-collection-allowed',
  basis: '行政处罚法 第68条、第69条',
  title: { zh: '可以当场收缴罚款', en: 'The fine may be collected on the spot' },
  check: (situation) => {
    const payload = payloadOf(situation, CollectOnTheSpot);
    if (!payload) return [];
    const { record, pack, event } = situation;
    const { amountFen, ground, explanation } = payload;
    const due = balanceOn(record, pack, event.facts.calendar, todayOf(situation)).principalFen;
    const fine = (record.decision?.penalties ?? []).reduce((sum, each) => sum + (each.amountFen ?? 0), 0);
    const most = pack.spotCollection.maxFen;
    const holds = ground === 'small-fine' ? fine <= most : Boolean(explanation);
    return [
      ...unless(
        holds,
        ground === 'small-fine'
          ? `罚款${fine / 100}元超过${most / 100}元,不能以数额较小为由当场收缴`
          : '当场收缴须记明事后难以执行的情形,或者当事人的请求及当地情况',
        ground === 'small-fine'
          ? `A fine of ${fine / 100} yuan exceeds ${most / 100} yuan and is not small enough to be collected on the spot`
          : 'Say why collection would be hard later, or what the party asked for and where',
        { ground, fine, most },
      ),
      ...unless(
        amountFen > 0 && amountFen <= due,
        `收缴数额应当大于零且不超过尚欠的${due / 100}元`,
        `The sum collected must be above nought and not above the ${due / 100} yuan still owed`,
        { amountFen, due },
      ),
    ];
  },
});

/** 当场收缴的罚款先交机关,再缴银行,各一次. */
export const cashOnItsWay = defineRule({
  code: 'cash-on-its-way',
  basis: '行政处罚法 第71条',
  title: { zh: '当场收缴的罚款依次交付', en: 'Cash goes to the agency, then to the bank' },
  check: (situation) => {
    const over = payloadOf(situation, HandOverCash);
    const payload = over ?? payloadOf(situation, PayCashToBank);
    const awaits = (cash: CashCollected) =>
      situation.act.payload === HandOverCash
        ? cash.handedOverOn === null
        : cash.handedOverOn !== null && cash.bankedOn === null;
    const { cash } = situation.record.performance;
    const waiting = payload ? cash.filter(({ seq }) => seq === payload.collectionSeq) : cash;
    return unless(
      waiting.some(awaits),
      '没有等待此项交付的当场收缴罚款',
      'No cash collected on the spot awaits this step',
      { collectionSeq: payload?.collectionSeq },
    );
  },
});

/** 当场收缴的罚款已全部缴付银行. */
export const cashBanked = defineRule({
  code: 'cash-banked',
  basis: '行政处罚法 第71条',
  title: { zh: '当场收缴的罚款已缴付银行', en: 'Cash collected on the spot is with the bank' },
  check: ({ record }) =>
    record.performance.cash
      .filter(({ bankedOn }) => bankedOn === null)
      .flatMap(({ seq, amountFen }) =>
        unless(
          false,
          `第${seq}号事件当场收缴的罚款${amountFen / 100}元尚未缴付银行`,
          `The ${amountFen / 100} yuan collected at event ${seq} have not been paid to the bank`,
          { collectionSeq: seq },
        ),
      ),
});
