/** 审核 – 行政处罚法 第58条; 国办发〔2018〕118号 (十一)至(十四). */
import { leads } from '../stage.js';
import { setup } from './ordinary-procedure.setup.js';
import * as acts from './review.acts.js';

export const legalReview = setup.createStateConfig({
  id: 'legal-review',
  meta: { name: { zh: '审核', en: 'Review' }, basis: '行政处罚法 第58条; 国办发〔2018〕118号 (十三)' },
  on: {
    ...leads('after-review', acts.passReview),
    ...leads('investigation', acts.returnForSupplement, acts.objectToProposal),
  },
});

/** A penalty the party has not been told of, or no longer is, must be notified first. */
export const afterReview = setup.createStateConfig({
  id: 'after-review',
  always: [{ guard: 'noticeDue', target: '#notice-approval' }, { target: '#decision-approval' }],
});
