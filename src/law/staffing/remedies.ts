/** 补强 – single hires and trainings, and how many of the failing cases each would let be finished. */
import type { Blocker, Text } from '../blocker.js';
import type { PersonFacts } from '../facts.js';
import type { LawPack } from '../packs/law-pack.js';
import { dayOf } from '../time.js';
import type { Conflict } from './conflict.js';
import type { Leg, LegCode } from './legs.js';
import { smallestLoanFor } from './loan.js';
import { certified, describe, keyOf, personOf, profileFor, type Profile } from './profile.js';
import type { CaseQuestion } from './question.js';
import type { Roster, Row } from './roster.js';

/** A case that cannot be finished with the people of its roster. */
export interface Failing {
  readonly roster: Roster;
  readonly conflict: Conflict;
}

/** 一项补强措施. */
export interface Remedy {
  readonly kind: 'hire' | 'train';
  /** Who is to be trained; null for a hire. */
  readonly personId: string | null;
  /** What the person is to bring, or to acquire (`roles` is empty: they hold the post). */
  readonly profile: Profile;
  readonly text: Text;
  /** How much of the drill's risk it removes. */
  readonly removes: number;
  /** Cases it concerns. */
  readonly caseIds: readonly string[];
}

/** A measure, how it changes the person, and the legs it could bear on. */
interface Measure extends Pick<Remedy, 'kind' | 'personId' | 'profile' | 'text'> {
  readonly bearsOn: (leg: Leg) => boolean;
  /** The person with the measure taken; null if they are not there. */
  readonly taken: (roster: Roster) => PersonFacts | null;
}

/** All measures that help at all, the most helpful first; of equally helpful ones the less demanding. */
export function remediesFor(failing: readonly Failing[]): readonly Remedy[] {
  const measures = new Map(failing.flatMap(measuresFor).map((each) => [identityOf(each), each]));
  return [...measures.values()]
    .map((measure) => remedyBy(measure, failing))
    .filter(({ removes }) => removes > 0)
    .sort((one, other) => other.removes - one.removes || demandsOf(one) - demandsOf(other));
}

function remedyBy(measure: Measure, failing: readonly Failing[]): Remedy {
  const { kind, personId, profile, text } = measure;
  const helped = failing.filter((each) => helps(measure, each));
  const caseIds = [...new Set(helped.map(({ roster }) => roster.question.record.caseId))];
  return { kind, personId, profile, text, removes: helped.length, caseIds };
}

/** Nothing helps that leaves the conflict as it is. */
function helps(measure: Measure, { roster, conflict }: Failing): boolean {
  if (!contestedLegs({ roster, conflict }).some(measure.bearsOn)) return false;
  const person = measure.taken(roster);
  return person !== null && roster.with(person).castFor() !== null;
}

function measuresFor(failing: Failing): readonly Measure[] {
  return [...hires(failing), ...trainings(failing)];
}

/** The legs that cannot all be played. */
function contestedLegs({ roster, conflict }: Failing): readonly Leg[] {
  return roster.legs.filter(({ code }) => conflict.legs.some(({ leg }) => leg === code));
}

/** Somebody for each leg of the conflict, and somebody for all that is lacking where one person can play it. */
function hires(failing: Failing): readonly Measure[] {
  const { roster } = failing;
  const single = contestedLegs(failing).map((leg) => hire([leg.code], roster));
  const [only, ...others] = smallestLoanFor(roster)?.people ?? [];
  return only && others.length === 0 ? [...single, hire(only.legs, roster)] : single;
}

function hire(codes: readonly LegCode[], { legs, question }: Roster): Measure {
  const profile = profileFor(
    legs.filter(({ code }) => codes.includes(code)),
    question,
  );
  const words = describe(profile, question.pack);
  return {
    kind: 'hire',
    personId: null,
    profile,
    text: { zh: `增配:${words.zh}`, en: `Hire: ${words.en}` },
    bearsOn: ({ act }) => act.roles.some((role) => profile.roles.includes(role)),
    taken: (roster) => personOf(profile, 'hired', roster.question),
  };
}

/** What training can mend. */
const MENDED_BY_TRAINING: ReadonlySet<string> = new Set([
  'enforcement-certificate',
  'training-and-test',
  'reviewer-qualification',
]);

/** Whoever lacks nothing but a certificate, training or qualification for a leg of the conflict. */
function trainings(failing: Failing): readonly Measure[] {
  const { rows, legs, question } = failing.roster;
  return contestedLegs(failing).flatMap((leg) =>
    [...rows.values()]
      .filter(({ blockers }) => isMendable(blockers[legs.indexOf(leg)] ?? []))
      .map((row) => training(row, leg.code, question)),
  );
}

function isMendable(blockers: readonly Blocker[]): boolean {
  return blockers.length > 0 && blockers.every(({ code }) => MENDED_BY_TRAINING.has(code));
}

function training({ person }: Row, leg: LegCode, { record, pack }: CaseQuestion): Measure {
  const legal = leg === 'review';
  const certificate = legal ? null : { field: record.field, area: record.area };
  const profile: Profile = { roles: [], certificate, legalQualification: legal };
  return {
    kind: 'train',
    personId: person.personId,
    profile,
    text: trainingText(person.name, profile, pack),
    bearsOn: ({ code }) => code === leg,
    taken: ({ rows, question }) => {
      const now = rows.get(person.personId)?.person;
      return now ? trained(now, profile, question) : null;
    },
  };
}

function trained(person: PersonFacts, { certificate }: Profile, question: CaseQuestion): PersonFacts {
  if (!certificate) return { ...person, legalQualification: { number: 'trained', since: dayOf(question.at) } };
  const added = certified(certificate, `trained:${person.personId}`, question);
  return {
    ...person,
    certificates: [...person.certificates, ...added.certificates],
    trainings: [...person.trainings, ...added.trainings],
    tests: [...person.tests, ...added.tests],
  };
}

function trainingText(name: string, profile: Profile, pack: LawPack): Text {
  if (profile.legalQualification) {
    return { zh: `${name}取得法律职业资格`, en: `${name} obtains the legal profession qualification` };
  }
  const { field = '', area = '' } = profile.certificate ?? {};
  const hours = pack.qualification.trainingHours;
  return {
    zh: `${name}参训(${hours}学时)、测试合格并取得执法类别${field}、执法区域${area}的执法证`,
    en: `${name} takes ${hours} hours of training, passes the test and is certified for ${field} in ${area}`,
  };
}

function identityOf({ kind, personId, profile }: Measure): string {
  return `${kind}/${personId ?? ''}/${keyOf(profile)}`;
}

function demandsOf({ profile: { roles, certificate, legalQualification } }: Remedy): number {
  return roles.length + (certificate ? 1 : 0) + (legalQualification ? 1 : 0);
}
