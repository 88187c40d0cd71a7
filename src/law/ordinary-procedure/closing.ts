/** 结案、归档 – 市场监督管理行政处罚程序规定 第77条; 河南省行政执法条例 第33条. */
import { leads, stays } from '../stage.js';
import * as acts from './closing.acts.js';
import { measuresGoOn } from './measures.js';
import { setup } from './ordinary-procedure.setup.js';
import { recordPublication, recordRemedy, recordRemedyOutcome } from './performance.acts.js';
import * as restriction from './restriction.acts.js';
import { refuseRequest } from './throughout.acts.js';

export const ended = setup.createStateConfig({
  id: 'ended',
  meta: { name: { zh: '办理终结', en: 'Ended, to be closed' }, basis: '市场监督管理行政处罚程序规定 第77条' },
  on: {
    ...stays(recordPublication, recordRemedy, recordRemedyOutcome),
    ...measuresGoOn,
    ...leads('closing-approval', acts.requestClosing),
  },
});

export const closingApproval = setup.createStateConfig({
  id: 'closing-approval',
  meta: {
    name: { zh: '结案审批', en: 'Approval of closing' },
    basis: '市场监督管理行政处罚程序规定 第77条; 农业行政处罚程序规定 第84条',
  },
  on: { ...leads('closed', acts.approveClosing), ...leads('after-closing-returned', acts.returnClosing) },
});

export const afterClosingReturned = setup.createStateConfig({
  id: 'after-closing-returned',
  always: [{ guard: 'ended', target: '#ended' }, { target: '#performance' }],
});

export const closed = setup.createStateConfig({
  id: 'closed',
  meta: { name: { zh: '已结案', en: 'Closed' }, basis: '市场监督管理行政处罚程序规定 第77条' },
  on: leads('archived', acts.archive),
});

/** Nothing more can be done; a paper that arrives late can still be filed, and the file be restricted. */
export const archived = setup.createStateConfig({
  id: 'archived',
  meta: { name: { zh: '已归档', en: 'Archived' }, basis: '河南省行政执法条例 第33条; 农业行政处罚程序规定 第86条' },
  on: {
    ...stays(acts.fileLatePaper, restriction.requestRestriction, refuseRequest),
    ...leads('restricted', restriction.restrictAccess),
  },
});

/** 封存: not even a late paper; nothing but what leads back to the archive. */
export const restricted = setup.createStateConfig({
  id: 'restricted',
  meta: { name: { zh: '已封存', en: 'Restricted' }, basis: '行政处罚法 第50条; 河南省行政执法条例 第33条' },
  on: {
    ...stays(restriction.requestLifting, refuseRequest),
    ...leads('archived', restriction.liftRestriction),
  },
});
