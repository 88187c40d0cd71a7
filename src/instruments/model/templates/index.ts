/** 文书范本总目 – one template for each entry of the catalogue that the agency writes itself. */
import { Dossier, type CaseMaterial, type Paper } from '../dossier.js';
import type { Instrument } from '../instrument.js';
import { isDrawn, type DrawnCode } from '../titles.js';
import { closingApproval } from './closing.js';
import { investigationReport, suspensionOrExtension } from './conclusion.js';
import { collectiveDiscussion, decisionApproval } from './decision.js';
import { hearingApplication, hearingNotice, hearingRecord, hearingReport } from './hearing.js';
import { rectificationOrder, reInspectionRecord } from './correction.js';
import { evidenceList, inquiryRecord, inspectionRecord, spotEvidence } from './investigation.js';
import { defenceRecord, hearingRightsNotice, priorNotice, recheckOpinion } from './notice.js';
import { caseSourceRecord, credentialCheck, filingApproval, partyIdentity, recusalDecision } from './opening.js';
import { publicityRecord, transferLetter } from './outward.js';
import { noPenaltyDecision, penaltyDecision } from './penalty-decision.js';
import { courtApplication, deferralApproval, demandNotice, paymentRecord } from './performance.js';
import { preservationApproval, preservationDisposition, preservationNotice } from './preservation.js';
import { reviewOpinion } from './review.js';
import { appraisalNotice, coerciveMeasureApproval, extensionOrRelease, seizureDecision } from './seizure.js';
import { seizureDisposal, seizureScene } from './seizure-records.js';
import { serviceReceipt } from './service.js';
import { cashHandover, fineReceipt, spotCheck, spotConversion, spotCorrection, spotFiling } from './spot-afterwards.js';
import { deliveryNote, onTheSpotDecision, oralNoticeAndDefence } from './spot.js';
import { fileContents, fileCover, referenceSheet } from './volume.js';

const TEMPLATES: Readonly<Record<DrawnCode, (dossier: Dossier) => Instrument>> = {
  'file-cover': fileCover,
  'file-contents': fileContents,
  'case-source-record': caseSourceRecord,
  'filing-approval': filingApproval,
  'officer-credential-check': credentialCheck,
  'party-identity': partyIdentity,
  'recusal-decision': recusalDecision,
  'on-site-inspection-record': inspectionRecord,
  'inquiry-record': inquiryRecord,
  'documentary-and-physical-evidence': evidenceList,
  'evidence-preservation-approval': preservationApproval,
  'evidence-preservation-notice': preservationNotice,
  'evidence-preservation-disposition': preservationDisposition,
  'rectification-order': rectificationOrder,
  'suspension-or-extension-approval': suspensionOrExtension,
  'investigation-report': investigationReport,
  'case-review-opinion': reviewOpinion,
  'legal-review-opinion': reviewOpinion,
  'prior-notice': priorNotice,
  'hearing-rights-notice': hearingRightsNotice,
  'statement-and-defence-record': defenceRecord,
  'defence-recheck-opinion': recheckOpinion,
  'hearing-application': hearingApplication,
  'hearing-notice': hearingNotice,
  'hearing-record': hearingRecord,
  'hearing-report': hearingReport,
  'collective-discussion-record': collectiveDiscussion,
  'decision-approval': decisionApproval,
  'penalty-decision': penaltyDecision,
  'no-penalty-decision': noPenaltyDecision,
  'service-receipt': serviceReceipt,
  'deferred-payment-approval': deferralApproval,
  'property-receipts': paymentRecord,
  'demand-notice': demandNotice,
  'court-enforcement-application': courtApplication,
  'transfer-documents': transferLetter,
  'publicity-and-filing-record': publicityRecord,
  'closing-approval': closingApproval,
  'reference-sheet': referenceSheet,
  'coercive-measure-approval': coerciveMeasureApproval,
  'seizure-decision-and-list': seizureDecision,
  'seizure-scene-record': seizureScene,
  'seizure-extension-or-release': extensionOrRelease,
  'seizure-appraisal-notice': appraisalNotice,
  'seizure-disposal-record': seizureDisposal,
  're-inspection-record': reInspectionRecord,
  'spot-evidence': spotEvidence,
  'oral-notice-and-defence-record': oralNoticeAndDefence,
  'on-the-spot-decision': onTheSpotDecision,
  'delivery-or-refusal-note': (dossier) =>
    dossier.event.type === 'hand-over-decision' ? deliveryNote(dossier) : serviceReceipt(dossier),
  'fine-receipt': fineReceipt,
  'on-site-collection-handover': cashHandover,
  'spot-decision-filing': spotFiling,
  'spot-decision-check': spotCheck,
  'spot-decision-correction': spotCorrection,
  'spot-case-conversion': spotConversion,
  'publicity-record': publicityRecord,
};

/** The paper drawn up from its case. @throws RangeError if its entry has no template, or the case no such event */
export function drawn(material: CaseMaterial, paper: Paper): Instrument {
  if (!isDrawn(paper.code)) throw new RangeError(`no template for ${paper.code}`);
  return tidied(TEMPLATES[paper.code](new Dossier(material, paper)));
}

/** Line ends and tabs of what people typed, made the same everywhere. */
function tidied(instrument: Instrument): Instrument {
  const tidy = (_key: string, value: unknown) =>
    typeof value === 'string' ? value.replaceAll(/\r\n?/gu, '\n').replaceAll('\t', ' ') : value;
  return JSON.parse(JSON.stringify(instrument, tidy)) as Instrument;
}
