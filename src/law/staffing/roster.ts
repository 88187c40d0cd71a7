/** 名册 – the legs of a case against the agency's people: who may play what, and why not. */
import type { Blocker } from '../blocker.js';
import type { PersonFacts } from '../facts.js';
import { currentHandlers } from '../rules/separation-of-duties.js';
import { cast, type Cast } from './casting.js';
import { blockersFor, blockersTogether, shutOut } from './eligibility.js';
import { legsOf, type Leg } from './legs.js';
import type { CaseQuestion, StaffingQuestion } from './question.js';

/** A person with, for each leg in order, why they may not play it. */
export interface Row {
  readonly person: PersonFacts;
  readonly blockers: readonly (readonly Blocker[])[];
}

/** Legs and people of one case, with every eligibility asked once. Immutable. */
export class Roster {
  private constructor(
    readonly question: CaseQuestion,
    readonly legs: readonly Leg[],
    readonly rows: ReadonlyMap<string, Row>,
    private readonly exclusions: readonly (readonly boolean[])[],
  ) {}

  /** The roster of the people asked about. */
  static of(question: StaffingQuestion): Roster {
    const legs = legsOf(question, question.foresight);
    const exclusions = legs.map((one) => legs.map((other) => one !== other && shutOut(one, other, question)));
    return new Roster(question, legs, new Map(), exclusions).with(...question.people);
  }

  /** The roster with these persons added, or known anew. */
  with(...people: readonly PersonFacts[]): Roster {
    const fresh = people.map((person): [string, Row] => [person.personId, this.rowOf(person)]);
    return new Roster(this.question, this.legs, new Map([...this.rows, ...fresh]), this.exclusions);
  }

  /** The roster without the person. */
  without(personId: string): Roster {
    const rest = [...this.rows].filter(([id]) => id !== personId);
    return new Roster(this.question, this.legs, new Map(rest), this.exclusions);
  }

  /** Ids of those who may play the leg, those who hold it already first. */
  eligibleFor(index: number): readonly string[] {
    const ids = [...this.rows.values()]
      .filter(({ blockers }) => blockers[index]?.length === 0)
      .map(({ person }) => person.personId);
    const holders = holdersOf(this.question, this.legs[index]);
    return [...ids.filter((id) => holders.includes(id)), ...ids.filter((id) => !holders.includes(id))];
  }

  /** Whether nobody may play both legs. */
  isShutOut(one: number, other: number): boolean {
    return this.exclusions[one]?.[other] === true;
  }

  /** Whether the persons may play the leg together. */
  fit(index: number, persons: readonly string[]): boolean {
    return this.legs[index]?.code !== 'handle' || this.faultsTogether(persons).length === 0;
  }

  /** Why the persons may not handle the case together. */
  faultsTogether(persons: readonly string[]): readonly Blocker[] {
    const known = persons.flatMap((id) => this.rows.get(id)?.person ?? []);
    return blockersTogether(known, this.question);
  }

  /** People for the legs of these indexes – all unless said otherwise; null if there is no way. */
  castFor(indexes: readonly number[] = this.legs.map((_, index) => index)): Cast | null {
    const legAt = (part: number) => indexes[part] ?? part;
    return cast({
      parts: indexes.map((index) => ({
        needed: this.legs[index]?.needed ?? 0,
        candidates: this.eligibleFor(index),
      })),
      shutOut: (one, other) => this.isShutOut(legAt(one), legAt(other)),
      fit: (part, persons) => this.fit(legAt(part), persons),
    });
  }

  private rowOf(person: PersonFacts): Row {
    return { person, blockers: this.legs.map((leg) => blockersFor(person, leg, this.question)) };
  }
}

/** Who plays the leg already, and so should go on. */
function holdersOf({ record }: CaseQuestion, leg: Leg | undefined): readonly string[] {
  if (leg?.act.duty === 'handle') return currentHandlers(record);
  if (leg?.act.duty === 'chair') return record.hearing?.chair ? [record.hearing.chair] : [];
  return record.duties.filter(({ duty }) => duty === leg?.act.duty).map(({ personId }) => personId);
}
