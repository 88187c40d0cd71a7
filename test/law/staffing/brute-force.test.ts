import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { eligibility } from '../../../src/law/staffing/eligibility.js';
import { ordinaryProcedure } from '../../../src/law/ordinary-procedure/ordinary-procedure.js';
import { FIELD, POPULATION } from '../../../src/law/proof/population.js';
import { smallestLoan, type Loan } from '../../../src/law/staffing/loan.js';
import { staffingOf } from '../../../src/law/staffing/staffing.js';
import { aCase } from '../periods/support.js';
import { bruteForce, personOf, recordWith, sketches, STAGES, type Needs, type Sketch } from './random-staff.js';
import { asking, AT, HOUR, PARTY } from './support.js';

const stages = fc.constantFrom(...Object.keys(STAGES)).map((name) => STAGES[name]!);

function questionOf(people: readonly Sketch[], stage: (typeof STAGES)[string]) {
  return asking(recordWith(stage, people), people.map(personOf));
}

/** Whoever is borrowed could do anything, and has had no part in the case. */
function outsiders(count: number, roles: (index: number) => Sketch['roles'] = () => ALL_ROLES): readonly Sketch[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `borrowed:${index + 1}`,
    roles: roles(index),
    certificate: 'own',
    trained: true,
    lawyer: true,
    interested: false,
    recused: false,
    held: null,
    chaired: false,
  }));
}

const ALL_ROLES = ['handler', 'reviewer', 'approver', 'hearing-chair', 'clerk'] as const;

