/** Random people and cases, and a brute force that knows nothing of the rules: written from the statute a second time. */
import fc from 'fast-check';
import type { CaseRecord } from '../../../src/law/case-record.js';
import type { PersonFacts, Role } from '../../../src/law/facts.js';
import { aCertificate, aPersonInPosts } from '../../builders/a-person.js';
import { aCase } from '../periods/support.js';
import {
  aConcludedCase,
  aDecidedCase,
  aNotifiedCase,
  aReviewedCase,
  AT,
  HEARING_FINE,
  held,
  MAJOR_FINE,
  PARTY,
  SMALL_FINE,
} from './support.js';

/** All that can matter about a person, in a few words. */
export interface Sketch {
  readonly id: string;
  readonly roles: readonly Role[];
  readonly certificate: 'own' | 'shared' | 'lapsed' | 'other field' | 'none';
  readonly trained: boolean;
  readonly lawyer: boolean;
  readonly interested: boolean;
  readonly recused: boolean;
  readonly held: 'handle' | 'handled' | 'review' | 'decide' | null;
  readonly chaired: boolean;
}

/** What a stage takes, by hand. */
export interface Needs {
  readonly handlers: number;
  readonly review: 'legal' | 'any' | null;
  readonly deciders: number;
  readonly chair: boolean;
  readonly clerk: 'apart' | 'any' | null;
}

const ROLES = ['handler', 'reviewer', 'approver', 'hearing-chair', 'clerk'] as const;
const rarely = fc.integer({ min: 0, max: 9 }).map((number) => number === 0);
const mostly = rarely.map((is) => !is);

const sketch: fc.Arbitrary<Omit<Sketch, 'id'>> = fc.record({
  roles: fc.subarray([...ROLES], { minLength: 1 }),
  certificate: fc.constantFrom('own', 'own', 'own', 'own', 'shared', 'shared', 'lapsed', 'other field', 'none'),
  trained: mostly,
  lawyer: fc.boolean(),
  interested: rarely,
  recused: rarely,
  held: fc.constantFrom(null, null, null, null, 'handle', 'handled', 'review', 'decide'),
  chaired: rarely,
});

/** Up to so many people, `p0` and on. */
export function sketches(maxLength: number, minLength = 0): fc.Arbitrary<readonly Sketch[]> {
  return fc
    .array(sketch, { minLength, maxLength })
    .map((all) => all.map((each, index) => ({ ...each, id: `p${index}` })));
}

export function personOf({ id, roles, certificate, trained, lawyer, interested }: Sketch): PersonFacts {
  return {
    ...aPersonInPosts(id, ...roles),
    certificates: {
      own: [aCertificate(`certificate of ${id}`)],
      shared: [aCertificate('shared')],
      lapsed: [aCertificate(`certificate of ${id}`, { validTo: '2026-03-01' })],
      'other field': [aCertificate(`certificate of ${id}`, { fields: ['market'] })],
      none: [],
    }[certificate],
    trainings: trained ? [{ on: '2026-01-15', hours: 60 }] : [],
    tests: trained ? [{ on: '2026-01-15', passed: true }] : [],
    legalQualification: lawyer ? { number: id, since: '2015-01-01' } : null,
    interests: interested ? [PARTY.identityDigest] : [],
  };
}

