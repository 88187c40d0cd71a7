/** 集体讨论、决定、送达 – 行政处罚法 第57条、第59条、第61条. */
import { leads, stays } from '../stage.js';
import * as acts from './decision.acts.js';
import { reopenInvestigation } from './investigation.acts.js';
import { noteNoDefence, reExamineDefence } from './notice.acts.js';
import { measuresGoOn } from './measures.js';
import { setup } from './ordinary-procedure.setup.js';

export const decisionApproval = setup.createStateConfig({
  id: 'decision-approval',
  meta: { name: { zh: '决定审批', en: 'Decision' }, basis: '行政处罚法 第57条、第59条' },
  on: {
    ...stays(acts.recordCollectiveDiscussion),
    ...leads('decision-service', acts.decidePenalty, acts.decideNoPenalty, acts.dismissCase),
    ...leads('after-defence', noteNoDefence, reExamineDefence),
    ...leads('investigation', acts.returnToHandlers, reopenInvestigation),
  },
});

export const decisionService = setup.createStateConfig({
  id: 'decision-service',
  meta: { name: { zh: '决定送达', en: 'Service of the decision' }, basis: '行政处罚法 第61条' },
  on: { ...measuresGoOn, ...leads('after-service', acts.serveDecision) },
});

/** What asks for no money is performed by its service. */
export const afterService = setup.createStateConfig({
  id: 'after-service',
  always: [{ guard: 'ended', target: '#ended' }, { target: '#performance' }],
});
