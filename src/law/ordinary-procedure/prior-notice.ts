/** 事先告知、陈述申辩 – 行政处罚法 第44条、第45条、第62条. */
import { leads, stays } from '../stage.js';
import { recordHearingRequest } from './hearing.acts.js';
import { collectEvidence, reopenInvestigation } from './investigation.acts.js';
import * as acts from './notice.acts.js';
import { setup } from './ordinary-procedure.setup.js';

export const noticeApproval = setup.createStateConfig({
  id: 'notice-approval',
  meta: { name: { zh: '告知审批', en: 'Approval of the notice' }, basis: '行政处罚法 第44条、第63条' },
  on: {
    ...leads('notice-service', acts.approveNotice),
    ...leads('investigation', acts.rejectNotice, reopenInvestigation),
  },
});

export const noticeService = setup.createStateConfig({
  id: 'notice-service',
  meta: { name: { zh: '告知送达', en: 'Service of the notice' }, basis: '行政处罚法 第44条、第61条' },
  on: { ...leads('statement-and-defence', acts.serveNotice), ...leads('investigation', reopenInvestigation) },
});

export const statementAndDefence = setup.createStateConfig({
  id: 'statement-and-defence',
  meta: { name: { zh: '陈述申辩', en: 'Statement and defence' }, basis: '行政处罚法 第44条、第45条、第62条' },
  on: {
    ...stays(acts.recordDefence, acts.recordWaiver, collectEvidence),
    ...leads('hearing-requested', recordHearingRequest),
    ...leads('after-defence', acts.noteNoDefence, acts.reExamineDefence),
    ...leads('investigation', reopenInvestigation),
  },
});

/** 事实、依据或者处罚变更的, and after a hearing, the case goes to review again; otherwise to the decision. */
export const afterDefence = setup.createStateConfig({
  id: 'after-defence',
  always: [{ guard: 'reviewHolds', target: '#decision-approval' }, { target: '#investigation-concluded' }],
});
