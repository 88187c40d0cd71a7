import { describe, expect, it } from '@jest/globals';
import type { CaseRecord } from '../../../src/law/case-record.js';
import type { PersonFacts } from '../../../src/law/facts.js';
import { smallestLoan } from '../../../src/law/staffing/loan.js';
import { AREA, aCertifiedOfficer, aLegalReviewer, aPersonInPosts, FIELD } from '../../builders/a-person.js';
import { aCase } from '../periods/support.js';
import { aConcludedCase, asking, HEARING_FINE, MAJOR_FINE, SMALL_FINE, STAFF, staffWithout } from './support.js';

function loan(record: CaseRecord, people: readonly PersonFacts[]) {
  return smallestLoan(asking(record, people));
}

function borrowed(record: CaseRecord, people: readonly PersonFacts[]): readonly string[] {
  return (loan(record, people)?.people ?? []).map(({ text }) => text.en);
}

describe('最少借人方案: the smallest lawful set of people to borrow', () => {
  it('borrows nobody where the present staff suffices', () => {
    expect(loan(aCase(), STAFF)).toBeNull();
  });

  it('asks for an officer certified for the field and the area of the case, and puts them beside the own one', () => {
    const found = loan(aCase(), staffWithout('officer-2'));
    expect(found?.people).toEqual([
      {
        personId: 'borrowed:1',
        roles: ['handler'],
        certificate: { field: FIELD, area: AREA },
        legalQualification: false,
        legs: ['handle'],
        text: {
          zh: `执法人员,执法证含执法类别planning、执法区域${AREA},近12个月培训满60学时且测试合格`,
          en: `an officer, certified for the field planning in the area ${AREA}, with 60 hours of training in 12 months and a passed test`,
        },
      },
    ]);
    expect(found?.assignment.handle).toEqual(['officer-1', 'borrowed:1']);
  });

  it('asks for the legal profession qualification where the case needs it, and only there', () => {
    const people = staffWithout('reviewer');
    expect(borrowed(aConcludedCase([SMALL_FINE]), people)).toEqual(['a reviewer']);
    expect(borrowed(aConcludedCase([HEARING_FINE]), people)).toEqual([
      'a reviewer, with the legal profession qualification',
    ]);
  });

  it('asks for as many heads as are lacking for the collective discussion', () => {
    expect(borrowed(aConcludedCase([MAJOR_FINE]), STAFF)).toEqual(['an approver', 'an approver']);
  });

  it('lets one borrowed person play what the law lets one person play', () => {
    expect(borrowed(aCase(), staffWithout('reviewer', 'chair'))).toEqual([
      'a reviewer who is also a chair of hearings, with the legal profession qualification',
    ]);
    expect(borrowed(aCase(), staffWithout('reviewer', 'clerk'))).toHaveLength(2);
  });

  it('gives the own person one of two competing legs and borrows for the other', () => {
    const people = [...staffWithout('reviewer', 'approver'), aLegalReviewer('both', 'approver')];
    const found = loan(aCase(), people);
    expect(found?.people).toHaveLength(1);
    expect([found?.assignment.review, ...(found?.assignment.decide ?? [])].sort()).toEqual(['borrowed:1', 'both']);
  });

  it('never relaxes a rule: whoever was recused is replaced, not asked again', () => {
    expect(borrowed(aCase({ recused: ['approver'] }), STAFF)).toEqual(['an approver']);
    const request = { kind: 'recusal', seq: 7, at: '2026-03-02T01:00:00.000Z', days: null } as const;
    const aboutTheHead = aCase({ requests: [{ ...request, by: 'officer-1', subject: 'approver' }] });
    expect(loan(aboutTheHead, STAFF)?.assignment).toMatchObject({
      decide: ['approver'],
      answers: [{ requestSeq: 7, personId: 'borrowed:1' }],
    });
  });

  it('rather borrows one person for two posts than two people for one each', () => {
    const people = [
      aCertifiedOfficer('officer'),
      aCertifiedOfficer('officer-and-chair', 'hearing-chair'),
      aCertifiedOfficer('officer-and-head', 'approver'),
      aLegalReviewer('reviewer-and-clerk', 'clerk'),
    ];
    expect(borrowed(aCase(), people)).toEqual(['a chair of hearings who is also a clerk']);
  });

  it('lets a borrowed head also answer what the own one may not', () => {
    const request = { kind: 'recusal', seq: 7, at: '2026-03-02T01:00:00.000Z', days: null } as const;
    const record = aCase({ requests: [{ ...request, by: 'somebody', subject: 'reviewer' }] });
    const people = [...staffWithout('officer-2', 'approver', 'chair'), aCertifiedOfficer('officer-2', 'approver')];
    expect(loan(record, people)?.people).toMatchObject([
      { roles: ['hearing-chair', 'approver'], legs: ['chair', 'decide', 'answer'] },
    ]);
  });

  it('staffs a case with nobody at all', () => {
    const found = loan(aCase(), []);
    expect(found?.people.map(({ legs }) => legs.join('+')).sort()).toEqual([
      'clerk',
      'decide',
      'handle',
      'handle',
      'review+chair',
    ]);
    expect(borrowed(aCase(), [aPersonInPosts('idle')])).toHaveLength(5);
  });
});
