/** 线索核查、立案 – 行政处罚法 第54条第2款. */
import { leads, stays } from '../stage.js';
import * as acts from './filing.acts.js';
import { measuresGoOn } from './measures.js';
import { setup } from './ordinary-procedure.setup.js';

export const lead = setup.createStateConfig({
  id: 'lead',
  meta: { name: { zh: '线索核查', en: 'Lead' }, basis: '行政处罚法 第54条第2款' },
  on: {
    ...stays(acts.assignHandlers, acts.requestReferral),
    ...leads('filing-decision', acts.applyForFiling),
    ...leads('referral', acts.approveReferral),
  },
});

export const filingDecision = setup.createStateConfig({
  id: 'filing-decision',
  meta: {
    name: { zh: '立案审批', en: 'Filing decision' },
    basis: '行政处罚法 第54条第2款; 市场监督管理行政处罚程序规定 第19条',
  },
  on: {
    ...leads('investigation', acts.approveFiling),
    ...leads('closed', acts.refuseFiling),
    ...leads('lead', acts.returnFiling),
  },
});

export const referral = setup.createStateConfig({
  id: 'referral',
  meta: { name: { zh: '移送待复', en: 'Referred, awaiting the reply' }, basis: '行政处罚法 第22条至第25条' },
  on: { ...measuresGoOn, ...leads('after-referral', acts.recordReferralReply) },
});

/** Accepted: the case has ended here. Declined: it goes on where it stood. */
export const afterReferral = setup.createStateConfig({
  id: 'after-referral',
  always: [
    { guard: 'closed', target: '#closed' },
    { guard: 'ended', target: '#ended' },
    { guard: 'suspended', target: '#investigation-suspended' },
    { guard: 'filed', target: '#investigation' },
    { target: '#lead' },
  ],
});
