import type { CaseRecord, Findings, Penalty } from '../../../src/law/case-record.js';
import { contentOf, toldDigestOf } from '../../../src/law/content.js';
import type { PersonFacts } from '../../../src/law/facts.js';
import { calendarFrom, currentLawPack, defaultHolidayData } from '../../../src/law/packs/index.js';
import type { StaffingQuestion } from '../../../src/law/staffing/question.js';
import { AREA, aCertifiedOfficer, aLegalReviewer, aPersonInPosts } from '../../builders/a-person.js';
import { aCase, aDecision, aNotice } from '../periods/support.js';

/** Monday, 2 March 2026, in the morning. */
export const AT = '2026-03-02T02:00:00.000Z';

/** The facts of the hour, under the law pack in force. */
export const HOUR = {
  pack: currentLawPack,
  calendar: calendarFrom(defaultHolidayData),
  at: AT,
  agencyArea: AREA,
} as const;

export function asking(record: CaseRecord, people: readonly PersonFacts[]): StaffingQuestion {
  return { ...HOUR, record, people };
}

/** Two officers, a legal reviewer, an approver, a chair and a clerk: just enough for most cases. */
export const STAFF: readonly PersonFacts[] = [
  aCertifiedOfficer('officer-1'),
  aCertifiedOfficer('officer-2'),
  aLegalReviewer('reviewer'),
  aPersonInPosts('approver', 'approver'),
  aPersonInPosts('chair', 'hearing-chair'),
  aPersonInPosts('clerk', 'clerk'),
];

export function staffWithout(...ids: readonly string[]): readonly PersonFacts[] {
  return STAFF.filter(({ personId }) => !ids.includes(personId));
}

export function held(personId: string, duty: 'handle' | 'review' | 'decide', until: string | null = null) {
  return { personId, duty, since: '2026-03-01T00:00:00.000Z', until };
}

export const PARTY = { kind: 'citizen', name: '张三', identityDigest: 'party', address: '清溪乡' } as const;

const WARNING: Penalty = { kind: 'warning' };
/** Below every line; at the hearing line only; a major penalty. */
export const SMALL_FINE: Penalty = { kind: 'fine', amountFen: 100_000 };
export const HEARING_FINE: Penalty = { kind: 'fine', amountFen: 500_000 };
export const MAJOR_FINE: Penalty = { kind: 'fine', amountFen: 1_000_000 };

export function found(penalties: readonly Penalty[], change: Partial<Findings> = {}): Findings {
  return {
    facts: [{ statement: '事实', evidenceIds: [] }],
    basis: ['城乡规划法 第65条'],
    discretion: '从轻',
    outcome: penalties.length === 0 ? 'no-penalty' : 'penalty',
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
    },
    ...change,
  };
}

/** The investigation is concluded with these penalties proposed; none = no penalty. */
export function aConcludedCase(penalties: readonly Penalty[] = [WARNING], change: Partial<CaseRecord> = {}) {
  return aCase({ party: PARTY, findings: found(penalties), ...change });
}

/** The same with a review passed that has seen everything. */
export function aReviewedCase(penalties: readonly Penalty[], legal = false, change: Partial<CaseRecord> = {}) {
  const record = aConcludedCase(penalties, change);
  const review = { seq: 6, by: 'reviewer', at: AT, result: 'passed' as const, legal, seen: contentOf(record) };
  return { ...record, reviews: [review] };
}

/** The same, notified on the day, its party having waived nothing yet. */
export function aNotifiedCase(penalties: readonly Penalty[], on: string, change: Partial<CaseRecord> = {}) {
  const record = aReviewedCase(penalties, true, change);
  const toldDigest = record.findings ? toldDigestOf(record.findings, record.party) : '';
  return { ...record, notices: [aNotice(on, { penalties, toldDigest, hearingRight: true })] };
}

/** A fine decided and served, of which nothing is paid. */
export function aDecidedCase(penalties: readonly Penalty[], change: Partial<CaseRecord> = {}) {
  return aReviewedCase(penalties, true, { decision: aDecision({ penalties, servedOn: '2026-03-01' }), ...change });
}
