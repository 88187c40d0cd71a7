import { describe, expect, it } from '@jest/globals';
import type {
  CaseRecord,
  DeclaredCircumstances,
  Findings,
  Hearing,
  Party,
  Penalty,
  Review,
} from '../../../src/law/case-record.js';
import {
  circumstanceOf,
  CIRCUMSTANCES,
  hasHearingRight,
  needsCollectiveDiscussion,
  needsLegalReview,
} from '../../../src/law/completeness/circumstances.js';
import { contentOf } from '../../../src/law/content.js';
import type { PenaltyKind } from '../../../src/law/facts.js';
import { currentLawPack as pack } from '../../../src/law/packs/index.js';
import { aCase, aDecision } from '../periods/support.js';

const YUAN = 100;
const citizen: Party = { kind: 'citizen', name: '张三', identityDigest: 'd', address: '清溪乡', bornOn: '1980-01-01' };
const organisation: Party = { ...citizen, kind: 'organisation', name: '某公司', bornOn: null };
const fine = (yuan: number): Penalty => ({ kind: 'fine', amountFen: yuan * YUAN });
const confiscation = (yuan: number): Penalty => ({ kind: 'confiscation', amountFen: yuan * YUAN });

function findings(penalties: readonly Penalty[], declared: Partial<DeclaredCircumstances> = {}): Findings {
  return {
    facts: [],
    basis: [],
    discretion: '',
    outcome: 'penalty',
    penalties,
    circumstances: {
      placeInspected: false,
      personsQuestioned: false,
      samplesTaken: false,
      appraisalMade: false,
      correctable: false,
      majorPublicInterest: false,
      difficultOrSeveralLegalRelations: false,
      complexOrGrave: false,
      suspectedCrime: false,
      ...declared,
    },
  };
}

function found(
  penalties: readonly Penalty[],
  declared: Partial<DeclaredCircumstances> = {},
  party = citizen,
): CaseRecord {
  return aCase({ party, findings: findings(penalties, declared) });
}

function withHearing(status: Hearing['status']): CaseRecord {
  const hearing: Hearing = { requestedOn: '2026-03-10', status, chair: null, day: null, noticeServedOn: null };
  return { ...found([fine(5_000)]), hearing };
}

const withOutcome = (record: CaseRecord, outcome: Findings['outcome']): CaseRecord => ({
  ...record,
  findings: record.findings && { ...record.findings, outcome },
});

describe('行政处罚法 第63条、河南省行政处罚听证办法 第4条: 听证权利', () => {
  it.each([
    ['citizen', 4_999.99, false],
    ['citizen', 5_000, true],
    ['organisation', 49_999.99, false],
    ['organisation', 50_000, true],
  ] as const)('%s, %d 元: fine and confiscation alike', (kind, yuan, right) => {
    const amountFen = Math.round(yuan * YUAN);
    expect(hasHearingRight([{ kind: 'fine', amountFen }], kind, pack)).toBe(right);
    expect(hasHearingRight([{ kind: 'confiscation', amountFen }], kind, pack)).toBe(right);
  });

  it('adds fines to fines, but not confiscations to fines', () => {
    expect(hasHearingRight([fine(2_500), fine(2_500)], 'citizen', pack)).toBe(true);
    expect(hasHearingRight([fine(4_000), confiscation(4_000)], 'citizen', pack)).toBe(false);
  });

  it('takes confiscated things of unstated value for valuable, a fine without amount for none', () => {
    expect(hasHearingRight([{ kind: 'confiscation', particulars: '渔具' }], 'organisation', pack)).toBe(true);
    expect(hasHearingRight([{ kind: 'fine' }], 'citizen', pack)).toBe(false);
  });

  const kinds: readonly (readonly [PenaltyKind, boolean])[] = [
    ['warning', false],
    ['circulated-criticism', false],
    ['permit-suspension', false],
    ['business-restriction', false],
    ['grade-reduction', true],
    ['permit-revocation', true],
    ['business-suspension', true],
    ['closure', true],
    ['trade-ban', true],
  ];
  it.each(kinds)('%s: %s', (kind, right) => {
    expect(hasHearingRight([{ kind }], 'organisation', pack)).toBe(right);
  });

  it('no penalty, no hearing', () => expect(hasHearingRight([], 'citizen', pack)).toBe(false));
});

describe('行政处罚法 第58条: 法制审核', () => {
  it('is not owed before anything is found, nor in a plain case', () => {
    expect(needsLegalReview(aCase(), pack)).toBe(false);
    expect(needsLegalReview(found([fine(100)]), pack)).toBe(false);
  });

  it('第1项、第3项: major public interest; difficult, or several legal relations – whatever the outcome', () => {
    expect(needsLegalReview(found([], { majorPublicInterest: true }), pack)).toBe(true);
    expect(needsLegalReview(found([], { difficultOrSeveralLegalRelations: true }), pack)).toBe(true);
    expect(needsLegalReview(withOutcome(found([], { majorPublicInterest: true }), 'no-penalty'), pack)).toBe(true);
    expect(needsLegalReview(found([], { complexOrGrave: true }), pack)).toBe(false);
  });

  it('第2项: after a hearing, also while it is awaited; not once it is withdrawn', () => {
    for (const status of ['requested', 'arranged', 'announced', 'held', 'reported'] as const) {
      expect(needsLegalReview(withHearing(status), pack)).toBe(true);
    }
    expect(needsLegalReview(withHearing('withdrawn'), pack)).toBe(false);
  });

  it.each([
    [citizen, 9_999.99, false],
    [citizen, 10_000, true],
    [organisation, 99_999.99, false],
    [organisation, 100_000, true],
  ] as const)('河南省重大行政处罚备案审查办法 第3条、第5条: $kind, %d 元', (party, yuan, owed) => {
    const amountFen = Math.round(yuan * YUAN);
    expect(needsLegalReview(found([{ kind: 'fine', amountFen }], {}, party), pack)).toBe(owed);
    expect(needsLegalReview(found([{ kind: 'confiscation', amountFen }], {}, party), pack)).toBe(owed);
  });

  it.each([
    ['business-suspension', true],
    ['closure', true],
    ['permit-revocation', true],
    ['grade-reduction', false],
    ['trade-ban', false],
    ['warning', false],
  ] as const)('河南省重大行政处罚备案审查办法 第3条: %s', (kind, owed) => {
    expect(needsLegalReview(found([{ kind }]), pack)).toBe(owed);
  });
});

