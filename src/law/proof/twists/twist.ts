/** 撤防的工具 – an allowed act twisted: on the record, in what it says, in who does it. */
import { partakersOf, type ActDefinition, type ActEvent } from '../../act.js';
import type { CaseRecord, Findings } from '../../case-record.js';
import type { PersonFacts } from '../../facts.js';

/** An act about to be done, on a record. */
export interface Attempted {
  readonly record: CaseRecord;
  readonly act: ActDefinition;
  readonly event: ActEvent & { readonly payload: object };
}

/** The attempt twisted; null where the twist makes no sense. */
export type Twist = (attempted: Attempted) => Attempted | null;

/** What each rule must refuse, by its code. */
export type Twists = Readonly<Record<string, Twist>>;

/** Somebody who holds no duty. */
export const NOBODY = 'watcher';
/** A day long before everything. */
export const NEVER = '1990-01-01';

/** The record changed. */
export const onRecord =
  (change: (record: CaseRecord, event: ActEvent) => Partial<CaseRecord> | null): Twist =>
  (attempted) => {
    const changed = change(attempted.record, attempted.event);
    return changed && { ...attempted, record: { ...attempted.record, ...changed } };
  };

/** What is said changed. */
export const inPayload =
  (change: (payload: Record<string, unknown>, attempted: Attempted) => object | null): Twist =>
  (attempted) => {
    const changed = change(attempted.event.payload as Record<string, unknown>, attempted);
    return (
      changed && { ...attempted, event: { ...attempted.event, payload: { ...attempted.event.payload, ...changed } } }
    );
  };

/** Everybody who takes part in the duty, changed on the register. */
export const inPeople =
  (duties: readonly string[], change: (person: PersonFacts) => Partial<PersonFacts>): Twist =>
  (attempted) => {
    const concerned = partakersOf(attempted)
      .filter(({ duty }) => duties.includes(duty))
      .map(({ personId }) => personId);
    return concerned.length === 0 ? null : withPeople(attempted, concerned, change);
  };

/** These persons, changed on the register. */
export function withPeople(
  attempted: Attempted,
  ids: readonly string[],
  change: (person: PersonFacts) => Partial<PersonFacts>,
): Attempted {
  const { facts } = attempted.event;
  const people = Object.fromEntries(
    Object.entries(facts.people).map(([id, person]) => [
      id,
      ids.includes(id) ? { ...person, ...change(person) } : person,
    ]),
  );
  return { ...attempted, event: { ...attempted.event, facts: { ...facts, people } } };
}

/** The findings on record changed. */
export const findingsChanged = (change: (findings: Findings) => object): Twist =>
  onRecord((record) => record.findings && { findings: { ...record.findings, ...change(record.findings) } });

/** The findings the act brings changed, else those on record. */
export const findings =
  (change: (found: Findings) => object): Twist =>
  (attempted) => {
    const { findings: brought, revisedFindings: revised } = attempted.event.payload as Brought;
    if (brought) return inPayload(() => ({ findings: { ...brought, ...change(brought) } }))(attempted);
    if (revised) return inPayload(() => ({ revisedFindings: { ...revised, ...change(revised) } }))(attempted);
    return findingsChanged(change)(attempted);
  };

interface Brought {
  readonly findings?: Findings;
  readonly revisedFindings?: Findings | null;
}
