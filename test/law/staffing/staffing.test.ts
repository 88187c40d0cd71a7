import { describe, expect, it } from '@jest/globals';
import type { CaseRecord } from '../../../src/law/case-record.js';
import type { PersonFacts } from '../../../src/law/facts.js';
import { legsOf } from '../../../src/law/staffing/legs.js';
import { staffingOf, type Assignment } from '../../../src/law/staffing/staffing.js';
import { aCertificate, aCertifiedOfficer, aLegalReviewer, aPersonInPosts, aPost } from '../../builders/a-person.js';
import { aCase } from '../periods/support.js';
import {
  aConcludedCase,
  aDecidedCase,
  AT,
  asking,
  aNotifiedCase,
  aReviewedCase,
  HEARING_FINE,
  held,
  HOUR,
  MAJOR_FINE,
  SMALL_FINE,
  STAFF,
  staffWithout,
} from './support.js';

function assignmentOf(record: CaseRecord, people: readonly PersonFacts[]): Assignment {
  const staffing = staffingOf(asking(record, people));
  if (!staffing.satisfiable) throw new Error(staffing.conflict.explanation.map(({ en }) => en).join('; '));
  return staffing.assignment;
}

/** The legs of the conflict; none if the case can be finished. */
function conflictOf(record: CaseRecord, people: readonly PersonFacts[]): readonly string[] {
  const staffing = staffingOf(asking(record, people));
  return staffing.satisfiable ? [] : staffing.conflict.legs.map(({ leg }) => leg);
}

function legs(record: CaseRecord, foresight: 'certain' | 'possible' = 'possible'): readonly string[] {
  return legsOf({ ...HOUR, record }, foresight).map(({ code, needed }) => (needed === 1 ? code : `${code}×${needed}`));
}

describe('可办结性体检: whether the present staff can finish a case', () => {
  it('finds two officers, a reviewer, an approver, a chair and a clerk for a new case', () => {
    expect(assignmentOf(aCase(), STAFF)).toEqual({
      handle: ['officer-1', 'officer-2'],
      review: 'reviewer',
      decide: ['approver'],
      chair: 'chair',
      clerk: 'clerk',
      answers: [],
    });
  });

  it.each(['officer-1', 'reviewer', 'approver', 'chair', 'clerk'])('says which leg fails without the %s', (missing) => {
    const legOfMissing = { 'officer-1': 'handle', reviewer: 'review', approver: 'decide' }[missing] ?? missing;
    expect(conflictOf(aCase(), staffWithout(missing))).toEqual([legOfMissing]);
  });

  it('names everybody with what stands against them, those who could do it first', () => {
    const staffing = staffingOf(asking(aCase(), staffWithout('officer-1')));
    if (staffing.satisfiable) throw new Error('satisfiable');
    const [leg] = staffing.conflict.legs;
    expect(leg).toMatchObject({ leg: 'handle', needed: 2, certain: true });
    expect(leg?.candidates[0]).toEqual({ personId: 'officer-2', blockers: [] });
    expect(leg?.candidates[1]?.blockers.map(({ code }) => code)).toContain('post-held');
    expect(staffing.conflict.explanation[0]?.en).toBe('“handling” needs 2; eligible now: officer-2');
  });

  it('names the two legs that compete for the same only person', () => {
    const people = [...staffWithout('reviewer', 'approver'), aLegalReviewer('both', 'approver')];
    expect(conflictOf(aCase(), people)).toEqual(['review', 'decide']);
    expect(conflictOf(aCase(), [...people, aPersonInPosts('deputy', 'approver')])).toEqual([]);
  });

  it('counts a person named twice once', () => {
    const twofold = aLegalReviewer('both', 'approver');
    expect(conflictOf(aCase(), [...staffWithout('reviewer', 'approver'), twofold, twofold])).toEqual([
      'review',
      'decide',
    ]);
  });

  it('needs nothing once the case is archived, and only a clerk once it is closed', () => {
    const closed = aCase({ closedOn: '2026-03-02', ending: 'performed' });
    const cover = { ...blankPaper, code: 'file-cover' };
    expect(legs(closed)).toEqual(['clerk']);
    expect(legs({ ...closed, file: [cover] })).toEqual([]);
    expect(conflictOf({ ...closed, file: [cover] }, [])).toEqual([]);
  });
});

