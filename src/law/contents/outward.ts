/** 催告、申请执行、移送的文书 – 行政强制法 第35条、第54条、第55条; 行政处罚法 第22条至第27条. */
import type { Request, RequestKind } from '../case-record.js';
import { content, isWritten, settled, type Content, type PaperToSeal } from './content.js';
import { addressed, factsFound, legalBasis, organ, partyContents } from './shared.js';

const DEMAND = '行政强制法 第35条、第54条';
const COURT = '行政强制法 第55条';

function owesMoney({ record }: PaperToSeal): boolean {
  const due = (record.decision?.penalties ?? []).reduce((sum, { amountFen }) => sum + (amountFen ?? 0), 0);
  return due > record.performance.payments.reduce((sum, { fineFen }) => sum + fineFen, 0);
}

function pendingOf({ record }: PaperToSeal, kind: RequestKind): Request | undefined {
  return record.requests.find((request) => request.kind === kind);
}

const account = settled(({ bank }) => bank && [bank.name, bank.account]);

/** 催告书: period, sum and the right to state come from the case and the law pack. */
export const demandNotice: readonly Content[] = [
  addressed(DEMAND),
  content(
    'obligation',
    '应当履行的义务',
    'what is to be performed',
    DEMAND,
    ({ record }) => record.decision?.outcome === 'penalty' && record.decision.penalties.length > 0,
  ),
  content(
    'way-of-payment',
    '金钱给付的方式（代收机构和账户）',
    'how money is to be paid: bank and account',
    DEMAND,
    (paper) => !owesMoney(paper) || account(paper),
  ),
  organ(DEMAND),
];

/** 行政处罚强制执行申请书. */
export const courtApplication: readonly Content[] = [
  content(
    'applicant',
    '申请人的名称和地址',
    'name and address of the applicant',
    COURT,
    settled(({ name, address }) => [name, address]),
  ),
  ...partyContents(COURT),
  content('decision', '行政决定书及其送达情况', 'the decision and its service', COURT, ({ record }) =>
    isWritten(record.decision?.servedOn),
  ),
  factsFound(COURT),
  legalBasis(COURT),
  content('demand', '催告情况', 'that performance was demanded', COURT, ({ record }) =>
    isWritten(record.performance.demandServedOn),
  ),
];

/** 案件移送函; 涉嫌犯罪案件移送书: whom it goes to, by what is pending. */
export const transferLetter: readonly Content[] = [
  content('receiving-organ', '受移送的机关', 'the organ it goes to', '行政处罚法 第22条至第25条', (paper) => {
    const request = pendingOf(paper, 'referral');
    return request === undefined || isWritten(request.subject);
  }),
  content(
    'police',
    '受移送的公安机关',
    'the police it goes to',
    '行政处罚法 第27条; 行政执法机关移送涉嫌犯罪案件的规定 第5条',
    (paper) => pendingOf(paper, 'crime-transfer') === undefined || settled(({ police }) => police)(paper),
  ),
  organ('行政处罚法 第22条至第27条'),
];
