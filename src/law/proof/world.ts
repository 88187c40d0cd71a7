/** 证明用的世界 – a case, the hour, what is on the register, and how many excursions from the straight path remain. */
import type { ActEvent } from '../act.js';
import type { Facts, PersonFacts } from '../facts.js';
import type { LawPack } from '../packs/law-pack.js';
import type { CaseStanding, Opening, Procedure } from '../procedure.js';
import { dayOf, type Instant } from '../time.js';
import { AREA, CALENDAR, MATTER, PARTY_DIGEST, POPULATION } from './population.js';

/** Where the exploration stands. */
export interface World {
  readonly standing: CaseStanding;
  readonly now: Instant;
  /** Persons whose certificates have since been found void from the beginning. */
  readonly voided: readonly string[];
  readonly excursionsLeft: number;
}

export const START: Instant = '2026-03-02T02:00:00.000Z';

/** The facts of the hour: everybody, as the register has them. */
export function factsOf(voided: readonly string[]): Facts {
  return {
    people: voided.length === 0 ? POPULATION : withVoided(voided),
    agencyArea: AREA,
    matter: MATTER,
    calendar: CALENDAR,
  };
}

function withVoided(voided: readonly string[]): Readonly<Record<string, PersonFacts>> {
  const changed = voided.flatMap((id) => {
    const person = POPULATION[id];
    if (!person) return [];
    const certificates = person.certificates.map((each) => ({
      ...each,
      interruptions: [{ kind: 'void' as const, from: '2020-01-01T00:00:00.000Z', until: null }],
    }));
    return [[id, { ...person, certificates }] as const];
  });
  return { ...POPULATION, ...Object.fromEntries(changed) };
}

/** An attempt in the world, now. */
export function eventIn(
  world: World,
  type: string,
  actor: string,
  payload: object | undefined,
  facts: Facts,
): ActEvent {
  return { type, actor, at: world.now, payload, facts };
}

/** The act with which every exploration begins. */
export function openingOf({ id }: Pick<Procedure, 'id'>): Opening {
  const isSpot = id === 'simplified';
  const days = isSpot
    ? { endedOn: dayOf(START), discoveredOn: dayOf(START) }
    : { endedOn: '2026-02-20', discoveredOn: '2026-02-27' };
  return {
    caseId: 'case',
    agencyId: 'agency',
    actor: isSpot ? 'handler-1' : 'clerk-1',
    at: START,
    payload: {
      matterCode: MATTER.code,
      source: 'patrol',
      summary: 'lead',
      place: AREA,
      address: 'village',
      breach: { ...days, harmsLifeHealthOrFinance: false },
      ...(isSpot ? { officerIds: ['handler-1', 'handler-2'], credentialsShown: true } : {}),
      party: { kind: 'citizen', name: 'party', identityDigest: PARTY_DIGEST, address: 'village', bornOn: '1980-01-01' },
    },
    facts: factsOf([]),
  };
}

/** The step with which every exploration begins. */
export function openingStep({ opening, stages, id }: Procedure): { account: string; act: string; state: string } {
  return { account: openingOf({ id }).actor, act: opening.type, state: stages[0]?.id ?? '' };
}

/** The lead with which every exploration begins. */
export function openedWorld(procedure: Procedure, pack: LawPack, excursions: number): World {
  return { standing: procedure.open(openingOf(procedure), pack), now: START, voided: [], excursionsLeft: excursions };
}