const blankPaper = {
  id: 'paper',
  seq: 3,
  drawnAt: AT,
  datedOn: '2026-03-02',
  awaiting: [],
  signatures: [],
  sealedAt: AT,
  service: null,
};

describe('办案人员 (行政处罚法 第42条): two officers with certificates of their own for field and area', () => {
  const record = aCase({ duties: [held('officer-2', 'handle'), held('officer-3', 'handle')] });
  const three = [...STAFF, aCertifiedOfficer('officer-3')];
  const alter = (change: Partial<PersonFacts>) =>
    three.map((each) => (each.personId === 'officer-3' ? { ...each, ...change } : each));

  it('keeps the present handlers while they may handle', () => {
    expect(assignmentOf(record, three).handle).toEqual(['officer-2', 'officer-3']);
  });

  it.each<[string, Partial<PersonFacts>]>([
    ['left the post', { posts: [aPost('handler', { until: AT })] }],
    ['a lapsed certificate', { certificates: [aCertificate('lapsed', { validTo: '2026-03-01' })] }],
    ['a certificate for another field', { certificates: [aCertificate('other', { fields: ['market'] })] }],
    ['a certificate for another area', { certificates: [aCertificate('other', { area: '410423106' })] }],
    [
      'a suspended certificate',
      { certificates: [aCertificate('stopped', { interruptions: [{ kind: 'suspended', from: AT, until: null }] })] },
    ],
    ['no training', { trainings: [] }],
    ['no passed test', { tests: [{ on: '2026-01-15', passed: false }] }],
    ['a declared interest', { interests: ['party'] }],
  ])('replaces a handler with %s, and says so if nobody is left', (_, change) => {
    const ofParty = aConcludedCase([], { duties: record.duties });
    expect(assignmentOf(ofParty, alter(change)).handle).toEqual(['officer-2', 'officer-1']);
    expect(conflictOf(ofParty, alter(change).slice(1))).toEqual(['handle']);
  });

  it('does not take one certificate for two officers, and says what is the matter', () => {
    const shared = three.map((each) =>
      each.certificates[0] ? { ...each, certificates: [aCertificate('one')] } : each,
    );
    const staffing = staffingOf(asking(record, shared));
    expect(staffing.satisfiable).toBe(false);
    if (!staffing.satisfiable) expect(staffing.conflict.explanation.at(-1)?.en).toContain('different certificates');
  });
});

describe('办审定三分离、回避、听证主持人: who has had part in the case', () => {
  it('keeps whoever ever handled from reviewing, deciding, collecting and chairing, though relieved', () => {
    for (const role of ['reviewer', 'approver', 'hearing-chair', 'clerk'] as const) {
      const relieved = aCase({ duties: [held('ex', 'handle', AT)] });
      const others = STAFF.filter(({ posts }) => posts[0]?.role !== role);
      const ex = { ...aLegalReviewer('ex'), posts: [aPost(role)] };
      expect(conflictOf(relieved, [...others, ex])).toHaveLength(1);
      expect(conflictOf(aCase(), [...others, ex])).toEqual([]);
    }
  });

  it('leaves whoever reviewed or decided their duty', () => {
    const record = aCase({ duties: [held('officer-3', 'review'), held('second', 'decide')] });
    const people = [...STAFF, aLegalReviewer('officer-3'), aPersonInPosts('second', 'approver')];
    expect(assignmentOf(record, people)).toMatchObject({ review: 'officer-3', decide: ['second'] });
  });

  it('does without the recused', () => {
    expect(conflictOf(aCase({ recused: ['approver'] }), STAFF)).toEqual(['decide']);
    expect(conflictOf(aCase({ recused: ['nobody'] }), STAFF)).toEqual([]);
  });

  it('lets the chair be the reviewer, never an officer of the case', () => {
    const people = staffWithout('chair', 'reviewer');
    expect(assignmentOf(aCase(), [...people, aLegalReviewer('lawyer', 'hearing-chair')])).toMatchObject({
      review: 'lawyer',
      chair: 'lawyer',
    });
    const officers = [aCertifiedOfficer('officer-1', 'hearing-chair'), ...staffWithout('chair', 'officer-1')];
    expect(conflictOf(aCase(), officers)).toEqual(['handle', 'chair']);
  });

  it('keeps whoever once chaired from handling', () => {
    expect(conflictOf(aCase({ chairs: ['officer-1'] }), STAFF)).toEqual(['handle']);
  });
});

