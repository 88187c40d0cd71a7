/** 预见 – what a case still needs in any event, and what may still come: review, hearing, money. */
import type { Rule } from '../act.js';
import type { CaseRecord } from '../case-record.js';
import { hasHearingRight, needsCollectiveDiscussion } from '../completeness/circumstances.js';
import { onFile } from '../completeness/circumstance.js';
import { isOnTheSpot } from '../periods/on-the-spot.js';
import { hearingRequestEnd } from '../periods/questions.js';
import { collectiveDiscussion } from '../rules/discussion.js';
import { defencePeriodOver, defenceReExamined, noticeServed, noticeStillHolds } from '../rules/notice-and-defence.js';
import { performanceComplete, principalDue } from '../rules/performance.js';
import { reviewBoundToContent, reviewPassed } from '../rules/review.js';
import { isSpotFaultOpen } from '../simplified-procedure/spot-check.js';
import { dayOf } from '../time.js';
import { supposing, type CaseQuestion } from './question.js';
import { TAKING_UP } from './taking-up.js';

/** Whether something is still needed: in any event, perhaps, or no more. */
type Need = 'certain' | 'possible' | 'none';

/** 尚未决定、尚未终结. */
export function decisionAhead({ record }: CaseQuestion): boolean {
  return record.decision === null && record.ending === null && record.closedOn === null;
}

/** 已归档: the cover is drawn up in archiving, and nothing is done after it. */
export function isArchived({ record }: CaseQuestion): boolean {
  return record.closedOn !== null && onFile(record, 'file-cover');
}

/** 承办: as long as the handlers have not asked for the closing. */
export function handlingNeeded({ record }: CaseQuestion): boolean {
  return record.closedOn === null && !record.requests.some(({ kind }) => kind === 'closing');
}

/**
 * 听证 – certain once requested and not yet reported; possible while the party may still ask for one: before anything is
 * proposed, before a notice of what is proposed, and until the period of the last notice has run or its rights are waived.
 */
export function hearingNeed(question: CaseQuestion): Need {
  const { record, pack, calendar, at } = question;
  if (!decisionAhead(question) || isOnTheSpot(record)) return 'none';
  const { hearing, findings } = record;
  if (hearing && hearing.status !== 'withdrawn' && hearing.status !== 'reported') return 'certain';
  if (!findings) return 'possible';
  if (findings.outcome !== 'penalty') return 'none';
  if (!hasHearingRight(findings.penalties, record.party?.kind ?? 'citizen', pack)) return 'none';
  const notice = record.notices.at(-1);
  if (!notice || !noticeStillHolds(record)) return 'possible';
  if (record.waivedOn !== null || (hearing && hearing.requestedOn >= notice.effectiveOn)) return 'none';
  return dayOf(at) <= hearingRequestEnd(notice, record, pack, calendar) ? 'possible' : 'none';
}

/** 审核 – certain until one has passed that holds; possible while the party may still say what changes the content. */
export function reviewNeed(question: CaseQuestion): Need {
  if (isOnTheSpot(question.record)) return spotCheckNeed(question.record);
  if (!decisionAhead(question)) return 'none';
  if (fails(question, reviewPassed, reviewBoundToContent)) return 'certain';
  if (hearingNeed(question) === 'certain') return 'certain';
  const mayChange =
    question.record.findings?.outcome === 'penalty' &&
    fails(question, noticeServed, defencePeriodOver, defenceReExamined);
  return mayChange ? 'possible' : 'none';
}

/** 事后审核 – certain until somebody has checked the decision made on the spot. */
function spotCheckNeed({ reviews, ending, closedOn }: CaseRecord): Need {
  return reviews.length > 0 || ending === 'converted' || closedOn !== null ? 'none' : 'certain';
}

/** 审批决定 – in a case decided on the spot a head is needed only where the check finds fault, or to lift and to answer. */
export function decisionNeed({ record }: CaseQuestion): Need {
  if (record.closedOn !== null) return 'none';
  if (!isOnTheSpot(record)) return 'certain';
  if (isSpotFaultOpen(record)) return 'certain';
  return spotCheckNeed(record) === 'none' ? 'none' : 'possible';
}

/** 集体讨论 – whether heads must still discuss what is proposed. */
export function discussionNeeded(question: CaseQuestion): boolean {
  const { record, pack } = question;
  return decisionAhead(question) && needsCollectiveDiscussion(record, pack) && fails(question, collectiveDiscussion);
}

/** 收缴罚没款 – certain once a sum is proposed or owed; possible as long as nothing has been proposed. */
export function collectionNeed(question: CaseQuestion): Need {
  const { record } = question;
  if (record.ending !== null || record.closedOn !== null) return 'none';
  if (record.decision) {
    return principalDue(record) > 0 && fails(question, performanceComplete) ? 'certain' : 'none';
  }
  if (!record.findings) return 'possible';
  const { outcome, penalties } = record.findings;
  return outcome === 'penalty' && penalties.some(({ amountFen }) => (amountFen ?? 0) > 0) ? 'certain' : 'none';
}

function fails(question: CaseQuestion, ...rules: readonly Rule[]): boolean {
  const situation = supposing(question, TAKING_UP.decide, []);
  return rules.some((rule) => rule.check(situation).length > 0);
}
