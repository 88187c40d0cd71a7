import { describe, expect, it } from '@jest/globals';
import { anEvidenceItem } from '../../builders/an-evidence-item.js';
import {
  reviewerQualification,
  reviewPointsAnswered,
  reviewPassed,
  reviewBoundToContent,
} from '../../../src/law/rules/review.js';
import { anAct } from '../../builders/an-act.js';
import { Question } from '../../builders/question.js';
import {
  concluded,
  MAJOR_FINE,
  noticeApproved,
  reviewed,
  submitted,
  undefended,
  WORDS,
} from '../../builders/stages.js';

const decide = () =>
  Question.of(undefended(), 'decide-penalty', 'approver', { opinion: WORDS, performanceAndRemedies: WORDS });

describe('行政处罚法 第58条第2款 reviewer-qualification: 初次从事法制审核须有法律职业资格', () => {
  const review = (found = MAJOR_FINE) => Question.of(submitted(found), 'pass-review', 'reviewer');
  const refused = (question: Question) => question.blockers('reviewer-qualification');
  const lay = { legalQualification: null, firstReviewOn: null };

  it('permits the qualified, and of the day of their qualification on', () => {
    expect(review().codes).toEqual([]);
    const since = (day: string) => review().knowing('reviewer', { legalQualification: { number: 'L', since: day } });
    expect(refused(since('2026-03-02'))).toEqual([]);
    expect(refused(since('2026-03-03'))).toHaveLength(1);
  });

  it('refuses a beginner without it', () => {
    expect(review().knowing('reviewer', lay).verdict.blockers).toEqual([
      {
        code: 'reviewer-qualification',
        basis: '行政处罚法 第58条第2款',
        message: {
          zh: '本案应当法制审核,reviewer初次从事法制审核而无法律职业资格',
          en: 'This case needs legal review; reviewer takes it up without the legal profession qualification',
        },
        detail: { personId: 'reviewer' },
      },
    ]);
    expect(refused(review().knowing('reviewer', null))).toHaveLength(1);
  });

  it('permits who took up review before 2018, and refuses who did so on its first day', () => {
    const first = (firstReviewOn: string) => refused(review().knowing('reviewer', { ...lay, firstReviewOn }));
    expect(first('2017-12-31')).toEqual([]);
    expect(first('2018-01-01')).toHaveLength(1);
  });

  it('asks it of who reviews, and of nobody else who takes part', () => {
    const act = anAct('review', [{ personId: 'clerk', duty: 'clerk' }]);
    expect(review().knowing('clerk', lay).refusals(reviewerQualification, act)).toEqual([]);
    expect(review().knowing('reviewer', lay).refusals(reviewerQualification, act)).toHaveLength(1);
  });

  it('permits anybody in a case that needs no legal review', () => {
    expect(refused(review({}).knowing('reviewer', lay))).toEqual([]);
  });

  it.each(['return-for-supplement', 'object-to-proposal'])('refuses %s by a beginner, too', (act) => {
    const question = Question.of(submitted(MAJOR_FINE), act, 'reviewer').knowing('reviewer', lay);
    expect(question.codes).toEqual(['reviewer-qualification']);
  });
});

describe('国办发〔2018〕118号 (十三) review-points-answered: 审核要点逐项回答', () => {
  const codes = decide().pack.reviewPoints.map(({ code }) => code);
  const pass = (points: readonly { code: string; met: boolean }[]) =>
    Question.of(submitted(), 'pass-review', 'reviewer', { points, opinion: WORDS }).blockers('review-points-answered');
  const all = codes.map((code) => ({ code, met: true }));

  it('permits all of them met, also with further ones', () => {
    expect(pass(all)).toEqual([]);
    expect(pass([...all, { code: 'another', met: false }])).toEqual([]);
  });

  it.each(codes)('refuses without %s, and where it is not met', (code) => {
    const others = all.filter((point) => point.code !== code);
    expect(pass(others)).toMatchObject([{ detail: { point: code } }]);
    expect(pass([...others, { code, met: false }])).toMatchObject([{ detail: { point: code } }]);
  });

  it('refuses in words that name the point, each point on its own', () => {
    expect(pass(all.slice(1))).toEqual([
      {
        code: 'review-points-answered',
        basis: '国办发〔2018〕118号 (十三)',
        message: {
          zh: '审核要点"行政执法主体合法、执法人员具备执法资格"未回答或认为不符,不得审核通过',
          en: 'The review point “The body is lawful and its officers are qualified” is unanswered or not met; the review cannot pass',
        },
        detail: { point: 'body-and-staff' },
      },
    ]);
    expect(pass([])).toHaveLength(codes.length);
  });

  it('asks nothing of a review that does not pass', () => {
    const question = Question.of(submitted(), 'object-to-proposal', 'reviewer', {
      reasons: [{ point: codes[0], reason: WORDS }],
    });
    expect(question.codes).toEqual([]);
    expect(Question.of(submitted(), 'pass-review', 'reviewer').codes).toEqual([]);
  });
});

