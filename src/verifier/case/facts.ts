/** 事实的核验 – the snapshots that events name, hashed again, and put back in their places. */
import { canonicalJson } from '../../law/canonical-json.js';
import type { Facts, MatterFacts, PersonFacts } from '../../law/facts.js';
import { calendarFrom, type HolidayData } from '../../law/packs/calendars/holiday-data.js';
import type { WorkingCalendar } from '../../law/periods/working-calendar.js';
import type { RecordedEvent } from '../../law/replay.js';
import type { Digest, FactReferences, KeptEvent } from './chain.js';
import { finding, type Finding } from './finding.js';
import { referencesIn } from './references-in.js';
import { jsonOf, valueOr } from './unreadable.js';

/** A snapshot as somebody kept it. */
export interface KeptFact {
  readonly digest: string;
  readonly kind: string;
  /** The text of which `digest` is the SHA-256. */
  readonly json: string;
}

/** Events with their facts, and what is wrong with the facts. */
export interface ResolvedEvents {
  /** Null where facts are missing or an event cannot be read, so that nothing can be replayed. */
  readonly events: readonly RecordedEvent[] | null;
  readonly findings: readonly Finding[];
}

/** A fact that an event names: under which digest, and what it must be about. */
interface Named {
  readonly digest: string;
  readonly kind: 'person' | 'matter' | 'calendar';
  readonly personId?: string;
}

/** A snapshot looked at once, however many events name it. */
interface Checked {
  readonly kind: string;
  /** Undefined where the text is not what its digest says. */
  readonly value: unknown;
  /** The calendar it describes, if it is one. */
  readonly calendar: () => WorkingCalendar;
}

type Read = Omit<RecordedEvent, 'facts'> & { readonly references: FactReferences };

/** The digests of every fact the events name, each once. */
export function factsNamed(events: readonly KeptEvent[]): readonly string[] {
  const references = events.map(({ facts }) => referencesIn(facts)).filter((each) => each !== null);
  return [...new Set(references.flatMap(named).map(({ digest }) => digest))];
}

/** The events with the facts they rested on. */
export function resolved(kept: readonly KeptEvent[], facts: readonly KeptFact[], digest: Digest): ResolvedEvents {
  const read = kept.map(readEvent);
  const events = read.filter((event) => event !== null);
  if (events.length < read.length) return { events: null, findings: [] };
  const known = new Map(facts.map((fact) => [fact.digest, checked(fact, digest)]));
  const findings = events.flatMap(({ seq, references }) =>
    named(references).flatMap((each) => faultOf(known.get(each.digest), each, seq)),
  );
  if (findings.length > 0) return { events: null, findings };
  const whole = valueOr(null, () =>
    events.map(({ references, ...event }) => ({ ...event, facts: factsFrom(references, known) })),
  );
  return { events: whole, findings };
}

function readEvent({ seq, type, actor, at, payload, facts }: KeptEvent): Read | null {
  const references = referencesIn(facts);
  if (references === null || typeof payload !== 'object' || payload === null) return null;
  return { seq, type, actor, at, payload, references };
}

function named({ people, matter, calendar }: FactReferences): readonly Named[] {
  return [
    ...Object.entries(people).map(([personId, digest]) => ({ digest, kind: 'person' as const, personId })),
    ...(matter === null ? [] : [{ digest: matter, kind: 'matter' as const }]),
    { digest: calendar, kind: 'calendar' },
  ];
}

function checked(fact: KeptFact, digest: Digest): Checked {
  const value = isWhole(fact, digest) ? jsonOf(fact.json) : undefined;
  let calendar: WorkingCalendar | undefined;
  return { kind: fact.kind, value, calendar: () => (calendar ??= calendarFrom(value as HolidayData)) };
}

function faultOf(kept: Checked | undefined, { digest, kind, personId }: Named, seq: number): readonly Finding[] {
  const value = kept?.value;
  if (kept === undefined || value === undefined) {
    const zh = `第${seq}号事件所依据的事实${digest}缺失或者已变`;
    return [finding('facts-changed', seq, zh, `the facts ${digest} that event ${seq} rests on are missing or changed`)];
  }
  if (kept.kind === kind && (personId === undefined || (value as PersonFacts).personId === personId)) return [];
  const zh = `第${seq}号事件所依据的事实${digest}是关于他人或者他事的`;
  return [finding('facts-of-another', seq, zh, `the facts ${digest} that event ${seq} names are of something else`)];
}

/** The text is what its digest says, and canonical. */
function isWhole({ digest: named, json }: KeptFact, digest: Digest): boolean {
  return typeof json === 'string' && digest(json) === named && valueOr(false, () => isCanonical(json));
}

function isCanonical(json: string): boolean {
  return canonicalJson(JSON.parse(json)) === json;
}

/** @throws RangeError for a calendar that is none */
function factsFrom(references: FactReferences, kept: ReadonlyMap<string, Checked>): Facts {
  const { people, matter, calendar, partyPersonId, agencyArea, agency } = references;
  return {
    people: Object.fromEntries(
      Object.entries(people).map(([id, digest]) => [id, kept.get(digest)?.value as PersonFacts]),
    ),
    partyPersonId,
    agencyArea,
    ...(agency ? { agency } : {}),
    matter: matter === null ? null : (kept.get(matter)?.value as MatterFacts),
    calendar: existing(kept.get(calendar)).calendar(),
  };
}

function existing(kept: Checked | undefined): Checked {
  if (kept === undefined) throw new RangeError('the calendar of an event is not kept');
  return kept;
}