/** Cases at all stages, with what they take. */
export const STAGES: Readonly<Record<string, { readonly record: CaseRecord; readonly needs: Needs }>> = {
  lead: stage(aCase({ party: PARTY, filedOn: null }), { review: 'legal', chair: true, clerk: 'apart' }),
  'small fine proposed': stage(aConcludedCase([SMALL_FINE]), { review: 'any', clerk: 'apart' }),
  'hearing fine proposed': stage(aConcludedCase([HEARING_FINE]), { review: 'legal', chair: true, clerk: 'apart' }),
  'major fine proposed': stage(aConcludedCase([MAJOR_FINE]), {
    review: 'legal',
    chair: true,
    clerk: 'apart',
    deciders: 3,
  }),
  'warning proposed': stage(aConcludedCase(), { review: 'any' }),
  'no penalty, reviewed': stage(aReviewedCase([]), {}),
  'hearing period over': stage(aNotifiedCase([HEARING_FINE], '2026-01-05'), { clerk: 'apart' }),
  'fine unpaid': stage(aDecidedCase([SMALL_FINE]), { clerk: 'apart' }),
  ended: stage(aDecidedCase([SMALL_FINE], { ending: 'performed' }), {}),
  closed: stage(aDecidedCase([SMALL_FINE], { ending: 'performed', closedOn: '2026-03-02' }), {
    handlers: 0,
    deciders: 0,
  }),
};

function stage(record: CaseRecord, needs: Partial<Needs>) {
  return { record, needs: { handlers: 2, review: null, deciders: 1, chair: false, clerk: 'any' as const, ...needs } };
}

/** The stage with what the people have had to do with the case. */
export function recordWith({ record }: { readonly record: CaseRecord }, people: readonly Sketch[]): CaseRecord {
  return {
    ...record,
    recused: people.filter(({ recused }) => recused).map(({ id }) => id),
    chairs: people.filter(({ chaired }) => chaired).map(({ id }) => id),
    duties: people.flatMap(({ id, held: duty }) => {
      if (duty === null) return [];
      return [duty === 'handled' ? held(id, 'handle', AT) : held(id, duty)];
    }),
  };
}

type Part = 'handle' | 'review' | 'decide' | null;

/** Whether the needs can be met: every way of giving each person one of the three duties or none is tried. */
export function bruteForce(people: readonly Sketch[], needs: Needs, parts: readonly Part[] = []): boolean {
  const next = people[parts.length];
  if (!next) return isEnough(people, needs, parts);
  return ([null, 'handle', 'review', 'decide'] as const).some(
    (part) => isAllowed(next, part, needs) && bruteForce(people, needs, [...parts, part]),
  );
}

function isEnough(people: readonly Sketch[], needs: Needs, parts: readonly Part[]): boolean {
  const playing = (part: Part) => people.filter((_, index) => parts[index] === part);
  const handlers = playing('handle');
  const free = playing(null).filter((each) => each.held === null);
  const outside = people.filter((each) => !handlers.includes(each));
  return (
    handlers.length === needs.handlers &&
    (needs.handlers === 0 || new Set(handlers.map(certificateOf)).size >= 2) &&
    playing('review').length === (needs.review ? 1 : 0) &&
    playing('decide').length === needs.deciders &&
    (!needs.chair || outside.some(mayChair)) &&
    (needs.clerk === null || (needs.clerk === 'any' ? people : free).some(mayClerk))
  );
}

function certificateOf({ id, certificate }: Sketch): string {
  return certificate === 'shared' ? 'shared' : id;
}

function isAllowed(person: Sketch, part: Part, { review }: Needs): boolean {
  if (part === null) return true;
  const { roles, held: before, recused, interested } = person;
  if (recused || interested) return false;
  if (part === 'handle') return (before === null || before.startsWith('handle')) && isOfficer(person);
  if (before !== null && before !== part) return false;
  if (part === 'decide') return roles.includes('approver');
  return roles.includes('reviewer') && (review !== 'legal' || person.lawyer);
}

function isOfficer({ roles, certificate, trained, chaired }: Sketch): boolean {
  return roles.includes('handler') && trained && !chaired && (certificate === 'own' || certificate === 'shared');
}

function mayChair({ roles, recused, interested, held: before }: Sketch): boolean {
  return roles.includes('hearing-chair') && !recused && !interested && before !== 'handle' && before !== 'handled';
}

function mayClerk({ roles, recused }: Sketch): boolean {
  return roles.includes('clerk') && !recused;
}
