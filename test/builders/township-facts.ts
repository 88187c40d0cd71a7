import type { AgencyFacts, CertificateFacts, Facts, MatterFacts, PersonFacts, Role } from '../../src/law/facts.js';
import { calendarFrom, defaultHolidayData } from '../../src/law/packs/index.js';
import type { Day } from '../../src/law/time.js';

/** People of the demo township; ids say what they may do. */
export type Actor = 'handler-1' | 'handler-2' | 'reviewer' | 'approver' | 'deputy-1' | 'deputy-2' | 'chair' | 'clerk';

const ROLES: Readonly<Record<Actor, Role>> = {
  'handler-1': 'handler',
  'handler-2': 'handler',
  reviewer: 'reviewer',
  approver: 'approver',
  'deputy-1': 'approver',
  'deputy-2': 'approver',
  chair: 'hearing-chair',
  clerk: 'clerk',
};

export const AREA = '410423105';
export const WORDS = '如实记载';
const TRAINING_DAYS = ['2026-01-15', '2026-09-15', '2027-05-15'];

function certificatesOf(id: string, role: Role): readonly CertificateFacts[] {
  const validity = { validFrom: '2025-01-01', validTo: '2029-12-31', interruptions: [] };
  return role === 'handler' ? [{ id, number: id, fields: ['transport'], area: AREA, ...validity }] : [];
}

function personOf(personId: string, role: Role): PersonFacts {
  return {
    personId,
    name: personId,
    posts: [{ role, from: '2020-01-01T00:00:00.000Z', until: null }],
    certificates: certificatesOf(personId, role),
    trainings: TRAINING_DAYS.map((on) => ({ on, hours: 60 })),
    tests: TRAINING_DAYS.map((on) => ({ on, passed: true })),
    legalQualification: { number: '法律职业资格', since: '2015-01-01' },
    firstReviewOn: null,
    relatives: [],
    interests: [],
  };
}

export const MATTER: MatterFacts = {
  code: 'T-01',
  name: '擅自占用公路用地',
  field: 'transport',
  basis: '公路法 第76条',
  from: '2026-01-01',
  until: null,
  penaltyKinds: ['warning', 'fine', 'confiscation'],
  fineRange: { citizen: { minFen: 10_000, maxFen: 5_000_000 }, organisation: { minFen: 10_000, maxFen: 50_000_000 } },
  seizureBasis: '公路安全保护条例 第72条',
};

/** What the papers of the demo township say of it. */
export const AGENCY: AgencyFacts = {
  name: '清溪乡人民政府',
  address: '清溪乡人民政府院内',
  telephone: '0375-0000000',
  bank: { name: '清溪信用社', address: '清溪街', account: '0000' },
  reconsideration: { name: '鲁山县人民政府', address: '鲁山县司法局' },
  court: { name: '鲁山县人民法院', address: '立案大厅' },
  police: '鲁山县公安局',
};

/** What the shell hands in with every act of a driven case. */
export const FACTS: Facts = {
  people: Object.fromEntries(Object.entries(ROLES).map(([id, role]) => [id, personOf(id, role)])),
  agencyArea: AREA,
  agency: AGENCY,
  matter: MATTER,
  calendar: calendarFrom(defaultHolidayData),
};

export const PARTY = {
  kind: 'citizen',
  name: '张三',
  identityDigest: 'digest',
  address: '清溪乡',
  bornOn: '1980-01-01',
} as const;

/** 直接送达 to the party in person, or to the head of an organisation. */
export function handedOver(servedOn: Day, kind: 'citizen' | 'organisation' = 'citizen'): object {
  const relation = kind === 'citizen' ? 'self' : 'legal-representative';
  return { method: 'direct', servedOn, place: WORDS, proof: WORDS, recipient: { name: WORDS, relation } };
}