describe('待批申请: a request that the only approver may not answer', () => {
  const request = { kind: 'recusal', seq: 7, at: AT, days: null } as const;
  const about = (by: string, subject: string) => aCase({ requests: [{ ...request, by, subject }] });

  it('finds nobody to decide the recusal of the only approver, nor one the approver asked for', () => {
    expect(conflictOf(about('officer-1', 'approver'), STAFF)).toEqual(['answer']);
    expect(conflictOf(about('approver', 'officer-1'), STAFF)).toEqual(['answer']);
  });

  it('looks at each of several requests, not only at the oldest', () => {
    const [first] = about('officer-1', 'reviewer').requests;
    const [second] = about('officer-1', 'approver').requests;
    const staffing = staffingOf(asking(aCase({ requests: [first!, { ...second!, seq: 8 }] }), STAFF));
    if (staffing.satisfiable) throw new Error('satisfiable');
    expect(staffing.conflict.legs.map(({ leg }) => leg)).toEqual(['answer']);
    const head = staffing.conflict.legs[0]?.candidates.find(({ personId }) => personId === 'approver');
    expect(head?.blockers.map(({ code }) => code)).toEqual(['recusal-decided-by-another']);
  });

  it('lets the approver answer what others ask about others', () => {
    const { answers, decide } = assignmentOf(about('officer-1', 'reviewer'), STAFF);
    expect(answers).toEqual([{ requestSeq: 7, personId: 'approver' }]);
    expect(decide).toEqual(['approver']);
  });
});

