/** 任职资格 – whether a person may take a duty of a case up: the rules' own answer, and which duties shut each other out. */
import type { ActDuty } from '../act.js';
import type { Blocker } from '../blocker.js';
import type { CaseRecord } from '../case-record.js';
import type { PersonFacts } from '../facts.js';
import { statute } from '../rules/index.js';
import { twoOfficers } from '../rules/officer-qualification.js';
import type { Leg } from './legs.js';
import { supposing, type CaseQuestion } from './question.js';
import { TAKING_UP } from './taking-up.js';

/** Rules about being assigned already, or about several persons at once: not asked of somebody to be assigned. */
const NOT_OF_ONE_CANDIDATE: ReadonlySet<string> = new Set(['current-handler', 'two-officers', 'appointed-chair']);

/** Rules under which one duty of a case shuts another out. */
const SHUTTING_OUT: ReadonlySet<string> = new Set([
  'separation-of-duties',
  'chair-not-investigator',
  'fine-collected-apart',
]);

/**
 * Why the person may not take the duty up on the case as it stands; empty if they may. For `handle` it does not matter
 * whether they are assigned yet, for `chair` whether they are appointed.
 */
export function eligibility(person: PersonFacts, duty: ActDuty, question: CaseQuestion): readonly Blocker[] {
  return blockersFor(person, { act: TAKING_UP[duty], record: question.record }, question);
}

/** Why the person may not take the leg up when it falls due. */
export function blockersFor(
  person: PersonFacts,
  { act, record }: Pick<Leg, 'act' | 'record'>,
  question: CaseQuestion,
): readonly Blocker[] {
  const situation = supposing(question, act, [person], record);
  return act.rules
    .filter((code) => !NOT_OF_ONE_CANDIDATE.has(code))
    .flatMap((code) => statute.get(code)?.check(situation) ?? []);
}

/** Why these persons may not be the handlers together, e.g. because they share one certificate; empty if they may. */
export function blockersTogether(persons: readonly PersonFacts[], question: CaseQuestion): readonly Blocker[] {
  const duties = persons.map(({ personId }) => ({
    personId,
    duty: 'handle' as const,
    since: question.at,
    until: null,
  }));
  return twoOfficers.check(supposing(question, TAKING_UP.handle, persons, { ...question.record, duties }));
}

const SOMEBODY = 'somebody';

/** Whether nobody can play both legs, in whichever order they are taken up. */
export function shutOut(one: Leg, other: Leg, question: CaseQuestion): boolean {
  return isBarred(one, other, question) || isBarred(other, one, question);
}

function isBarred(from: Leg, holding: Leg, question: CaseQuestion): boolean {
  const record = withDuty(question.record, holding.act.duty);
  const somebody = { ...NOBODY, personId: SOMEBODY };
  const situation = supposing(question, from.act, [somebody], record);
  return from.act.rules.some((code) => SHUTTING_OUT.has(code) && statute.get(code)?.check(situation).length !== 0);
}

function withDuty(record: CaseRecord, duty: ActDuty): CaseRecord {
  if (duty === 'clerk') return record;
  if (duty === 'chair') return { ...record, chairs: [...record.chairs, SOMEBODY] };
  return { ...record, duties: [...record.duties, { personId: SOMEBODY, duty, since: record.openedAt, until: null }] };
}

/** A person of whom nothing is known. */
export const NOBODY: PersonFacts = {
  personId: '',
  name: '',
  posts: [],
  certificates: [],
  trainings: [],
  tests: [],
  legalQualification: null,
  firstReviewOn: null,
  relatives: [],
  interests: [],
};
