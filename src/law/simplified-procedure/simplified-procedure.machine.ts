/** 简易程序 – 行政处罚法 第51条至第53条: on the spot by two officers; reported, checked by another, performed. */
import * as correctionOrder from '../measures/correction-order/acts.js';
import { archive, fileLatePaper } from '../ordinary-procedure/closing.acts.js';
import { attachRecording, transferCustody } from '../ordinary-procedure/evidence.acts.js';
import {
  collectEvidence,
  fileDocument,
  identifyParty,
  recordInquiry,
  recordInspection,
} from '../ordinary-procedure/investigation.acts.js';
import * as restriction from '../ordinary-procedure/restriction.acts.js';
import { serveDocument } from '../ordinary-procedure/notice.acts.js';
import * as performing from '../ordinary-procedure/performance.acts.js';
import * as throughout from '../ordinary-procedure/throughout.acts.js';
import { leads, stays } from '../stage.js';
import * as after from './afterwards.acts.js';
import * as scene from './scene.acts.js';
import { setup } from './simplified-procedure.setup.js';

const goesOn = stays(
  correctionOrder.reInspectCorrection,
  correctionOrder.orderCorrectionAgain,
  transferCustody,
  attachRecording,
);

const atTheScene = setup.createStateConfig({
  id: 'at-the-scene',
  meta: { name: { zh: '现场调查', en: 'At the scene' }, basis: '行政处罚法 第42条、第51条、第52条第1款' },
  on: {
    ...stays(
      identifyParty,
      recordInspection,
      recordInquiry,
      collectEvidence,
      fileDocument,
      correctionOrder.orderCorrection,
    ),
    ...leads('spot-notice', scene.proposeSpotPenalty),
  },
});

const spotNotice = setup.createStateConfig({
  id: 'spot-notice',
  meta: { name: { zh: '当场告知', en: 'Telling the party' }, basis: '行政处罚法 第44条' },
  on: { ...leads('spot-defence', scene.tellOnTheSpot), ...leads('at-the-scene', scene.resumeAtTheScene) },
});

const spotDefence = setup.createStateConfig({
  id: 'spot-defence',
  meta: { name: { zh: '当场陈述申辩', en: 'Hearing the party' }, basis: '行政处罚法 第45条、第62条' },
  on: { ...leads('after-spot-defence', scene.hearOnTheSpot), ...leads('at-the-scene', scene.resumeAtTheScene) },
});

/** What differs to the party's disadvantage from what it was told must be told first. */
const afterSpotDefence = setup.createStateConfig({
  id: 'after-spot-defence',
  always: [{ guard: 'noticeHolds', target: '#spot-decision' }, { target: '#spot-notice' }],
});

const spotDecision = setup.createStateConfig({
  id: 'spot-decision',
  meta: { name: { zh: '当场决定', en: 'Deciding on the spot' }, basis: '行政处罚法 第51条、第52条' },
  on: { ...leads('spot-delivery', scene.decideOnTheSpot), ...leads('at-the-scene', scene.resumeAtTheScene) },
});

/** 决定之前. */
const onTheSpot = setup.createStateConfig({
  id: 'on-the-spot',
  meta: { name: { zh: '当场查处', en: 'On the spot' }, basis: '行政处罚法 第51条、第52条' },
  initial: 'at-the-scene',
  on: leads('ended', scene.convertToOrdinary),
  states: {
    'at-the-scene': atTheScene,
    'spot-notice': spotNotice,
    'spot-defence': spotDefence,
    'after-spot-defence': afterSpotDefence,
    'spot-decision': spotDecision,
  },
});

const spotDelivery = setup.createStateConfig({
  id: 'spot-delivery',
  meta: { name: { zh: '当场交付', en: 'Handing over the decision' }, basis: '行政处罚法 第52条第1款' },
  on: leads('reporting', scene.handOverDecision),
});

const reporting = setup.createStateConfig({
  id: 'reporting',
  meta: { name: { zh: '报备', en: 'Reporting to the agency' }, basis: '行政处罚法 第52条第3款' },
  on: { ...stays(after.collectOnTheSpot), ...leads('spot-check', after.reportSpotDecision) },
});

const spotCheck = setup.createStateConfig({
  id: 'spot-check',
  meta: {
    name: { zh: '事后审核', en: 'Subsequent check' },
    basis: '国办发〔2018〕118号 (十四); 行政处罚法 第75条第2款',
  },
  on: {
    ...leads('after-spot-check', after.passSpotCheck),
    ...leads('spot-correction', after.findSpotFault),
  },
});

