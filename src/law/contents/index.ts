/**
 * 文书应当载明的内容 – for each entry of the catalogue whose contents the law prescribes, what it must say. A paper without
 * one of them cannot be drawn up, signed and sealed. What is always there by its form (day, periods of the law pack,
 * signatures) is not listed.
 */
import type { Content, PaperToSeal } from './content.js';
import * as decision from './decision.js';
import * as investigation from './investigation.js';
import * as measures from './measures.js';
import * as notice from './notice.js';
import * as outward from './outward.js';
import * as spot from './spot.js';

export type { Content, PaperToSeal } from './content.js';

/** By entry of the catalogue. */
export const CONTENTS: Readonly<Record<string, readonly Content[]>> = {
  'on-site-inspection-record': investigation.inspectionRecord,
  'inquiry-record': investigation.inquiryRecord,
  'evidence-preservation-notice': investigation.preservationNotice,
  'evidence-preservation-disposition': investigation.preservationDisposition,
  'rectification-order': investigation.rectificationOrder,
  'investigation-report': investigation.investigationReport,
  'prior-notice': notice.priorNotice,
  'hearing-rights-notice': notice.hearingRightsNotice,
  'statement-and-defence-record': notice.defenceRecord,
  'defence-recheck-opinion': notice.recheckOpinion,
  'hearing-notice': notice.hearingNotice,
  'hearing-record': notice.hearingRecord,
  'hearing-report': notice.hearingReport,
  'collective-discussion-record': decision.collectiveDiscussion,
  'decision-approval': decision.decisionApproval,
  'penalty-decision': decision.penaltyDecision,
  'no-penalty-decision': decision.noPenaltyDecision,
  'demand-notice': outward.demandNotice,
  'court-enforcement-application': outward.courtApplication,
  'transfer-documents': outward.transferLetter,
  'coercive-measure-approval': measures.coerciveMeasureApproval,
  'seizure-decision-and-list': measures.seizureDecision,
  'seizure-scene-record': measures.seizureScene,
  'seizure-extension-or-release': measures.seizureExtensionOrRelease,
  'seizure-appraisal-notice': measures.seizureAppraisalNotice,
  'seizure-disposal-record': measures.seizureDisposalRecord,
  're-inspection-record': measures.reInspectionRecord,
  'on-the-spot-decision': spot.onTheSpotDecision,
  'oral-notice-and-defence-record': spot.oralNoticeAndDefence,
  'spot-decision-correction': spot.spotDecisionCorrection,
  'spot-decision-filing': spot.spotDecisionFiling,
  'fine-receipt': spot.fineReceipt,
  'property-receipts': spot.fineReceipt,
};

/** Whether the law says what papers of the entry must say. */
export function hasPrescribedContents(code: string): boolean {
  return Object.hasOwn(CONTENTS, code);
}

/** What the paper would have to say and would not. */
export function unstatedIn(paper: PaperToSeal): readonly Content[] {
  return (CONTENTS[paper.code] ?? []).filter(({ isStated }) => !isStated(paper));
}
