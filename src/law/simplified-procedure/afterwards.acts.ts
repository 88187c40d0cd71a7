/** 当场处罚之后的行为 – 行政处罚法 第52条第3款、第68条至第71条、第75条第2款. */
import { defineAct, type Performed } from '../act.js';
import type { CashCollected, Review } from '../case-record.js';
import { contentOf } from '../content.js';
import { defineByTwo } from '../ordinary-procedure/by-two.js';
import { filing, paper } from '../ordinary-procedure/drawing.js';
import {
  CloseSpotCase,
  CollectOnTheSpot,
  CorrectSpotDecision,
  FindSpotFault,
  HandOverCash,
  PassSpotCheck,
  PayCashToBank,
  ReportSpotDecision,
  RevokeSpotDecision,
  UpholdSpotDecision,
} from './payloads/afterwards.js';

export const collectOnTheSpot = defineByTwo<CollectOnTheSpot>({
  type: 'collect-on-the-spot',
  name: { zh: '当场收缴罚款', en: 'Collect the fine on the spot' },
  basis: '行政处罚法 第68条至第70条',
  payload: CollectOnTheSpot,
  draws: ['fine-receipt'],
  asserts: ({ occurredOn }, { decision }) => ({ day: occurredOn, notBefore: decision?.servedOn ?? '' }),
  rules: ['spot-collection-allowed'],
  record: (performed) => {
    const { record, seq, payload } = performed;
    const { occurredOn, amountFen, coOfficerId } = payload;
    const { payments, cash } = record.performance;
    return {
      performance: {
        ...record.performance,
        payments: [...payments, { seq, paidOn: occurredOn, fineFen: amountFen, surchargeFen: 0 }],
        cash: [...cash, { seq, collectedOn: occurredOn, amountFen, handedOverOn: null, bankedOn: null }],
      },
      ...filing(performed, paper(performed, 'fine-receipt', { datedOn: occurredOn, coSigners: [coOfficerId] })),
    };
  },
});

function onItsWay(
  performed: Performed<{ readonly collectionSeq: number }>,
  datedOn: string,
  change: Partial<CashCollected>,
) {
  const { record, payload } = performed;
  const cash = record.performance.cash.map((each) =>
    each.seq === payload.collectionSeq ? { ...each, ...change } : each,
  );
  return {
    performance: { ...record.performance, cash },
    ...filing(performed, paper(performed, 'on-site-collection-handover', { datedOn })),
  };
}

export const handOverCash = defineAct<HandOverCash>({
  type: 'hand-over-cash',
  name: { zh: '登记当场收缴罚款交至机关', en: 'Record that cash was handed over to the agency' },
  duty: 'clerk',
  basis: '行政处罚法 第71条',
  payload: HandOverCash,
  draws: ['on-site-collection-handover'],
  asserts: ({ collectionSeq, handedOverOn }, { performance }) => ({
    day: handedOverOn,
    notBefore: performance.cash.find(({ seq }) => seq === collectionSeq)?.collectedOn ?? '',
  }),
  rules: ['fine-collected-apart', 'cash-on-its-way'],
  record: (performed) => {
    const { handedOverOn } = performed.payload;
    return onItsWay(performed, handedOverOn, { handedOverOn });
  },
});

export const payCashToBank = defineAct<PayCashToBank>({
  type: 'pay-cash-to-bank',
  name: { zh: '登记罚款缴付银行', en: 'Record that cash was paid to the bank' },
  duty: 'clerk',
  basis: '行政处罚法 第71条',
  payload: PayCashToBank,
  draws: ['on-site-collection-handover'],
  asserts: ({ collectionSeq, paidOn }, { performance }) => ({
    day: paidOn,
    notBefore: performance.cash.find(({ seq }) => seq === collectionSeq)?.handedOverOn ?? '',
  }),
  rules: ['fine-collected-apart', 'cash-on-its-way'],
  record: (performed) => {
    const { paidOn } = performed.payload;
    return onItsWay(performed, paidOn, { bankedOn: paidOn });
  },
});

export const reportSpotDecision = defineAct<ReportSpotDecision>({
  type: 'report-spot-decision',
  name: { zh: '报所属机关备案', en: 'Report the decision to the agency' },
  duty: 'handle',
  basis: '行政处罚法 第52条第3款',
  payload: ReportSpotDecision,
  draws: ['spot-decision-filing'],
  record: (performed) => filing(performed, paper(performed, 'spot-decision-filing')),
});

function checked(performed: Performed<object>, result: Review['result']) {
  const { record, seq, actor, at } = performed;
  const review: Review = { seq, by: actor, at, result, legal: false, seen: contentOf(record) };
  return { reviews: [...record.reviews, review], ...filing(performed, paper(performed, 'spot-decision-check')) };
}

export const passSpotCheck = defineAct<PassSpotCheck>({
  type: 'pass-spot-check',
  name: { zh: '事后审核通过', en: 'Pass the subsequent check' },
  duty: 'review',
  basis: '国办发〔2018〕118号 (十四); 行政处罚法 第75条第2款',
  payload: PassSpotCheck,
  draws: ['spot-decision-check'],
  record: (performed) => checked(performed, 'passed'),
});

export const findSpotFault = defineAct<FindSpotFault>({
  type: 'find-spot-fault',
  name: { zh: '事后审核发现问题', en: 'Find fault with the decision' },
  duty: 'review',
  basis: '国办发〔2018〕118号 (十四); 行政处罚法 第75条第2款',
  payload: FindSpotFault,
  draws: ['spot-decision-check'],
  record: (performed) => checked(performed, 'objected'),
});

export const correctSpotDecision = defineAct<CorrectSpotDecision>({
  type: 'correct-spot-decision',
  name: { zh: '更正当场处罚决定', en: 'Correct the on-the-spot decision' },
  duty: 'decide',
  basis: '行政处罚法 第75条第2款',
  payload: CorrectSpotDecision,
  draws: ['spot-decision-correction'],
  record: (performed) => filing(performed, paper(performed, 'spot-decision-correction')),
});

export const revokeSpotDecision = defineAct<RevokeSpotDecision>({
  type: 'revoke-spot-decision',
  name: { zh: '撤销当场处罚决定', en: 'Revoke the on-the-spot decision' },
  duty: 'decide',
  basis: '行政处罚法 第38条、第75条第2款',
  payload: RevokeSpotDecision,
  draws: ['spot-decision-correction'],
  record: (performed) => ({
    ending: 'decision-revoked',
    ...filing(performed, paper(performed, 'spot-decision-correction')),
  }),
});

export const upholdSpotDecision = defineAct<UpholdSpotDecision>({
  type: 'uphold-spot-decision',
  name: { zh: '维持当场处罚决定', en: 'Uphold the on-the-spot decision' },
  duty: 'decide',
  basis: '国办发〔2018〕118号 (十四)',
  payload: UpholdSpotDecision,
  draws: ['spot-decision-check'],
  record: (performed) => filing(performed, paper(performed, 'spot-decision-check')),
});

export const closeSpotCase = defineAct<CloseSpotCase>({
  type: 'close-spot-case',
  name: { zh: '当场处罚案件结案', en: 'Close the on-the-spot case' },
  duty: 'clerk',
  basis: '行政处罚法 第52条第3款; 河南省行政执法条例 第33条',
  payload: CloseSpotCase,
  gate: 'closing',
  rules: ['performance-complete', 'requests-settled', 'measures-ended', 'cash-banked', 'file-complete'],
  record: ({ record, today }) => ({ closedOn: today, ending: record.ending ?? 'performed' }),
});
