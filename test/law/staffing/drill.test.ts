import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CaseRecord } from '../../../src/law/case-record.js';
import type { PersonFacts } from '../../../src/law/facts.js';
import { absenceDrill, type Drill } from '../../../src/law/staffing/drill.js';
import { aCertificate, aCertifiedOfficer, aLegalReviewer, aPersonInPosts } from '../../builders/a-person.js';
import { aCase } from '../periods/support.js';
import { bruteForce, personOf, recordWith, sketches, STAGES, type Sketch } from './random-staff.js';
import { aConcludedCase, aDecidedCase, HEARING_FINE, HOUR, SMALL_FINE, STAFF, staffWithout } from './support.js';

const someCases: readonly CaseRecord[] = [
  aCase({ caseId: 'new' }),
  aConcludedCase([HEARING_FINE], { caseId: 'concluded' }),
  aDecidedCase([SMALL_FINE], { caseId: 'unpaid' }),
];

function drill(records: readonly CaseRecord[], people: readonly PersonFacts[]): Drill {
  return absenceDrill({ ...HOUR, cases: records.map((record) => ({ record })), people });
}

/** `kind of failure of person: cases`, in the order of the drill. */
function stoppagesOf({ stoppages }: Drill): readonly string[] {
  return stoppages.map(
    ({ failure, cases }) => `${failure.kind} of ${failure.personId}: ${cases.map(({ caseId }) => caseId).join(', ')}`,
  );
}

describe('缺一人演练: which single absence or expiry stops which cases', () => {
  it('ranks the failures by the cases they stop', () => {
    expect(stoppagesOf(drill(someCases, STAFF))).toEqual([
      'absence of officer-1: new, concluded, unpaid',
      'certificate-expiry of officer-1: new, concluded, unpaid',
      'training-lapse of officer-1: new, concluded, unpaid',
      'absence of officer-2: new, concluded, unpaid',
      'certificate-expiry of officer-2: new, concluded, unpaid',
      'training-lapse of officer-2: new, concluded, unpaid',
      'absence of approver: new, concluded, unpaid',
      'absence of clerk: new, concluded, unpaid',
      'absence of reviewer: new, concluded',
      'absence of chair: new, concluded',
    ]);
  });

  it('finds nothing that stops a case where everybody has a deputy', () => {
    const deputies = [
      aCertifiedOfficer('officer-3'),
      aLegalReviewer('second-reviewer', 'hearing-chair'),
      aPersonInPosts('deputy', 'approver'),
      aPersonInPosts('second-clerk', 'clerk'),
    ];
    expect(drill(someCases, [...STAFF, ...deputies])).toEqual({
      unfinishable: [],
      stoppages: [],
      risk: 0,
      remedies: [],
    });
  });

  it('says why each case stops and until when certificates and training hold', () => {
    const { stoppages } = drill([aCase()], STAFF);
    expect(stoppages[1]).toMatchObject({
      failure: { kind: 'certificate-expiry', certificateId: 'certificate of officer-1', lastDay: '2030-12-31' },
      cases: [{ caseId: 'case', conflict: { legs: [{ leg: 'handle', needed: 2 }] } }],
    });
    expect(stoppages[2]?.failure).toMatchObject({ kind: 'training-lapse', lastDay: '2027-01-14' });
  });

  it('does not take the lapse of one of two certificates for a failure', () => {
    const [first, ...rest] = STAFF;
    const twice = { ...first!, certificates: [aCertificate('a'), aCertificate('b')] };
    expect(stoppagesOf(drill([aCase()], [twice, ...rest])).filter((each) => each.includes('officer-1'))).toEqual([
      'absence of officer-1: case',
      'training-lapse of officer-1: case',
    ]);
  });

  it('keeps apart what cannot be finished even as things are', () => {
    const { unfinishable, stoppages, risk } = drill(someCases, staffWithout('reviewer'));
    expect(unfinishable.map(({ caseId }) => caseId)).toEqual(['new', 'concluded']);
    expect(unfinishable[0]?.conflict.legs.map(({ leg }) => leg)).toEqual(['review']);
    expect(stoppages.every(({ cases }) => cases.every(({ caseId }) => caseId === 'unpaid'))).toBe(true);
    expect(risk).toBe(2 + stoppages.length);
  });

  it('judges each case by the law it is pinned to', () => {
    const lenient = { ...HOUR.pack, officers: { ...HOUR.pack.officers, minimum: 1 } };
    const cases = [{ record: aCase({ caseId: 'pinned' }), pack: lenient }, { record: aCase({ caseId: 'present' }) }];
    const { stoppages } = absenceDrill({ ...HOUR, cases, people: STAFF });
    const ofOfficer = stoppages.filter(({ failure }) => failure.personId === 'officer-1');
    expect(ofOfficer.flatMap((each) => each.cases.map(({ caseId }) => caseId))).not.toContain('pinned');
    expect(ofOfficer).toHaveLength(3);
  });
});