describe('行政处罚法 第57条第2款、河南省行政执法条例 第28条第2款: 集体讨论', () => {
  it('is owed where a complex or grave breach is penalised', () => {
    expect(needsCollectiveDiscussion(found([fine(100)], { complexOrGrave: true }), pack)).toBe(true);
    expect(needsCollectiveDiscussion(found([fine(100)]), pack)).toBe(false);
  });

  it('is not owed where no penalty is given, however complex', () => {
    const complex = found([], { complexOrGrave: true });
    expect(needsCollectiveDiscussion(withOutcome(complex, 'no-penalty'), pack)).toBe(false);
    expect(needsCollectiveDiscussion(withOutcome(complex, 'dismissal'), pack)).toBe(false);
  });

  it('is owed for a major penalty, on the line and not below', () => {
    expect(needsCollectiveDiscussion(found([fine(10_000)]), pack)).toBe(true);
    expect(needsCollectiveDiscussion(found([{ kind: 'fine', amountFen: 999_999 }]), pack)).toBe(false);
    expect(needsCollectiveDiscussion(found([fine(100_000)], {}, organisation), pack)).toBe(true);
    expect(needsCollectiveDiscussion(found([{ kind: 'fine', amountFen: 9_999_999 }], {}, organisation), pack)).toBe(
      false,
    );
  });

  it('does not follow from a hearing alone, nor from public interest', () => {
    expect(needsCollectiveDiscussion(withHearing('reported'), pack)).toBe(false);
    expect(needsCollectiveDiscussion(found([fine(100)], { majorPublicInterest: true }), pack)).toBe(false);
  });
});

describe('circumstances of the file', () => {
  const holds = (name: keyof typeof CIRCUMSTANCES, record: CaseRecord) => CIRCUMSTANCES[name].holds(record, pack);

  it('refuses a name that is not in the table, inherited ones too', () => {
    expect(() => circumstanceOf('toString')).toThrow(RangeError);
    expect(circumstanceOf('always').holds(aCase(), pack)).toBe(true);
  });

  it('a case that ended without a decision owes nothing towards one', () => {
    const referred = { ...found([fine(100)], { placeInspected: true }), ending: 'referred' } as const;
    for (const name of [
      'decision-owed',
      'penalty-intended',
      'place-inspected',
      'case-review',
      'statement-owed',
    ] as const) {
      expect(holds(name, found([fine(100)], { placeInspected: true }))).toBe(true);
      expect(holds(name, referred)).toBe(false);
    }
    expect(holds('transferred', referred)).toBe(true);
  });

  it('either the one review or the other is owed; a legal review makes the other needless', () => {
    expect(holds('case-review', found([fine(100)]))).toBe(true);
    expect(holds('legal-review', found([fine(100)]))).toBe(false);
    expect(holds('case-review', found([fine(10_000)]))).toBe(false);
    expect(holds('legal-review', found([fine(10_000)]))).toBe(true);
    const legal: Review = { seq: 1, by: 'r', at: '', result: 'passed', legal: true, seen: contentOf(aCase()) };
    expect(holds('case-review', { ...found([fine(100)]), reviews: [legal] })).toBe(false);
  });

  it('行政处罚法 第28条: an order to correct is owed unless no breach is established', () => {
    const correctable = found([fine(100)], { correctable: true });
    expect(holds('correction-owed', correctable)).toBe(true);
    expect(holds('correction-owed', withOutcome(correctable, 'no-penalty'))).toBe(true);
    expect(holds('correction-owed', withOutcome(correctable, 'dismissal'))).toBe(false);
  });

  it('行政处罚法 第48条: penalties are published, but not those revoked nor those of minors', () => {
    const decided = { ...found([fine(100)]), decision: aDecision() };
    expect(holds('publication-owed', decided)).toBe(true);
    expect(holds('publication-owed', { ...decided, decision: aDecision({ outcome: 'no-penalty' }) })).toBe(false);
    expect(holds('publication-owed', { ...decided, ending: 'decision-revoked' })).toBe(false);
    // The breach ended on 20 February 2026.
    expect(holds('publication-owed', { ...decided, party: { ...citizen, bornOn: '2008-02-21' } })).toBe(false);
    expect(holds('publication-owed', { ...decided, party: { ...citizen, bornOn: '2008-02-20' } })).toBe(true);
  });
});
