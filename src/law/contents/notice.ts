/** 告知、申辩、听证的文书 – 行政处罚法 第44条、第45条、第63条至第65条. */
import { hasHearingRight } from '../completeness/circumstances.js';
import { content, said, type Content, type PaperToSeal } from './content.js';
import { addressed, benchmark, evidenceNamed, factsFound, legalBasis, organ, penaltyKinds } from './shared.js';

const TOLD = '行政处罚法 第44条';
const HEARING = '行政处罚法 第64条第2项';

const told: readonly Content[] = [
  addressed(TOLD),
  penaltyKinds(TOLD),
  factsFound(TOLD),
  evidenceNamed(TOLD),
  legalBasis(TOLD),
  benchmark,
  organ(TOLD),
];

/** 行政处罚事先告知书: the rights and their periods come from the law pack and are always there. */
export const priorNotice: readonly Content[] = told;

/** Without a penalty there would be no right to a hearing. */
function isNotThePenalty({ code }: Content): boolean {
  return code !== 'penalty';
}

/** 行政处罚听证告知书: drawn up only where there is the right. */
export const hearingRightsNotice: readonly Content[] = told.filter(isNotThePenalty).map((each) => ({
  ...each,
  basis: each.basis === TOLD ? '行政处罚法 第44条、第63条' : each.basis,
  isStated: (paper) => !rightToHearing(paper) || each.isStated(paper),
}));

function rightToHearing({ record, pack }: PaperToSeal): boolean {
  return hasHearingRight(record.findings?.penalties ?? [], record.party?.kind ?? 'citizen', pack);
}

/** 听证通知书. */
export const hearingNotice: readonly Content[] = [
  addressed(HEARING),
  content('hearing-day', '听证的日期', 'the day of the hearing', HEARING, said('day')),
  content('hearing-hour', '听证的具体时刻', 'the hour of the hearing', HEARING, said('hour')),
  content('hearing-place', '听证的地点', 'the place of the hearing', HEARING, said('place')),
  content('hearing-chair', '听证主持人', 'who presides', '行政处罚法 第64条第4项', said('chairPersonId')),
  organ(HEARING),
];

/** 听证笔录. */
export const hearingRecord: readonly Content[] = [
  content('minutes', '听证的内容', 'what was said', '行政处罚法 第64条第7项、第8项', said('minutes')),
  content(
    'attestation',
    '当事人或者代理人的核对签名，或者拒签的说明',
    'the signature of the party, or the note of its refusal',
    '行政处罚法 第64条第8项',
    said('attestation'),
  ),
];

/** 听证报告. */
export const hearingReport: readonly Content[] = [
  content(
    'hearing-report',
    '听证的基本情况',
    'the course of the hearing',
    '农业行政处罚程序规定 第67条',
    said('report'),
  ),
  content('opinion', '处理意见和建议', 'opinion and proposal', '农业行政处罚程序规定 第67条', said('opinion')),
];

/** 陈述申辩笔录, 放弃声明, 情况说明: whichever of the three its act draws. */
export const defenceRecord: readonly Content[] = [
  content(
    'statement',
    '陈述、申辩、放弃的内容或者未提出的说明',
    'what was stated, waived or not said',
    '行政处罚法 第45条第1款、第62条',
    (paper) => said('statement')(paper) || said('note')(paper),
  ),
];

/** 陈述申辩复核意见书. */
export const recheckOpinion: readonly Content[] = [
  content('opinion', '复核意见', 'the opinion on the defence', '行政处罚法 第45条第1款', said('opinion')),
  content('result', '是否采纳', 'whether it was accepted', '行政处罚法 第45条第1款', said('result')),
];
