import { Injectable } from '@nestjs/common';
import { canonicalJson } from '../../law/canonical-json.js';
import type { FactKind } from '../../facts/fact-snapshot.entity.js';
import type { Facts, MatterFacts, PersonFacts } from '../../law/facts.js';
import { calendarFrom } from '../../law/packs/calendars/holiday-data.js';
import type { HolidayData } from '../../law/packs/calendars/holiday-data.js';
import type { RecordedEvent } from '../../law/replay.js';
import type { WorkingCalendar } from '../../law/periods/working-calendar.js';
import { Reader } from '../../platform/database/index.js';
import { sha256Hex } from '../../platform/digest.js';
import type { CaseEventRow } from '../case-event.entity.js';
import type { FactReferences } from '../chain.js';
import { finding, type Finding } from './finding.js';
import { referencesIn } from './references-in.js';
import { jsonOf, valueOr } from './unreadable.js';

/** Events with their facts, and what is wrong with the facts. */
export interface ResolvedEvents {
  /** Null where facts are missing or an event cannot be read, so that nothing can be replayed. */
  readonly events: readonly RecordedEvent[] | null;
  readonly findings: readonly Finding[];
}

/** A fact that an event names: under which digest, and what it must be about. */
interface Named {
  readonly digest: string;
  readonly kind: FactKind;
  readonly personId?: string;
}

interface Kept {
  readonly digest: string;
  readonly kind: string;
  readonly json: string;
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

/** 事实的核验 – the snapshots that events name, read afresh (never from a cache) and hashed again. */
@Injectable()
export class StoredFacts {
  constructor(private readonly reader: Reader) {}

  async resolve(rows: readonly CaseEventRow[]): Promise<ResolvedEvents> {
    const read = rows.map(eventOf);
    const events = read.filter((event) => event !== null);
    if (events.length < rows.length) return { events: null, findings: [] };
    const kept = await this.#kept(new Set(events.flatMap(({ references }) => named(references).map(digestOf))));
    const findings = events.flatMap(({ seq, references }) =>
      named(references).flatMap((each) => faultOf(kept.get(each.digest), each, seq)),
    );
    if (findings.length > 0) return { events: null, findings };
    const resolved = valueOr(null, () =>
      events.map(({ references, ...event }) => ({ ...event, facts: factsFrom(references, kept) })),
    );
    return { events: resolved, findings };
  }

  async #kept(digests: ReadonlySet<string>): Promise<ReadonlyMap<string, Checked>> {
    const kept = new Map<string, Checked>();
    const all = [...digests];
    for (let start = 0; start < all.length; start += 500) {
      const some = all.slice(start, start + 500);
      const rows = await this.reader.query<Kept>(
        `SELECT digest, kind, json FROM fact_snapshots WHERE digest IN (${some.map(() => '?').join(', ')})`,
        some,
      );
      for (const row of rows) kept.set(row.digest, checked(row));
    }
    return kept;
  }
}

function eventOf({ seq, type, actor, at, payload: json, facts }: CaseEventRow): Read | null {
  const references = referencesIn(facts);
  const payload = jsonOf(json);
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

function digestOf({ digest }: Named): string {
  return digest;
}

function checked(row: Kept): Checked {
  const value = isWhole(row) ? jsonOf(row.json) : undefined;
  let calendar: WorkingCalendar | undefined;
  return { kind: row.kind, value, calendar: () => (calendar ??= calendarFrom(value as HolidayData)) };
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
function isWhole({ digest, json }: Kept): boolean {
  return typeof json === 'string' && sha256Hex(json) === digest && valueOr(false, () => isCanonical(json));
}

function isCanonical(json: string): boolean {
  return canonicalJson(JSON.parse(json)) === json;
}

/** @throws RangeError for a calendar that is none */
function factsFrom(references: FactReferences, kept: ReadonlyMap<string, Checked>): Facts {
  const { people, matter, calendar, partyPersonId, agencyArea } = references;
  return {
    people: Object.fromEntries(
      Object.entries(people).map(([id, digest]) => [id, kept.get(digest)?.value as PersonFacts]),
    ),
    partyPersonId,
    agencyArea,
    matter: matter === null ? null : (kept.get(matter)?.value as MatterFacts),
    calendar: existing(kept.get(calendar)).calendar(),
  };
}

function existing(kept: Checked | undefined): Checked {
  if (kept === undefined) throw new RangeError('the calendar of an event is not kept');
  return kept;
}
