/** 规则总目 – every rule of law the procedures name, by code. The one place a rule is looked up. */
import type { Rule } from '../act.js';
import { benchmarkApplied } from './benchmark.js';
import { requiredContents } from './contents.js';
import * as discussion from './discussion.js';
import { evidenceForm } from './evidence-form.js';
import { custodyHeld, recordingOfAnAct } from './evidence.js';
import { awaitsSignature, datedLawfully, drawnByNoAct, fileComplete, servable } from './file.js';
import { decisionFollowsProposal, factsProved, noPenaltyInsteadOfTransfer, penaltyInRange } from './findings.js';
import * as hearing from './hearing.js';
import * as measures from './measures.js';
import * as onTheSpot from './on-the-spot.js';
import * as seizure from './seizure.js';
import { criminalAge, limitationPeriod, matterKnown, placeInArea, powerHeld } from './jurisdiction.js';
import {
  defencePeriodOver,
  defenceReExamined,
  noHeavierAfterDefence,
  noticeServed,
  somethingToReExamine,
} from './notice-and-defence.js';
import { earlierActsCertified, enforcementCertificate, trainingAndTest, twoOfficers } from './officer-qualification.js';
import {
  currentHandler,
  noDeclaredInterest,
  notRecused,
  personKnown,
  postHeld,
  relievedIsHandler,
} from './participation.js';
import {
  collectedApart,
  deferralAhead,
  demandWaited,
  paymentWithinDue,
  performanceComplete,
  publishableOnce,
  remedyNotOpenTwice,
  remedyOpen,
  withinCourtWindow,
} from './performance.js';
import {
  approvedByAnother,
  correctionOfAnEvent,
  extensionAvailable,
  noDuplicateRequest,
  notJudgeInOwnCause,
  requestPending,
  requestsSettled,
} from './requests.js';
import {
  citedItemOnFile,
  reviewBoundToContent,
  reviewerQualification,
  reviewPassed,
  reviewPointsAnswered,
} from './review.js';
import { serviceParticulars } from './service.js';
import { appointedChair, chairNotInvestigator, separationOfDuties } from './separation-of-duties.js';

/** Rules by code. */
export type Rulebook = ReadonlyMap<string, Rule>;

/** The statute as it stands. */
export const statute: Rulebook = new Map(
  [
    postHeld,
    notRecused,
    noDeclaredInterest,
    personKnown,
    separationOfDuties,
    chairNotInvestigator,
    appointedChair,
    currentHandler,
    twoOfficers,
    enforcementCertificate,
    trainingAndTest,
    earlierActsCertified,
    reviewerQualification,
    matterKnown,
    powerHeld,
    placeInArea,
    limitationPeriod,
    criminalAge,
    evidenceForm,
    custodyHeld,
    recordingOfAnAct,
    factsProved,
    penaltyInRange,
    benchmarkApplied,
    noPenaltyInsteadOfTransfer,
    decisionFollowsProposal,
    reviewPointsAnswered,
    citedItemOnFile,
    reviewPassed,
    reviewBoundToContent,
    noticeServed,
    noHeavierAfterDefence,
    defencePeriodOver,
    defenceReExamined,
    somethingToReExamine,
    ...Object.values(hearing),
    ...Object.values(discussion),
    requiredContents,
    fileComplete,
    datedLawfully,
    drawnByNoAct,
    servable,
    serviceParticulars,
    awaitsSignature,
    relievedIsHandler,
    correctionOfAnEvent,
    requestPending,
    approvedByAnother,
    noDuplicateRequest,
    requestsSettled,
    extensionAvailable,
    notJudgeInOwnCause,
    ...Object.values(measures),
    ...Object.values(seizure),
    ...Object.values(onTheSpot),
    paymentWithinDue,
    collectedApart,
    demandWaited,
    withinCourtWindow,
    deferralAhead,
    performanceComplete,
    publishableOnce,
    remedyNotOpenTwice,
    remedyOpen,
  ].map((rule) => [rule.code, rule]),
);