const spotCorrection = setup.createStateConfig({
  id: 'spot-correction',
  meta: { name: { zh: '纠正', en: 'Mending the decision' }, basis: '行政处罚法 第75条第2款' },
  on: {
    ...leads('after-spot-check', after.correctSpotDecision, after.upholdSpotDecision),
    ...leads('ended', after.revokeSpotDecision),
  },
});

const performance = setup.createStateConfig({
  id: 'performance',
  meta: { name: { zh: '执行', en: 'Performance' }, basis: '行政处罚法 第66条至第73条' },
  on: {
    ...stays(
      performing.requestDeferral,
      performing.approveDeferral,
      performing.serveDemand,
      performing.requestCourtApplication,
      performing.approveCourtApplication,
    ),
    ...leads('ended', performing.terminatePerformance),
    ...leads('closed', after.closeSpotCase),
  },
});

/** 决定交付之后: money may come in, and remedies be sought, wherever the case stands. */
const delivered = setup.createStateConfig({
  id: 'delivered',
  meta: { name: { zh: '决定交付之后', en: 'After the decision was handed over' }, basis: '行政处罚法 第52条、第53条' },
  initial: 'reporting',
  on: {
    ...stays(
      after.handOverCash,
      after.payCashToBank,
      performing.recordPayment,
      performing.recordPublication,
      performing.recordRemedy,
    ),
    ...leads('after-spot-remedy', performing.recordRemedyOutcome),
  },
  states: { reporting, 'spot-check': spotCheck, 'spot-correction': spotCorrection, performance },
});

/** A warning is performed by its delivery; a fine is still to be paid, or to be looked after. */
const afterSpotCheck = setup.createStateConfig({
  id: 'after-spot-check',
  always: [{ guard: 'ended', target: '#ended' }, { target: '#performance' }],
});

/** A decision revoked ends the case; otherwise it goes on where it stood. */
const afterSpotRemedy = setup.createStateConfig({
  id: 'after-spot-remedy',
  always: [
    { guard: 'revoked', target: '#ended' },
    { guard: 'unreported', target: '#reporting' },
    { guard: 'unchecked', target: '#spot-check' },
    { guard: 'faultOpen', target: '#spot-correction' },
    { guard: 'ended', target: '#ended' },
    { target: '#performance' },
  ],
});

const ended = setup.createStateConfig({
  id: 'ended',
  meta: { name: { zh: '办理终结', en: 'Ended, to be closed' }, basis: '市场监督管理行政处罚程序规定 第77条' },
  on: {
    ...stays(after.handOverCash, after.payCashToBank, performing.recordPublication),
    ...stays(performing.recordRemedy, performing.recordRemedyOutcome),
    ...leads('closed', after.closeSpotCase),
  },
});

/** 办理中: what may happen at any time until the case is closed. */
const open = setup.createStateConfig({
  id: 'open',
  meta: { name: { zh: '办理中', en: 'Open' }, basis: '行政处罚法 第42条、第43条、第47条' },
  initial: 'on-the-spot',
  on: {
    ...stays(
      throughout.coSign,
      throughout.reassignHandler,
      throughout.requestRecusal,
      throughout.approveRecusal,
      throughout.refuseRequest,
      throughout.requestCorrection,
      throughout.approveCorrection,
      serveDocument,
    ),
    ...goesOn,
  },
  states: {
    'on-the-spot': onTheSpot,
    'spot-delivery': spotDelivery,
    delivered,
    'after-spot-check': afterSpotCheck,
    'after-spot-remedy': afterSpotRemedy,
    ended,
  },
});

const closed = setup.createStateConfig({
  id: 'closed',
  meta: { name: { zh: '已结案', en: 'Closed' }, basis: '市场监督管理行政处罚程序规定 第77条' },
  on: leads('archived', archive),
});

/** Nothing more can be done; a paper that arrives late can still be filed, and the file be restricted. */
const archived = setup.createStateConfig({
  id: 'archived',
  meta: { name: { zh: '已归档', en: 'Archived' }, basis: '河南省行政执法条例 第33条; 农业行政处罚程序规定 第86条' },
  on: {
    ...stays(fileLatePaper, restriction.requestRestriction, throughout.refuseRequest),
    ...leads('restricted', restriction.restrictAccess),
  },
});

/** 封存: nothing but what leads back to the archive. */
const restricted = setup.createStateConfig({
  id: 'restricted',
  meta: { name: { zh: '已封存', en: 'Restricted' }, basis: '行政处罚法 第50条; 河南省行政执法条例 第33条' },
  on: {
    ...stays(restriction.requestLifting, throughout.refuseRequest),
    ...leads('archived', restriction.liftRestriction),
  },
});

export const simplifiedProcedureMachine = setup.createMachine({
  id: 'simplified',
  context: ({ input }) => input,
  initial: 'open',
  states: { open, closed, archived, restricted },
});