describe('法制审核、集体讨论、听证、罚缴分离: what the case needs where it stands', () => {
  const layman = [...staffWithout('reviewer'), aPersonInPosts('layman', 'reviewer')];
  const heads = ['head-1', 'head-2'].map((id) => aPersonInPosts(id, 'approver'));

  it('takes a qualified reviewer only where a legal review is due or may come', () => {
    expect(conflictOf(aCase(), layman)).toEqual(['review']);
    expect(conflictOf(aConcludedCase([HEARING_FINE]), layman)).toEqual(['review']);
    expect(conflictOf(aConcludedCase([SMALL_FINE]), layman)).toEqual([]);
    expect(staffingOf({ ...asking(aCase(), layman), foresight: 'certain' }).satisfiable).toBe(true);
  });

  it('asks for the quorum of heads where they must discuss, and for one where they need not or have', () => {
    expect(conflictOf(aConcludedCase([MAJOR_FINE]), STAFF)).toEqual(['decide']);
    expect(assignmentOf(aConcludedCase([MAJOR_FINE]), [...STAFF, ...heads]).decide).toHaveLength(3);
    expect(assignmentOf(aConcludedCase([HEARING_FINE]), STAFF).decide).toHaveLength(1);
    const reviewed = aReviewedCase([MAJOR_FINE], true);
    const contentDigest = reviewed.reviews[0]?.seen.digest ?? '';
    expect(legs({ ...reviewed, discussion: { seq: 8, contentDigest, members: [] } })).toContain('decide');
    expect(legs({ ...reviewed, discussion: { seq: 8, contentDigest: 'other', members: [] } })).toContain('decide×3');
  });

  it('asks for a chair as long as a hearing may come, and no longer', () => {
    const hearing = { requestedOn: '2026-03-02', status: 'requested', chair: null, day: null } as const;
    const requested = aNotifiedCase([HEARING_FINE], '2026-03-01', { hearing: { ...hearing, noticeServedOn: null } });
    expect(legs(aCase())).toContain('chair');
    expect(legs(aCase(), 'certain')).not.toContain('chair');
    expect(legs(requested, 'certain')).toEqual(expect.arrayContaining(['chair', 'review']));
    const withdrawn = (requestedOn: string) => ({ ...requested.hearing, requestedOn, status: 'withdrawn' }) as const;
    expect(
      legs({ ...requested, hearing: { ...hearing, noticeServedOn: null, ...withdrawn('2026-03-01') } }),
    ).not.toContain('chair');
    expect(legs({ ...requested, hearing: { ...hearing, noticeServedOn: null, ...withdrawn('2026-02-02') } })).toContain(
      'chair',
    );
    expect(legs(aConcludedCase([SMALL_FINE]))).not.toContain('chair');
    expect(legs(aNotifiedCase([HEARING_FINE], '2026-02-27'))).toContain('chair');
    expect(legs(aNotifiedCase([HEARING_FINE], '2026-02-02'))).not.toContain('chair');
    expect(legs(aNotifiedCase([HEARING_FINE], '2026-02-27', { waivedOn: '2026-02-27' }))).not.toContain('chair');
    expect(legs(aDecidedCase([HEARING_FINE]))).not.toContain('chair');
  });

  it('asks for a chair through the last day on which a hearing can be requested', () => {
    const record = aNotifiedCase([HEARING_FINE], '2026-02-27');
    const on = (day: string) => legsOf({ ...HOUR, record, at: `${day}T02:00:00.000Z` }).map(({ code }) => code);
    expect(on('2026-03-05')).toContain('chair');
    expect(on('2026-03-06')).not.toContain('chair');
  });

  it('asks for no review once one has passed that nothing can change any more', () => {
    expect(legs(aReviewedCase([]))).not.toContain('review');
    expect(legs(aReviewedCase([SMALL_FINE]), 'certain')).not.toContain('review');
    expect(legs(aReviewedCase([SMALL_FINE]))).toContain('review');
    expect(legs(aNotifiedCase([SMALL_FINE], '2026-01-05'))).not.toContain('review');
    expect(legs({ ...aReviewedCase([]), findings: aConcludedCase().findings })).toContain('review');
  });

  it('lets whoever handles archive, but not record the payment of the fine', () => {
    const people = [aCertifiedOfficer('officer-1', 'clerk'), ...staffWithout('officer-1', 'clerk')];
    expect(conflictOf(aConcludedCase([]), people)).toEqual([]);
    expect(conflictOf(aConcludedCase([SMALL_FINE]), people)).toEqual(['handle', 'clerk']);
    expect(conflictOf(aDecidedCase([SMALL_FINE]), people)).toEqual(['handle', 'clerk']);
    expect(conflictOf(aDecidedCase([SMALL_FINE], { ending: 'performed' }), people)).toEqual([]);
  });

  it('asks for no handlers while the closing awaits its approval', () => {
    const request = { kind: 'closing', seq: 7, at: AT, days: null, by: 'officer-1', subject: null } as const;
    expect(legs(aDecidedCase([], { ending: 'performed' }))).toEqual(['handle×2', 'decide', 'clerk']);
    expect(legs(aDecidedCase([], { ending: 'performed', requests: [request] }))).toEqual(['decide', 'answer', 'clerk']);
  });
});