describe('补强: which one hire or training removes most risk', () => {
  it('finds that one more officer removes every failure of the officers', () => {
    const [first] = drill(someCases, STAFF).remedies;
    expect(first).toMatchObject({ kind: 'hire', profile: { roles: ['handler'] }, removes: 18 });
    expect(first?.caseIds).toEqual(['new', 'concluded', 'unpaid']);
  });

  it('finds that to train an untrained officer is as good as a hire, and asks less', () => {
    const untrained = { ...aPersonInPosts('novice', 'handler') };
    const [first, second] = drill([aCase()], [...STAFF, untrained]).remedies;
    expect(first).toMatchObject({ kind: 'train', personId: 'novice', removes: 6 });
    expect(second).toMatchObject({ kind: 'hire', profile: { roles: ['handler'] }, removes: 6 });
  });

  it('finds that a reviewer without the qualification could obtain it', () => {
    const layman = aPersonInPosts('layman', 'reviewer');
    const { remedies } = drill([aCase()], [...STAFF, layman]);
    expect(remedies).toContainEqual(
      expect.objectContaining({ kind: 'train', personId: 'layman', removes: 1, text: expect.anything() as object }),
    );
  });

  it('finds one person for both posts whose holder would be away', () => {
    const people = [...staffWithout('reviewer', 'chair'), aLegalReviewer('lawyer', 'hearing-chair')];
    const { remedies } = drill([aCase()], people);
    const both = remedies.find(({ profile }) => profile.roles.length === 2);
    expect(both).toMatchObject({ kind: 'hire', removes: 1, profile: { roles: ['reviewer', 'hearing-chair'] } });
  });

  it('proposes nothing where a single person would not do', () => {
    expect(drill([aCase()], []).remedies).toEqual([]);
  });
});

describe('the drill against trying everything', () => {
  const stages = fc.constantFrom(...Object.values(STAGES));

  it('stops a case by exactly those absences and lapses after which brute force finds no way', () => {
    fc.assert(
      fc.property(sketches(7, 4), stages, (people, stage) => {
        const isFinishable = (left: readonly Sketch[]) => bruteForce(left, stage.needs);
        const { unfinishable, stoppages } = drill([recordWith(stage, people)], people.map(personOf));
        expect(unfinishable).toHaveLength(isFinishable(people) ? 0 : 1);
        if (unfinishable.length > 0) return;
        const stopping = (kind: string) =>
          stoppages.filter(({ failure }) => failure.kind === kind).map(({ failure }) => failure.personId);
        const after = (id: string, change: Partial<Sketch>) =>
          people.map((each) => (each.id === id ? { ...each, ...change } : each));
        const ids = people.map(({ id }) => id);
        expect(stopping('absence')).toEqual(ids.filter((id) => !isFinishable(people.filter((each) => each.id !== id))));
        expect(stopping('training-lapse')).toEqual(ids.filter((id) => !isFinishable(after(id, { trained: false }))));
        expect(stopping('certificate-expiry')).toEqual(
          ids.filter((id) => !isFinishable(after(id, { certificate: 'none' }))),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('counts as removed by a hire exactly what the hire lets be finished', () => {
    fc.assert(
      fc.property(sketches(6, 4), stages, (people, stage) => {
        const { remedies, stoppages, unfinishable } = drill([recordWith(stage, people)], people.map(personOf));
        const left = [
          ...unfinishable.map(() => people),
          ...stoppages.map(({ failure: { kind, personId } }) => {
            const lapse = kind === 'training-lapse' ? { trained: false } : { certificate: 'none' as const };
            const rest = people.filter(({ id }) => id !== personId || kind !== 'absence');
            return rest.map((each) => (each.id === personId ? { ...each, ...lapse } : each));
          }),
        ];
        for (const { profile, removes } of remedies.filter(({ kind }) => kind === 'hire')) {
          const hired = { ...NEWCOMER, roles: profile.roles, lawyer: profile.legalQualification };
          expect(removes).toBe(left.filter((each) => bruteForce([...each, hired], stage.needs)).length);
        }
      }),
      { numRuns: 300 },
    );
  });
});

const NEWCOMER: Sketch = {
  id: 'newcomer',
  roles: [],
  certificate: 'own',
  trained: true,
  lawyer: false,
  interested: false,
  recused: false,
  held: null,
  chaired: false,
};

describe('the drill is monotonic', () => {
  it('stops no further case by any failure, and leaves no more risk among those there were, when staff is added', () => {
    const stages = fc.subarray(Object.values(STAGES), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(sketches(7, 3), stages, (people, chosen) => {
        const [newcomer, ...before] = people.map((each, index) => (index === 0 ? { ...each, held: null } : each));
        const records = chosen.map((stage, index) => ({ ...recordWith(stage, people), caseId: `case ${index}` }));
        const then = drill(records, before.map(personOf));
        const now = drill(records, [...before, newcomer!].map(personOf));
        const stopped = new Set(pairsOf(then));
        const old = pairsOf(now).filter((pair) => !pair.startsWith(newcomer!.id));
        expect(old.filter((pair) => !stopped.has(pair) && !stopped.has(nowPair(pair)))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

/** `person failure case`, and `now case` for what cannot be finished anyway. */
function pairsOf({ stoppages, unfinishable }: Drill): readonly string[] {
  return [
    ...unfinishable.map(({ caseId }) => `now/${caseId}`),
    ...stoppages.flatMap(({ failure, cases }) =>
      cases.map(({ caseId }) => `${failure.personId}/${failure.kind}/${caseId}`),
    ),
  ];
}

/** A case that could not be finished before may now be stopped by a failure: that is no further risk. */
function nowPair(pair: string): string {
  return `now/${pair.split('/').at(-1) ?? ''}`;
}
