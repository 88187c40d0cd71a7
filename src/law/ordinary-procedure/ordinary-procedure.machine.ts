/** 普通程序 – 行政处罚法 第54条至第73条: its stages put together. */
import { leads, stays } from '../stage.js';
import * as closing from './closing.js';
import * as decision from './decision.js';
import * as filing from './filing.js';
import { requestReferral, approveReferral } from './filing.acts.js';
import * as hearing from './hearing.js';
import * as investigating from './investigation.js';
import { attachRecording, transferCustody } from './evidence.acts.js';
import { approveExtension, requestExtension } from './time.acts.js';
import { measuresGoOn } from './measures.js';
import * as review from './legal-review.js';
import { serveDocument } from './notice.acts.js';
import { setup } from './ordinary-procedure.setup.js';
import * as performing from './performance.js';
import * as notice from './prior-notice.js';
import * as throughout from './throughout.acts.js';

/** 立案之后、决定之前. */
const beforeDecision = setup.createStateConfig({
  id: 'before-decision',
  meta: { name: { zh: '立案之后、决定之前', en: 'Between filing and decision' }, basis: '行政处罚法 第54条至第65条' },
  initial: 'investigation',
  on: {
    ...stays(
      requestExtension,
      approveExtension,
      requestReferral,
      throughout.requestCrimeTransfer,
      throughout.requestWithdrawal,
    ),
    ...measuresGoOn,
    ...leads('referral', approveReferral),
    ...leads('crime-transfer', throughout.approveCrimeTransfer),
    ...leads('ended', throughout.approveWithdrawal),
  },
  states: {
    investigation: investigating.investigation,
    'investigation-suspended': investigating.investigationSuspended,
    'investigation-concluded': investigating.investigationConcluded,
    'legal-review': review.legalReview,
    'after-review': review.afterReview,
    'notice-approval': notice.noticeApproval,
    'notice-service': notice.noticeService,
    'statement-and-defence': notice.statementAndDefence,
    'after-defence': notice.afterDefence,
    'hearing-requested': hearing.hearingRequested,
    'hearing-arranged': hearing.hearingArranged,
    'hearing-announced': hearing.hearingAnnounced,
    'hearing-held': hearing.hearingHeld,
    'decision-approval': decision.decisionApproval,
  },
});

/** 移送公安机关. */
const crimeTransfer = setup.createStateConfig({
  id: 'crime-transfer',
  meta: {
    name: { zh: '移送公安机关待复', en: 'Transferred to the police, awaiting the reply' },
    basis: '行政处罚法 第27条; 行政执法机关移送涉嫌犯罪案件的规定 第8条、第10条',
  },
  on: { ...measuresGoOn, ...leads('after-police-reply', throughout.recordPoliceReply) },
});

const afterPoliceReply = setup.createStateConfig({
  id: 'after-police-reply',
  always: [
    { guard: 'ended', target: '#ended' },
    { guard: 'suspended', target: '#investigation-suspended' },
    { target: '#investigation' },
  ],
});

/** 办理中: what may happen at any time until the case is closed. */
const open = setup.createStateConfig({
  id: 'open',
  meta: { name: { zh: '办理中', en: 'Open' }, basis: '行政处罚法 第42条、第43条、第47条' },
  initial: 'lead',
  on: stays(
    throughout.coSign,
    throughout.reassignHandler,
    throughout.requestRecusal,
    throughout.approveRecusal,
    throughout.refuseRequest,
    throughout.requestCorrection,
    throughout.approveCorrection,
    serveDocument,
    transferCustody,
    attachRecording,
  ),
  states: {
    lead: filing.lead,
    'filing-decision': filing.filingDecision,
    referral: filing.referral,
    'after-referral': filing.afterReferral,
    'before-decision': beforeDecision,
    'crime-transfer': crimeTransfer,
    'after-police-reply': afterPoliceReply,
    'decision-service': decision.decisionService,
    'after-service': decision.afterService,
    performance: performing.performance,
    'after-remedy': performing.afterRemedy,
    ended: closing.ended,
    'closing-approval': closing.closingApproval,
    'after-closing-returned': closing.afterClosingReturned,
  },
});

export const ordinaryProcedureMachine = setup.createMachine({
  id: 'ordinary',
  context: ({ input }) => input,
  initial: 'open',
  states: { open, closed: closing.closed, archived: closing.archived, restricted: closing.restricted },
});
