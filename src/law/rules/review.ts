/** 法制审核、案件审核 – 行政处罚法 第58条. */
import { partakersOf, todayOf, type Situation } from '../act.js';
import { needsLegalReview } from '../completeness/circumstances.js';
import { contentOf, differenceOf } from '../content.js';
import { PassReview, ReturnReview, type ReviewReference } from '../ordinary-procedure/payloads/review.js';
import { defineRule, nameOf, payloadOf, personIn, unless } from './rule.js';

/** 初次从事法制审核的人员应当具有法律职业资格 – for the cases that Art 58 sends to legal review. */
export const reviewerQualification = defineRule({
  code: 'reviewer-qualification',
  basis: '行政处罚法 第58条第2款',
  title: { zh: '法制审核人员具有法律职业资格', en: 'The legal reviewer holds the legal profession qualification' },
  check: (situation) => {
    if (!needsLegalReview(situation.record, situation.pack)) return [];
    return partakersOf(situation)
      .filter(({ duty }) => duty === 'review')
      .flatMap(({ personId }) => {
        const person = personIn(situation, personId);
        const qualified = person?.legalQualification && person.legalQualification.since <= todayOf(situation);
        const earlier =
          person?.firstReviewOn && person.firstReviewOn < situation.pack.qualification.firstReviewersSince;
        return unless(
          Boolean(qualified) || Boolean(earlier),
          `本案应当法制审核,${nameOf(situation, personId)}初次从事法制审核而无法律职业资格`,
          `This case needs legal review; ${nameOf(situation, personId)} takes it up without the legal profession qualification`,
          { personId },
        );
      });
  },
});

/** 审核要点逐项回答 – 国办发〔2018〕118号 (十三). */
export const reviewPointsAnswered = defineRule({
  code: 'review-points-answered',
  basis: '国办发〔2018〕118号 (十三)',
  title: { zh: '审核要点逐项回答', en: 'Each point of the review is answered' },
  check: (situation) => {
    const payload = payloadOf(situation, PassReview);
    if (!payload) return [];
    return situation.pack.reviewPoints.flatMap((point) => {
      const answer = payload.points.find(({ code }) => code === point.code);
      return unless(
        answer?.met === true,
        `审核要点"${point.name.zh}"未回答或认为不符,不得审核通过`,
        `The review point “${point.name.en}” is unanswered or not met; the review cannot pass`,
        { point: point.code },
      );
    });
  },
});

/** 审核意见有据可查: what an answer of the review refers to is a paper or a piece of evidence of this very file. */
export const citedItemOnFile = defineRule({
  code: 'cited-item-on-file',
  basis: '国办发〔2018〕118号 (十三)',
  title: { zh: '审核引用的材料在卷', en: 'What the review cites is in the file' },
  check: (situation) => {
    const { file, evidence } = situation.record;
    const onFile = new Set([...file, ...evidence].map(({ id }) => id));
    return citations(situation).flatMap(({ point, itemId }) => {
      const name = situation.pack.reviewPoints.find(({ code }) => code === point)?.name ?? { zh: point, en: point };
      return unless(
        onFile.has(itemId),
        `审核要点"${name.zh}"引用的材料不在本案卷宗中`,
        `What the review point “${name.en}” cites is not in the file of this case`,
        { point, itemId },
      );
    });
  },
});

/** What the answers of a review refer to, point by point. */
function citations(situation: Situation): readonly { readonly point: string; readonly itemId: string }[] {
  const answers = payloadOf(situation, PassReview)?.points.map(({ code, reference }) => cited(code, reference));
  const reasons = payloadOf(situation, ReturnReview)?.reasons.map(({ point, reference }) => cited(point, reference));
  return (answers ?? reasons ?? []).flat();
}

function cited(point: string, reference: ReviewReference | null | undefined) {
  return reference ? [{ point, itemId: reference.itemId }] : [];
}

/** 未经法制审核或者审核未通过的,不得作出决定. */
export const reviewPassed = defineRule({
  code: 'review-passed',
  basis: '行政处罚法 第58条第1款',
  title: { zh: '审核已通过', en: 'The review has passed' },
  check: ({ record, pack }) => {
    const last = record.reviews.at(-1);
    return unless(
      last?.result === 'passed' && (last.legal || !needsLegalReview(record, pack)),
      last?.result === 'passed' ? '本案应当经法制审核,现仅有案件审核' : '未经审核或者审核未通过,不得作出决定',
      last?.result === 'passed'
        ? 'This case needs a legal review; there is only a case review'
        : 'Without a passed review nothing may be decided',
    );
  },
});

/** 审核绑定内容: the review passed is a review of exactly the present facts, evidence, basis and proposal. */
export const reviewBoundToContent = defineRule({
  code: 'review-bound-to-content',
  basis: '行政处罚法 第58条第1款; 国办发〔2018〕118号 (十三)',
  title: { zh: '审核后内容未变', en: 'Nothing has changed since the review' },
  check: ({ record }) => {
    const last = record.reviews.at(-1);
    if (!last) return [];
    const difference = differenceOf(last.seen, contentOf(record));
    return unless(
      difference.length === 0,
      `审核通过后以下内容已变更,须重新审核:${difference.join('、')}`,
      `Changed since the review, which is void and must be done again: ${difference.join(', ')}`,
      { difference, reviewed: last.seen.digest },
    );
  },
});
