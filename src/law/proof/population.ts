/** 证明用的人 – the small population over which the procedure is proved: everybody who could tempt it, and nobody else. */
import type { CertificateFacts, MatterFacts, PersonFacts, Role } from '../facts.js';
import { calendarFrom } from '../packs/calendars/holiday-data.js';
import { stateCouncil2024To2026 } from '../packs/calendars/state-council-2024-2026.js';
import { BENCHMARK } from './benchmark.js';
import type { WorkingCalendar } from '../periods/working-calendar.js';

/** 办案地: the area of the agency and of its officers. */
export const AREA = '410423105';
export const FIELD = 'housing';
/** The party's identity, in which one officer has an interest. */
export const PARTY_DIGEST = 'party';

const SINCE = '2020-01-01T00:00:00.000Z';

/** A certificate for the field and area that runs for years. */
export function certificate(number: string, change: Partial<CertificateFacts> = {}): CertificateFacts {
  return {
    id: number,
    number,
    fields: [FIELD],
    area: AREA,
    validFrom: '2020-01-01',
    validTo: '2035-12-31',
    interruptions: [],
    ...change,
  };
}

function person(personId: string, roles: readonly Role[], change: Partial<PersonFacts> = {}): PersonFacts {
  return {
    personId,
    name: personId,
    posts: roles.map((role) => ({ role, from: SINCE, until: null })),
    certificates: [],
    trainings: [
      { on: '2026-01-15', hours: 80 },
      { on: '2026-11-01', hours: 80 },
      { on: '2027-09-01', hours: 80 },
    ],
    tests: [
      { on: '2026-01-15', passed: true },
      { on: '2026-11-01', passed: true },
      { on: '2027-09-01', passed: true },
    ],
    legalQualification: null,
    firstReviewOn: null,
    relatives: [],
    interests: [],
    ...change,
  };
}

const officer = (id: string, roles: readonly Role[] = []) =>
  person(id, ['handler', ...roles], { certificates: [certificate(`cert-${id}`)] });
const lawyer = { legalQualification: { number: 'L', since: '2015-01-01' } };

/** Two handlers and one in reserve; another officer whose posts would let them do anything; reviewers; approvers; and the temptations. */
export const POPULATION: Readonly<Record<string, PersonFacts>> = Object.fromEntries(
  [
    officer('handler-1'),
    officer('handler-2'),
    officer('handler-3'),
    { ...officer('third', ['reviewer', 'approver', 'hearing-chair']), ...lawyer },
    { ...officer('twofold', ['approver']) },
    { ...person('reviewer-1', ['reviewer']), ...lawyer },
    { ...person('reviewer-2', ['reviewer']), ...lawyer },
    person('layman', ['reviewer']),
    person('approver-1', ['approver']),
    person('approver-2', ['approver']),
    person('approver-3', ['approver']),
    person('clerk-1', ['hearing-chair', 'clerk']),
    person('clerk-2', ['hearing-chair', 'clerk']),
    person('expired', ['handler'], { certificates: [certificate('cert-expired', { validTo: '2026-03-01' })] }),
    { ...officer('interested'), interests: [PARTY_DIGEST] },
    person('watcher', ['supervisor', 'administrator']),
  ].map((each) => [each.personId, each]),
);

/** Accounts, and the persons behind them. */
export type Accounts = Readonly<Record<string, string>>;

/** Everybody; one person signs in with two accounts. */
export const EVERYBODY: Accounts = {
  ...Object.fromEntries(Object.keys(POPULATION).map((id) => [id, id])),
  'twofold-second-account': 'twofold',
};

/** Just enough people for every case from which nobody has to leave. */
export const STAFF: Accounts = accountsOf(
  ...['handler-1', 'handler-2', 'reviewer-1', 'approver-1', 'approver-2', 'clerk-1', 'clerk-2'],
);

/** The same with an officer who takes over from one who leaves. */
export const STAFF_IN_RESERVE: Accounts = { ...STAFF, ...accountsOf('handler-3') };

function accountsOf(...ids: readonly string[]): Accounts {
  return Object.fromEntries(ids.map((id) => [id, id]));
}

export const MATTER: MatterFacts = {
  code: 'matter',
  name: 'matter',
  field: FIELD,
  basis: '城乡规划法 第65条',
  from: '2020-01-01',
  until: null,
  penaltyKinds: ['warning', 'fine'],
  seizureBasis: '城乡规划法 第66条',
  benchmark: BENCHMARK,
  fineRange: { citizen: { minFen: 10_000, maxFen: 2_000_000 }, organisation: { minFen: 10_000, maxFen: 20_000_000 } },
};

export const CALENDAR: WorkingCalendar = calendarFrom(stateCouncil2024To2026);