describe('国办发〔2018〕118号 (十三) cited-item-on-file: 审核引用的材料在卷', () => {
  const codes = decide().pack.reviewPoints.map(({ code }) => code);
  const refused = (act: string, payload: object) =>
    Question.of(submitted(), act, 'reviewer', payload).blockers('cited-item-on-file');
  const passing = (itemId?: string) =>
    refused('pass-review', {
      points: codes.map((code, index) => ({
        code,
        met: true,
        note: WORDS,
        ...(index === 0 && itemId && { reference: { itemId, page: 1 } }),
      })),
      opinion: WORDS,
    });
  const { file, evidence } = submitted().record;

  it('permits a reference to a paper and to a piece of evidence of the file, and none at all', () => {
    expect(passing()).toEqual([]);
    expect(passing(file[0]?.id)).toEqual([]);
    expect(passing(evidence[0]?.id)).toEqual([]);
  });

  it('refuses a reference to what is not on file, and names the point', () => {
    expect(passing('evidence.99')).toEqual([
      {
        code: 'cited-item-on-file',
        basis: '国办发〔2018〕118号 (十三)',
        message: {
          zh: '审核要点"行政执法主体合法、执法人员具备执法资格"引用的材料不在本案卷宗中',
          en: 'What the review point “The body is lawful and its officers are qualified” cites is not in the file of this case',
        },
        detail: { point: 'body-and-staff', itemId: 'evidence.99' },
      },
    ]);
  });

  it.each(['return-for-supplement', 'object-to-proposal'])('refuses it of the reasons of %s, too', (act) => {
    const reasons = (itemId: string) => ({ reasons: [{ point: 'facts', reason: WORDS, reference: { itemId } }] });
    expect(refused(act, reasons('nothing'))).toMatchObject([{ detail: { itemId: 'nothing' } }]);
    expect(refused(act, reasons(file[0]?.id ?? ''))).toEqual([]);
  });
});

describe('行政处罚法 第58条第1款 review-passed: 未经审核或者审核未通过的,不得作出决定', () => {
  const refused = (question: Question) => question.blockers('review-passed');
  const refusal = (zh: string, en: string) => ({
    code: 'review-passed',
    basis: '行政处罚法 第58条第1款',
    message: { zh, en },
  });
  const without = refusal('未经审核或者审核未通过,不得作出决定', 'Without a passed review nothing may be decided');

  it('permits a passed review', () => {
    expect(refused(decide())).toEqual([]);
    const legal = Question.of(reviewed(MAJOR_FINE), 'approve-notice', 'approver', { opinion: WORDS });
    expect(legal.codes).toEqual([]);
  });

  it('refuses without any', () => {
    expect(refused(decide().inCase({ reviews: [] }))).toEqual([without]);
  });

  it.each(['returned', 'objected'] as const)(
    'refuses where the last was %s, whatever an earlier one said',
    (result) => {
      const last = decide().inCase(({ reviews }) => ({
        reviews: [...reviews, ...reviews.map((review) => ({ ...review, result }))],
      }));
      expect(refused(last)).toEqual([without]);
      const first = decide().inCase(({ reviews }) => ({
        reviews: [...reviews.map((review) => ({ ...review, result })), ...reviews],
      }));
      expect(refused(first)).toEqual([]);
    },
  );

  it('refuses a mere case review where legal review is due', () => {
    const major = Question.of(reviewed(MAJOR_FINE), 'approve-notice', 'approver', { opinion: WORDS });
    const caseReview = major.inCase(({ reviews }) => ({
      reviews: reviews.map((review) => ({ ...review, legal: false })),
    }));
    expect(refused(caseReview)).toEqual([
      refusal('本案应当经法制审核,现仅有案件审核', 'This case needs a legal review; there is only a case review'),
    ]);
  });

  it('permits a legal review where a case review would have done', () => {
    const legal = decide().inCase(({ reviews }) => ({
      reviews: reviews.map((review) => ({ ...review, legal: true })),
    }));
    expect(refused(legal)).toEqual([]);
  });
});

