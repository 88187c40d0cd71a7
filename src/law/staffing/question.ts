/** 问人员配备 – a case at an instant, and the people with whom it is to be finished. */
import type { ActDefinition, Situation } from '../act.js';
import type { CaseRecord } from '../case-record.js';
import type { PersonFacts } from '../facts.js';
import type { LawPack } from '../packs/law-pack.js';
import type { WorkingCalendar } from '../periods/working-calendar.js';
import type { Instant } from '../time.js';

/** A case as it stands, the law it is under, and the facts of the hour. */
export interface CaseQuestion {
  readonly record: CaseRecord;
  readonly pack: LawPack;
  readonly calendar: WorkingCalendar;
  readonly at: Instant;
  /** The agency's own division code. */
  readonly agencyArea: string;
}

/**
 * How far ahead to look. `certain`: only what the case needs in any event. `possible` (the default): also what the
 * party or the findings may still bring about, such as a hearing and the legal review that follows it.
 */
export type Foresight = 'certain' | 'possible';

/** The same with the agency's people; a person named twice counts once. */
export interface StaffingQuestion extends CaseQuestion {
  readonly people: readonly PersonFacts[];
  readonly foresight?: Foresight;
}

/** The situation in which the first of the persons would do the act; the rules are asked about it as about any other. */
export function supposing(
  question: CaseQuestion,
  act: ActDefinition,
  persons: readonly PersonFacts[],
  record: CaseRecord = question.record,
): Situation {
  const { pack, calendar, at, agencyArea } = question;
  const people = Object.fromEntries(persons.map((person) => [person.personId, person]));
  const facts = { people, agencyArea, matter: null, calendar };
  return {
    record,
    act,
    event: { type: act.type, actor: persons[0]?.personId ?? '', at, payload: undefined, facts },
    pack,
  };
}
