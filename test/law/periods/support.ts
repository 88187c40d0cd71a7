import type { CaseRecord, Decision, Notice, Performance } from '../../../src/law/case-record.js';
import { blankRecord } from '../../../src/law/opening.js';
import { calendarFrom } from '../../../src/law/packs/calendars/holiday-data.js';
import { stateCouncil2024To2026 } from '../../../src/law/packs/calendars/state-council-2024-2026.js';
import type { LawPack, PeriodDefinition } from '../../../src/law/packs/law-pack.js';
import { computePeriod, type Period } from '../../../src/law/periods/period.js';
import type { PeriodQuestion } from '../../../src/law/periods/period-question.js';
import type { Day } from '../../../src/law/time.js';

/** The holidays of 2024 to 2026. In 2026: 2 March is a Monday; 15–23 February and 1–7 October are off. */
export const calendar = calendarFrom(stateCouncil2024To2026);

type Measure = Pick<PeriodDefinition, 'length' | 'unit'> & Partial<PeriodDefinition>;

export function definition(code: string, measure: Measure): PeriodDefinition {
  return {
    code,
    name: { zh: code, en: code },
    startsAt: '',
    mode: 'at-most',
    actor: 'agency',
    domain: 'general',
    extendable: 'no',
    consequence: '',
    basis: `basis of ${code}`,
    verified: true,
    ...measure,
  };
}

/** A period of the given measure from the day. */
export function period(measure: Measure, at: string, more: Partial<PeriodQuestion> = {}): Period {
  return computePeriod(question(measure, at, more));
}

export function question(measure: Measure, at: string, more: Partial<PeriodQuestion> = {}): PeriodQuestion {
  return {
    definition: definition('test', measure),
    start: { at, what: { zh: '起', en: 'start' }, seq: 1 },
    calendar,
    ...more,
  };
}

export function span(from: Day, until: Day | null) {
  return { from, until, what: { zh: '中止', en: 'suspension' }, basis: 'basis of the suspension' };
}

const wd = (length: number): Measure => ({ length, unit: 'working-day' });
const cd = (length: number): Measure => ({ length, unit: 'calendar-day' });

/** The periods of an ordinary case, with the lengths of the statutes. */
export const pack: LawPack = {
  id: 'test/1',
  name: { zh: '试验', en: 'test' },
  inForceFrom: '2021-07-15',
  periods: [
    definition('limitation-general', { length: 2, unit: 'year' }),
    definition('limitation-life-health', { length: 5, unit: 'year' }),
    definition('clue-check-market', wd(15)),
    definition('case-decision', cd(90)),
    definition('evidence-preservation', wd(7)),
    definition('legal-review-agriculture', wd(5)),
    definition('legal-review-housing', wd(10)),
    definition('defence-agriculture', wd(3)),
    definition('defence-housing-market', wd(5)),
    definition('hearing-request', wd(5)),
    definition('hearing-notice', { ...wd(7), mode: 'at-least' }),
    definition('crime-transfer-decision', cd(3)),
    definition('decision-service', wd(7)),
    definition('public-notice-service', { ...cd(30), mode: 'at-least' }),
    definition('publicity-penalty', wd(7)),
    definition('fine-payment', cd(15)),
    definition('demand-before-court', { ...wd(10), mode: 'at-least' }),
    definition('reconsideration-application', cd(60)),
    definition('litigation-direct', { length: 6, unit: 'month' }),
    definition('litigation-after-reconsideration', cd(15)),
    definition('court-enforcement-application', { length: 3, unit: 'month' }),
    definition('case-closing', wd(15)),
  ],
  catalogue: { ordinary: [], simplified: [] },
  hearingLine: { citizenFen: 500_000, organisationFen: 5_000_000, kinds: [], basis: '' },
  spotPenalty: { citizenFen: 20_000, organisationFen: 300_000, kinds: ['warning', 'fine'], basis: '行政处罚法 第51条' },
  spotCollection: { maxFen: 10_000, basis: '行政处罚法 第68条' },
  majorLine: { citizenFen: 1_000_000, organisationFen: 10_000_000, kinds: [], basis: '' },
  criminalAge: { noPenaltyUnder: 14, basis: '' },
  officers: { minimum: 2, basis: '' },
  qualification: {
    trainingHours: 60,
    windowMonths: 12,
    testWithinMonths: 12,
    basis: '',
    firstReviewersSince: '2018-01-01',
  },
  collectiveDiscussion: { minimumMembers: 2, basis: '' },
  surcharge: { perDayPerMille: 30, capPercent: 100, basis: '行政处罚法 第72条' },
  periodChoice: {
    defence: { agriculture: 'defence-agriculture', general: 'defence-housing-market' },
    'legal-review': { housing: 'legal-review-housing', general: 'legal-review-agriculture' },
    'clue-check': { market: 'clue-check-market' },
  },
  extensions: { agriculture: { days: 30, times: 1, basis: '农业行政处罚程序规定 第58条' } },
  warnings: { short: { upToDays: 15, yellowDays: 3, redDays: 1 }, long: { yellowDays: 15, redDays: 5 } },
  reviewPoints: [],
  processRecord: { links: [], requirements: [], basis: '' },
  policies: [],
};

/** The lead, received on Friday, 27 February 2026. */
const lead = blankRecord(
  {
    caseId: 'case',
    agencyId: 'agency',
    actor: 'clerk',
    at: '2026-02-27T01:00:00.000Z',
    payload: {},
    facts: { people: {}, agencyArea: '410423105', matter: null, calendar },
  },
  {
    matterCode: 'matter',
    place: '410423105',
    breach: { endedOn: '2026-02-20', discoveredOn: '2026-02-27', harmsLifeHealthOrFinance: false },
  },
  pack,
  { id: 'ordinary', version: '1' },
);

/** A case filed on Monday, 2 March 2026, with nothing done since. */
export function aCase(change: Partial<CaseRecord> = {}): CaseRecord {
  return {
    ...lead,
    seq: 9,
    lastActAt: '2026-03-02T01:00:00.000Z',
    field: 'planning',
    filedOn: '2026-03-02',
    ...change,
  };
}

export function aNotice(effectiveOn: Day, change: Partial<Notice> = {}): Notice {
  return {
    documentId: 'prior-notice.5',
    seq: 5,
    toldDigest: '',
    penalties: [],
    hearingRight: false,
    effectiveOn,
    ...change,
  };
}

/** A fine of 1,000 yuan decided on Monday, 1 June 2026 and received the same day. */
export function aDecision(change: Partial<Decision> = {}): Decision {
  return {
    seq: 8,
    documentId: 'penalty-decision.8',
    outcome: 'penalty',
    penalties: [{ kind: 'fine', amountFen: 100_000 }],
    decidedOn: '2026-06-01',
    by: 'head',
    servedOn: '2026-06-01',
    ...change,
  };
}

/** The case with the fine of 1,000 yuan, payable through Tuesday, 16 June 2026. */
export function aFinedCase(performed: Partial<Performance> = {}, change: Partial<CaseRecord> = {}): CaseRecord {
  return aCase({ decision: aDecision(), performance: { ...lead.performance, ...performed }, ...change });
}

export function payment(paidOn: Day, fineFen: number, surchargeFen = 0, seq = 10) {
  return { seq, paidOn, fineFen, surchargeFen };
}