describe('行政处罚法 第58条第1款 review-bound-to-content: 审核后内容未变', () => {
  const difference = (question: Question) =>
    question.blockers('review-bound-to-content').map(({ detail }) => detail?.['difference']);
  const late = anEvidenceItem({ id: 'evidence.late', kind: 'physical', sha256: 'e'.repeat(64), seq: 90 });

  it('permits the same content, and says nothing without a review', () => {
    expect(difference(decide())).toEqual([]);
    expect(decide().inCase({ reviews: [] }).blockers('review-bound-to-content')).toEqual([]);
  });

  it('permits signatures given since: they change no content', () => {
    const signed = decide().inCase(({ evidence }) => ({
      evidence: evidence.map((item) => ({ ...item, awaiting: 'handler-2' })),
    }));
    expect(difference(signed)).toEqual([]);
  });

  it('refuses new evidence, and names it', () => {
    const reviewedDigest = undefended().record.reviews[0]?.seen.digest;
    const question = decide().inCase(({ evidence }) => ({ evidence: [...evidence, late] }));
    expect(question.blockers('review-bound-to-content')).toEqual([
      {
        code: 'review-bound-to-content',
        basis: '行政处罚法 第58条第1款; 国办发〔2018〕118号 (十三)',
        message: {
          zh: '审核通过后以下内容已变更,须重新审核:evidence:evidence.late',
          en: 'Changed since the review, which is void and must be done again: evidence:evidence.late',
        },
        detail: { difference: ['evidence:evidence.late'], reviewed: reviewedDigest },
      },
    ]);
  });

  it('refuses other bytes, another purpose or a withdrawn piece of evidence', () => {
    const id = undefended().record.evidence[0]?.id ?? '';
    for (const change of [{ sha256: 'f'.repeat(64) }, { proves: '另行证明' }, { kind: 'physical' as const }]) {
      const question = decide().inCase(({ evidence }) => ({
        evidence: evidence.map((item) => ({ ...item, ...change })),
      }));
      expect(difference(question)).toEqual([[`evidence:${id}`]]);
    }
    expect(difference(decide().inCase({ evidence: [] }))).toEqual([[`evidence:${id}`]]);
  });

  it.each([
    ['facts', { facts: [{ statement: '另一事实', evidenceIds: [] }] }],
    ['basis', { basis: ['另一条'] }],
    ['proposal', { penalties: [{ kind: 'fine' as const, amountFen: 100_001 }] }],
    ['proposal', { discretion: '另一理由' }],
    ['proposal', { outcome: 'dismissal' as const }],
  ])('refuses other %s', (part, change) => {
    const question = decide().inCase(({ findings }) => ({ findings: findings && { ...findings, ...change } }));
    expect(difference(question)).toEqual([[part]]);
  });

  it('refuses another party, another matter and a new record of inquiry; several parts at once', () => {
    const party = decide().inCase((record) => ({ party: record.party && { ...record.party, name: '李四' } }));
    expect(difference(party)).toEqual([['facts']]);
    const both = party.inCase({ matterCode: 'T-02' });
    expect(difference(both)).toEqual([['facts', 'basis']]);
    expect(both.blockers('review-bound-to-content')[0]?.message).toEqual({
      zh: '审核通过后以下内容已变更,须重新审核:facts、basis',
      en: 'Changed since the review, which is void and must be done again: facts, basis',
    });
    const inquiry = decide().inCase(({ file }) => ({
      file: [
        ...file,
        ...file.filter(({ code }) => code === 'inquiry-record').map((each) => ({ ...each, id: 'again' })),
      ],
    }));
    expect(difference(inquiry)).toEqual([['evidence:again']]);
  });

  it('refuses a review made before the hearing', () => {
    const heard = decide().inCase(({ file }) => ({
      file: [...file, ...file.slice(0, 1).map((each) => ({ ...each, id: 'hearing-report.1', code: 'hearing-report' }))],
    }));
    expect(difference(heard)).toEqual([['hearing']]);
  });

  it('compares with the last review only', () => {
    const again = decide().inCase(({ reviews }) => ({
      reviews: [...reviews.map((review) => ({ ...review, seen: { ...review.seen, facts: 'other' } })), ...reviews],
    }));
    expect(difference(again)).toEqual([]);
  });

  it('holds at the approval of the notice as at the decision', () => {
    expect(noticeApproved().state).toBe('notice-service');
    const changed = Question.of(reviewed(), 'approve-notice', 'approver', { opinion: WORDS }).inCase(
      ({ evidence }) => ({
        evidence: [...evidence, late],
      }),
    );
    expect(difference(changed)).toEqual([['evidence:evidence.late']]);
    expect(concluded().record.reviews).toEqual([]);
  });
});

describe('the rules in words', () => {
  it.each([
    [
      reviewerQualification,
      '法制审核人员具有法律职业资格',
      'The legal reviewer holds the legal profession qualification',
    ],
    [reviewPointsAnswered, '审核要点逐项回答', 'Each point of the review is answered'],
    [reviewPassed, '审核已通过', 'The review has passed'],
    [reviewBoundToContent, '审核后内容未变', 'Nothing has changed since the review'],
  ])('$code', ({ title }, zh, en) => {
    expect(title).toEqual({ zh, en });
  });
});
