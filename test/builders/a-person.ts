import type { CertificateFacts, PersonFacts, Role } from '../../src/law/facts.js';

/** Where and in which field the officers of the builders are certified. */
export const AREA = '410423105';
export const FIELD = 'planning';

const SINCE = '2020-01-01T00:00:00.000Z';

/** A post that has long been held and goes on. */
export function aPost(role: Role, change: Partial<PersonFacts['posts'][number]> = {}) {
  return { role, from: SINCE, until: null, ...change };
}

/** A certificate for the field and area, valid for years. */
export function aCertificate(number: string, change: Partial<CertificateFacts> = {}): CertificateFacts {
  return {
    id: number,
    number,
    fields: [FIELD],
    area: AREA,
    validFrom: '2020-01-01',
    validTo: '2030-12-31',
    interruptions: [],
    ...change,
  };
}

/** A person of whom only what is said is known. */
export function aPerson(change: Partial<PersonFacts> = {}): PersonFacts {
  const { personId = 'somebody' } = change;
  return {
    personId,
    name: personId,
    posts: [],
    certificates: [],
    trainings: [],
    tests: [],
    legalQualification: null,
    firstReviewOn: null,
    relatives: [],
    interests: [],
    ...change,
  };
}

/** A person in these posts and with nothing else. */
export function aPersonInPosts(personId: string, ...roles: readonly Role[]): PersonFacts {
  return aPerson({ personId, posts: roles.map((role) => aPost(role)) });
}

/** A trained officer with a certificate of their own, perhaps in further posts. */
export function aCertifiedOfficer(personId: string, ...roles: readonly Role[]): PersonFacts {
  return {
    ...aPersonInPosts(personId, 'handler', ...roles),
    certificates: [aCertificate(`certificate of ${personId}`)],
    trainings: [{ on: '2026-01-15', hours: 60 }],
    tests: [{ on: '2026-01-15', passed: true }],
  };
}

/** A reviewer with the legal profession qualification, perhaps in further posts. */
export function aLegalReviewer(personId: string, ...roles: readonly Role[]): PersonFacts {
  return {
    ...aPersonInPosts(personId, 'reviewer', ...roles),
    legalQualification: { number: `qualification of ${personId}`, since: '2015-01-01' },
  };
}
