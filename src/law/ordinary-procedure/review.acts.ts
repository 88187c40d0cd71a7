/** 审核的行为 – 行政处罚法 第58条; 国办发〔2018〕118号 (十一)至(十四). */
import { defineAct, type Performed } from '../act.js';
import type { Review } from '../case-record.js';
import { needsLegalReview } from '../completeness/circumstances.js';
import { contentOf } from '../content.js';
import { filing, paper } from './drawing.js';
import { PassReview, ReturnReview } from './payloads/review.js';

function reviewed(performed: Performed<object>, result: Review['result']) {
  const { record, pack, seq, actor, at } = performed;
  const legal = needsLegalReview(record, pack);
  const review: Review = { seq, by: actor, at, result, legal, seen: contentOf(record) };
  return {
    reviews: [...record.reviews, review],
    submittedOn: null,
    ...filing(performed, paper(performed, legal ? 'legal-review-opinion' : 'case-review-opinion')),
  };
}

export const passReview = defineAct<PassReview>({
  type: 'pass-review',
  name: { zh: '审核通过', en: 'Pass the review' },
  duty: 'review',
  basis: '行政处罚法 第58条第1款; 国办发〔2018〕118号 (十三)',
  payload: PassReview,
  draws: ['legal-review-opinion', 'case-review-opinion'],
  rules: ['review-points-answered', 'cited-item-on-file'],
  record: (performed) => reviewed(performed, 'passed'),
});

export const returnForSupplement = defineAct<ReturnReview>({
  type: 'return-for-supplement',
  name: { zh: '退回补充', en: 'Return for supplement' },
  duty: 'review',
  basis: '国办发〔2018〕118号 (十三)',
  payload: ReturnReview,
  draws: ['legal-review-opinion', 'case-review-opinion'],
  rules: ['cited-item-on-file'],
  record: (performed) => reviewed(performed, 'returned'),
});

export const objectToProposal = defineAct<ReturnReview>({
  type: 'object-to-proposal',
  name: { zh: '审核不同意', en: 'Object to the proposal' },
  duty: 'review',
  basis: '行政处罚法 第58条第1款; 国办发〔2018〕118号 (十三)',
  payload: ReturnReview,
  draws: ['legal-review-opinion', 'case-review-opinion'],
  rules: ['cited-item-on-file'],
  record: (performed) => reviewed(performed, 'objected'),
});
