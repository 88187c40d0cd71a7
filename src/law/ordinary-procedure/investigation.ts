/** 调查取证 – 行政处罚法 第54条至第57条. */
import { leads, stays } from '../stage.js';
import * as acts from './investigation.acts.js';
import { measuresTaken } from './measures.js';
import * as time from './time.acts.js';
import { setup } from './ordinary-procedure.setup.js';

export const investigation = setup.createStateConfig({
  id: 'investigation',
  meta: { name: { zh: '调查取证', en: 'Investigation' }, basis: '行政处罚法 第54条至第56条' },
  on: {
    ...stays(
      acts.recordInspection,
      acts.recordInquiry,
      acts.collectEvidence,
      acts.identifyParty,
      acts.fileDocument,
      time.requestSuspension,
    ),
    ...measuresTaken,
    ...leads('investigation-suspended', time.approveSuspension),
    ...leads('investigation-concluded', acts.concludeInvestigation),
  },
});

export const investigationSuspended = setup.createStateConfig({
  id: 'investigation-suspended',
  meta: {
    name: { zh: '中止调查', en: 'Investigation suspended' },
    basis: '农业行政处罚程序规定 第48条; 住房和城乡建设行政处罚程序规定 第30条',
  },
  on: leads('investigation', time.resumeInvestigation),
});

export const investigationConcluded = setup.createStateConfig({
  id: 'investigation-concluded',
  meta: { name: { zh: '调查终结', en: 'Investigation concluded' }, basis: '行政处罚法 第57条第1款' },
  on: {
    ...leads('legal-review', acts.submitForReview),
    ...leads('investigation', acts.reopenInvestigation),
  },
});