describe('可办结性体检 against brute force', () => {
  it('finds an assignment exactly where trying everything finds one', () => {
    const seen = { satisfiable: 0, conflicting: 0 };
    fc.assert(
      fc.property(sketches(7, 2), stages, (people, stage) => {
        const { satisfiable } = staffingOf(questionOf(people, stage));
        seen[satisfiable ? 'satisfiable' : 'conflicting'] += 1;
        expect(satisfiable).toBe(bruteForce(people, stage.needs));
      }),
      { numRuns: 3000 },
    );
    expect(Math.min(seen.satisfiable, seen.conflicting)).toBeGreaterThan(300);
  });

  it('gives an assignment in which brute force finds nothing to object to', () => {
    fc.assert(
      fc.property(sketches(9, 4), stages, (people, stage) => {
        const staffing = staffingOf(questionOf(people, stage));
        if (!staffing.satisfiable) return;
        const { handle, review, decide, chair, clerk } = staffing.assignment;
        const chosen = new Set([...handle, review, ...decide, chair, clerk]);
        expect(
          bruteForce(
            people.filter(({ id }) => chosen.has(id)),
            stage.needs,
          ),
        ).toBe(true);
        expect([handle.length, decide.length]).toEqual([stage.needs.handlers, stage.needs.deciders]);
      }),
      { numRuns: 1000 },
    );
  });

  it('names a conflict that stays one, and no longer is without any one of its legs', () => {
    fc.assert(
      fc.property(sketches(6, 2), stages, (people, stage) => {
        const staffing = staffingOf(questionOf(people, stage));
        if (staffing.satisfiable) return;
        const legs = staffing.conflict.legs.map(({ leg }) => leg);
        expect(bruteForce(people, only(stage.needs, legs))).toBe(false);
        for (const leg of legs) {
          expect(
            bruteForce(
              people,
              only(
                stage.needs,
                legs.filter((each) => each !== leg),
              ),
            ),
          ).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

function only(needs: Needs, legs: readonly string[]): Needs {
  return {
    handlers: legs.includes('handle') ? needs.handlers : 0,
    review: legs.includes('review') ? needs.review : null,
    deciders: legs.includes('decide') ? needs.deciders : 0,
    chair: legs.includes('chair') && needs.chair,
    clerk: legs.includes('clerk') ? needs.clerk : null,
  };
}

describe('最少借人方案 against brute force', () => {
  it('borrows nobody exactly where the present staff suffices', () => {
    fc.assert(
      fc.property(sketches(7), stages, (people, stage) => {
        expect(smallestLoan(questionOf(people, stage)) === null).toBe(bruteForce(people, stage.needs));
      }),
      { numRuns: 1000 },
    );
  });

  it('borrows enough, and fewer would not do even if they could do anything', () => {
    fc.assert(
      fc.property(sketches(5), stages, (people, stage) => {
        const loan = smallestLoan(questionOf(people, stage));
        if (!loan) return;
        const count = loan.people.length;
        expect(bruteForce([...people, ...asSketches(loan)], stage.needs)).toBe(true);
        expect(bruteForce([...people, ...outsiders(count - 1)], stage.needs)).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it('asks of those it borrows for no more posts than any other loan of as many people', () => {
    fc.assert(
      fc.property(sketches(6, 2), stages, (people, stage) => {
        const loan = smallestLoan(questionOf(people, stage));
        if (!loan || loan.people.length > 2) return;
        const posts = loan.people.flatMap(({ roles }) => roles).length;
        for (const roles of postings(loan.people.length, posts - 1)) {
          expect(bruteForce([...people, ...outsiders(roles.length, (index) => roles[index]!)], stage.needs)).toBe(
            false,
          );
        }
      }),
      { numRuns: 300 },
    );
  });
});

function asSketches(loan: Loan): readonly Sketch[] {
  return loan.people.map((each, index) => ({
    ...outsiders(index + 1)[index]!,
    roles: each.roles,
    certificate: each.certificate ? 'own' : 'none',
    lawyer: each.legalQualification,
  }));
}

/** Every way of giving so many people at least one post each, and at most so many together. */
function postings(people: number, posts: number): readonly (readonly Sketch['roles'][])[] {
  if (people === 0) return [[]];
  return POST_SETS.filter((set) => set.length <= posts).flatMap((set) =>
    postings(people - 1, posts - set.length).map((rest) => [set, ...rest]),
  );
}

const POST_SETS = Array.from({ length: 31 }, (_, bits) =>
  ALL_ROLES.filter((_role, index) => ((bits + 1) >> index) & 1),
);

describe('任职资格: the candidates are those whom the procedure itself would let act', () => {
  const facts = { people: POPULATION, agencyArea: HOUR.agencyArea, matter: null, calendar: HOUR.calendar };
  const record = aCase({ field: FIELD, party: PARTY, recused: ['reviewer-2'] });
  const PERSONAL = new Set([
    'post-held',
    'not-recused',
    'no-declared-interest',
    'separation-of-duties',
    'chair-not-investigator',
    'enforcement-certificate',
    'training-and-test',
    'reviewer-qualification',
  ]);

  function refusals(state: string, type: string, actor: string, payload?: object): readonly string[] {
    const { inState, blockers } = ordinaryProcedure.ask(
      { state, record },
      { type, actor, at: AT, payload, facts },
      HOUR.pack,
    );
    expect(inState).toBe(true);
    return blockers.map(({ code }) => code).filter((code) => PERSONAL.has(code));
  }

  it.each(Object.values(POPULATION).map((person) => [person.personId, person] as const))('%s', (id, person) => {
    const codes = (duty: 'handle' | 'review' | 'decide' | 'chair') =>
      eligibility(person, duty, { ...HOUR, record }).map(({ code }) => code);
    expect(codes('handle')).toEqual(
      refusals('lead', 'assign-handlers', id === 'clerk-1' ? 'clerk-2' : 'clerk-1', { personIds: [id] }),
    );
    expect(codes('review')).toEqual(refusals('legal-review', 'pass-review', id));
    expect(codes('decide')).toEqual(refusals('decision-approval', 'return-to-handlers', id));
    expect(codes('chair')).toEqual(refusals('hearing-announced', 'hold-hearing', id));
  });
});
