/** 简易程序的文书 – 行政处罚法 第44条、第45条、第51条、第52条、第68条至第71条; 行政复议法 第23条. */
import { content, said, settled, type Content, type PaperToSeal } from './content.js';
import { factsFound, legalBasis, organ, partyContents, penaltyKinds } from './shared.js';

const DECISION = '行政处罚法 第52条第2款';

const owesMoney = ({ record }: PaperToSeal) =>
  (record.findings?.penalties ?? []).some(({ amountFen }) => (amountFen ?? 0) > 0);
const bank = settled(({ bank: of }) => of && [of.name, of.address, of.account]);

/** 当场行政处罚决定书. */
export const onTheSpotDecision: readonly Content[] = [
  ...partyContents(DECISION),
  factsFound(DECISION),
  penaltyKinds(DECISION),
  legalBasis(DECISION),
  content('hour', '处罚的时间', 'the time of the penalty', DECISION, said('at')),
  content('place', '处罚的地点', 'the place of the penalty', DECISION, said('place')),
  content('performance', '履行的方式和期限', 'way and period of performance', DECISION, said('performance')),
  content(
    'collecting-bank',
    '代收机构的名称、地址和收款账户',
    'name, address and account of the collecting bank',
    '罚款决定与罚款收缴分离实施办法（国务院令第235号） 第7条',
    (paper) => !owesMoney(paper) || bank(paper),
  ),
  content(
    'remedies',
    '申请行政复议、提起行政诉讼的途径和期限',
    'remedies and their periods',
    `${DECISION}; 行政复议法 第23条第2款`,
    said('remedies'),
  ),
  content(
    'reconsideration-organ',
    '行政复议机关及其地址',
    'the organ of reconsideration and its address',
    `${DECISION}; 行政复议法 第23条第2款`,
    settled(({ reconsideration }) => reconsideration && [reconsideration.name, reconsideration.address]),
  ),
  organ(DECISION),
];

/** 当场告知及陈述申辩记录: of the notice, or of the hearing of the party. */
export const oralNoticeAndDefence: readonly Content[] = [
  content(
    'told',
    '告知的内容，或者当事人的陈述、申辩',
    'what was told, or what the party said',
    '行政处罚法 第44条、第45条、第62条',
    (paper) => said('told')(paper) || said('statement')(paper),
  ),
];

/** 当场处罚决定更正（撤销）决定书. */
export const spotDecisionCorrection: readonly Content[] = [
  content(
    'correction',
    '更正的内容，或者撤销的理由',
    'what is corrected, or why it is revoked',
    '行政处罚法 第75条第2款',
    (paper) => said('correction')(paper) || said('reasons')(paper),
  ),
  organ('行政处罚法 第75条第2款'),
];

/** 当场处罚备案登记表. */
export const spotDecisionFiling: readonly Content[] = [
  content('note', '备案的情况', 'what is reported', '行政处罚法 第52条第3款', said('note')),
];

/** 罚款收缴登记: 专用票据. */
export const fineReceipt: readonly Content[] = [
  content(
    'receipt-number',
    '专用票据的号码',
    'number of the official receipt',
    '行政处罚法 第70条',
    said('receiptNumber'),
  ),
];
