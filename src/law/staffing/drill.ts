/** 缺一人演练 – which single absence or expiry stops which cases, and which one training or hire would help most. */
import type { CaseRecord } from '../case-record.js';
import type { PersonFacts } from '../facts.js';
import type { LawPack } from '../packs/law-pack.js';
import { conflictOf, type Conflict } from './conflict.js';
import { afterFailure, failuresOf, type Failure } from './failures.js';
import type { CaseQuestion, StaffingQuestion } from './question.js';
import { remediesFor, type Failing, type Remedy } from './remedies.js';
import { Roster } from './roster.js';

/** The open cases of an agency and its people. */
export interface DrillQuestion extends Omit<CaseQuestion, 'record'>, Pick<StaffingQuestion, 'people' | 'foresight'> {
  /** Each under the law it is pinned to; the agency's present one unless said otherwise. */
  readonly cases: readonly { readonly record: CaseRecord; readonly pack?: LawPack }[];
}

/** A case that cannot be finished, and why. */
export interface StoppedCase {
  readonly caseId: string;
  readonly conflict: Conflict;
}

/** 一处缺失及其停摆的案件. */
export interface Stoppage {
  readonly failure: Failure;
  readonly cases: readonly StoppedCase[];
}

/** 演练结果. */
export interface Drill {
  /** Cases that cannot be finished even as things are. */
  readonly unfinishable: readonly StoppedCase[];
  /** Failures that stop cases which can be finished now; those that stop most come first. */
  readonly stoppages: readonly Stoppage[];
  /** 风险: cases unfinishable now, and for each failure the cases it stops, added up. */
  readonly risk: number;
  /** Single hires and trainings by how much of the risk they remove; those that remove most come first. */
  readonly remedies: readonly Remedy[];
}

/** Tries every single failure on every case. */
export function absenceDrill(question: DrillQuestion): Drill {
  const { at, pack } = question;
  const rosters = question.cases.map((each) =>
    Roster.of({ ...question, pack: each.pack ?? pack, record: each.record }),
  );
  const finishable = rosters.flatMap((roster) => {
    const found = roster.castFor();
    return found ? [{ roster, players: new Set(found.flat()) }] : [];
  });
  const unfinishable = rosters.filter((roster) => !finishable.some((each) => each.roster === roster)).map(failingOf);
  const stoppages = distinct(question.people)
    .flatMap((person) => failuresOf(person, at, pack))
    .map((failure) => ({ failure, failing: finishable.flatMap((each) => stop(each, failure)).map(failingOf) }))
    .filter(({ failing }) => failing.length > 0)
    .sort((one, other) => other.failing.length - one.failing.length);
  const failing = [...unfinishable, ...stoppages.flatMap((each) => each.failing)];
  return {
    unfinishable: unfinishable.map(stoppedCase),
    stoppages: stoppages.map((each) => ({ failure: each.failure, cases: each.failing.map(stoppedCase) })),
    risk: failing.length,
    remedies: remediesFor(failing),
  };
}

/** The case's roster after the failure, if nobody can finish it then. Whoever has no part in it is not missed. */
function stop({ roster, players }: { roster: Roster; players: ReadonlySet<string> }, failure: Failure): Roster[] {
  const person = roster.rows.get(failure.personId)?.person;
  if (!person || !players.has(failure.personId)) return [];
  const left = afterFailure(person, failure);
  const after = left ? roster.with(left) : roster.without(failure.personId);
  return after.castFor() ? [] : [after];
}

function failingOf(roster: Roster): Failing {
  return { roster, conflict: conflictOf(roster) };
}

function stoppedCase({ roster, conflict }: Failing): StoppedCase {
  return { caseId: roster.question.record.caseId, conflict };
}

function distinct(people: readonly PersonFacts[]): readonly PersonFacts[] {
  return [...new Map(people.map((person) => [person.personId, person])).values()];
}
