/**
 * 可办结性体检 – whether some lawful set of people can still finish a case, which, and if none, what stands in the way.
 * Nothing here knows who may do what: every eligibility is asked of the rules themselves.
 */
import type { Cast } from './casting.js';
import { conflictOf, type Conflict } from './conflict.js';
import type { StaffingQuestion } from './question.js';
import { Roster } from './roster.js';

/** 人员配备: ids by leg; a leg no longer needed is absent, or empty. */
export interface Assignment {
  readonly handle: readonly string[];
  readonly review?: string;
  /** One, or as many as must discuss collectively. */
  readonly decide: readonly string[];
  readonly chair?: string;
  readonly clerk?: string;
  /** Who answers each pending request. */
  readonly answers: readonly { readonly requestSeq: number; readonly personId: string }[];
}

/** 体检结果. */
export type Staffing =
  | { readonly satisfiable: true; readonly assignment: Assignment }
  | { readonly satisfiable: false; readonly conflict: Conflict };

/** Whether the people can still lawfully finish the case, and how; otherwise the smallest set of legs that fails. */
export function staffingOf(question: StaffingQuestion): Staffing {
  return staffingWith(Roster.of(question));
}

/** The same for a roster drawn up already. */
export function staffingWith(roster: Roster): Staffing {
  const found = roster.castFor();
  return found
    ? { satisfiable: true, assignment: assignmentOf(roster, found) }
    : { satisfiable: false, conflict: conflictOf(roster) };
}

/** Who plays what, by leg. */
export function assignmentOf({ legs }: Roster, found: Cast): Assignment {
  const played = legs.map((leg, index) => ({ leg, persons: found[index] ?? [] }));
  const all = (code: string) => played.filter(({ leg }) => leg.code === code).flatMap(({ persons }) => persons);
  const [review, chair, clerk] = ['review', 'chair', 'clerk'].map((code) => all(code)[0]);
  return {
    handle: all('handle'),
    decide: all('decide'),
    answers: played.flatMap(({ leg: { requestSeq }, persons }) =>
      requestSeq === null ? [] : persons.map((personId) => ({ requestSeq, personId })),
    ),
    ...(review === undefined ? {} : { review }),
    ...(chair === undefined ? {} : { chair }),
    ...(clerk === undefined ? {} : { clerk }),
  };
}
