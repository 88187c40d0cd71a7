/** 决定书 – 行政处罚法 第52条、第57条、第59条; 罚款决定与罚款收缴分离实施办法 第7条. */
import type { Penalty } from '../case-record.js';
import { content, isWritten, said, settled, type Content, type PaperToSeal } from './content.js';
import {
  benchmark,
  evidenceNamed,
  factsFound,
  legalBasis,
  organ,
  partyContents,
  penaltyKinds,
  remedies,
} from './shared.js';

const COLLECTION = '罚款决定与罚款收缴分离实施办法（国务院令第235号） 第7条';

const owesMoney = (penalties: readonly Penalty[]) => penalties.some(({ amountFen }) => (amountFen ?? 0) > 0);

/** Where fines are paid: asked only of a decision by which money is owed. */
function collectors(owed: (paper: PaperToSeal) => boolean): readonly Content[] {
  const bank = settled(({ bank: of }) => of && [of.name, of.address, of.account]);
  return [
    content(
      'collecting-bank',
      '代收机构的名称、地址和收款账户',
      'name, address and account of the collecting bank',
      COLLECTION,
      (paper) => !owed(paper) || bank(paper),
    ),
  ];
}

/** 行政处罚决定书. */
export const penaltyDecision: readonly Content[] = [
  ...partyContents('行政处罚法 第59条第1款第1项'),
  factsFound('行政处罚法 第59条第1款第2项'),
  evidenceNamed('行政处罚法 第59条第1款第2项'),
  penaltyKinds('行政处罚法 第59条第1款第3项'),
  legalBasis('行政处罚法 第59条第1款第3项'),
  content(
    'performance',
    '行政处罚的履行方式和期限',
    'way and period of performance',
    '行政处罚法 第59条第1款第4项',
    said('performanceAndRemedies'),
  ),
  ...collectors(({ record }) => owesMoney(record.findings?.penalties ?? [])),
  ...remedies('行政处罚法 第59条第1款第5项'),
  organ('行政处罚法 第59条第1款第6项'),
  benchmark,
  content(
    'notice-given',
    '事先告知的情况',
    'that the party was told beforehand',
    '行政处罚法 第44条、第62条',
    ({ record }) => record.notices.length > 0,
  ),
  content(
    'defence-answered',
    '对陈述、申辩的复核和采纳情况',
    'what became of the defence',
    '行政处罚法 第45条第1款',
    ({ record }) => record.defences.every(({ reExaminedSeq }) => reExaminedSeq !== null),
  ),
];

/** 不予行政处罚决定书. */
export const noPenaltyDecision: readonly Content[] = [
  ...partyContents('行政处罚法 第59条第1款第1项'),
  factsFound('行政处罚法 第59条第1款第2项'),
  evidenceNamed('行政处罚法 第59条第1款第2项'),
  legalBasis('行政处罚法 第57条第1款'),
  content('grounds', '不予处罚的理由', 'the grounds', '行政处罚法 第57条第1款', said('opinion')),
  ...remedies('行政处罚法 第59条第1款第5项'),
  organ('行政处罚法 第59条第1款第6项'),
];

/** 行政处罚决定审批表. */
export const decisionApproval: readonly Content[] = [
  factsFound('行政处罚法 第57条第1款'),
  legalBasis('行政处罚法 第57条第1款'),
  content('opinion', '负责人的意见', 'the opinion of the head', '行政处罚法 第57条第1款', said('opinion')),
];

/** 集体讨论笔录. */
export const collectiveDiscussion: readonly Content[] = [
  content(
    'views',
    '参加人员各自的意见',
    'the view of everyone who took part',
    '行政处罚法 第57条第2款',
    ({ payload }) =>
      payload === undefined ||
      ((payload as { members?: readonly { view: string }[] }).members ?? []).every(({ view }) => isWritten(view)),
  ),
  content('conclusion', '讨论结论', 'the conclusion', '行政处罚法 第57条第2款', said('conclusion')),
];
