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

/**
 * A penalty the party has not been told of must be notified first; a hearing or a defence that was left for more
 * investigation is taken up where it stood; otherwise the case is ready to be decided.
 */
export const afterReview = setup.createStateConfig({
  id: 'after-review',
  always: [
    { guard: 'hearingRequested', target: '#hearing-requested' },
    { guard: 'hearingArranged', target: '#hearing-arranged' },
    { guard: 'hearingAnnounced', target: '#hearing-announced' },
    { guard: 'hearingHeld', target: '#hearing-held' },
    { guard: 'noticeDue', target: '#notice-approval' },
    { guard: 'defenceOwed', target: '#statement-and-defence' },
    { target: '#decision-approval' },
  ],
});
