import { Injectable } from '@nestjs/common';
import { canonicalJson } from '../../law/canonical-json.js';
import type { Facts, MatterFacts, PersonFacts } from '../../law/facts.js';
import { calendarFrom } from '../../law/packs/calendars/holiday-data.js';
import type { HolidayData } from '../../law/packs/calendars/holiday-data.js';
import type { RecordedEvent } from '../../law/replay.js';
import type { WorkingCalendar } from '../../law/periods/working-calendar.js';
import { Reader } from '../../platform/database/index.js';
import { sha256Hex } from '../../platform/digest.js';
import type { CaseEventRow } from '../case-event.entity.js';
import type { FactReferences } from '../chain.js';
import type { Finding } from '../verify-case.service.js';

/** Events with their facts, and what is wrong with the facts. */
export interface ResolvedEvents {
  /** Null where facts are missing or an event cannot be read, so that nothing can be replayed. */
  readonly events: readonly RecordedEvent[] | null;
  readonly findings: readonly Finding[];
}

/** 事实的核验 – the snapshots that events name, read afresh (never from a cache) and hashed again. */
@Injectable()
export class StoredFacts {
  constructor(private readonly reader: Reader) {}

  async resolve(rows: readonly CaseEventRow[]): Promise<ResolvedEvents> {
    const read = rows.map(eventOf);
    if (read.some((event) => event === null)) return { events: null, findings: [] };
    const events = read.filter((event) => event !== null);
    const kept = await this.#kept(new Set(events.flatMap(({ references }) => digestsOf(references))));
    const findings = events.flatMap(({ seq, references }) =>
      digestsOf(references).flatMap((digest) => faultOf(kept.get(digest), digest, seq)),
    );
    if (findings.length > 0) return { events: null, findings };
    return {
      events: events.map(({ references, ...event }) => ({ ...event, facts: factsFrom(references, kept) })),
      findings: [],
    };
  }

  async #kept(digests: ReadonlySet<string>): Promise<ReadonlyMap<string, string>> {
    const kept = new Map<string, string>();
    const all = [...digests];
    for (let start = 0; start < all.length; start += 500) {
      const some = all.slice(start, start + 500);
      const rows = await this.reader.query<{ digest: string; json: string }>(
        `SELECT digest, json FROM fact_snapshots WHERE digest IN (${some.map(() => '?').join(', ')})`,
        some,
      );
      for (const { digest, json } of rows) kept.set(digest, json);
    }
    return kept;
  }
}

function eventOf(row: CaseEventRow) {
  try {
    const references = JSON.parse(row.facts) as FactReferences;
    const { seq, type, actor, at } = row;
    return { seq, type, actor, at, payload: JSON.parse(row.payload) as object, references };
  } catch {
    return null;
  }
}

function digestsOf({ people, matter, calendar }: FactReferences): readonly string[] {
  return [...Object.values(people), ...(matter === null ? [] : [matter]), calendar];
}

function faultOf(json: string | undefined, digest: string, seq: number): readonly Finding[] {
  if (json !== undefined && sha256Hex(json) === digest && isCanonical(json)) return [];
  const zh = `第${seq}号事件所依据的事实${digest}缺失或者已变`;
  return [
    {
      code: 'facts-changed',
      seq,
      message: { zh, en: `the facts ${digest} that event ${seq} rests on are missing or changed` },
    },
  ];
}

function isCanonical(json: string): boolean {
  return canonicalJson(JSON.parse(json)) === json;
}

function factsFrom(
  { people, matter, calendar, partyPersonId, agencyArea }: FactReferences,
  kept: ReadonlyMap<string, string>,
): Facts {
  const value = (digest: string) => JSON.parse(kept.get(digest) ?? 'null') as unknown;
  return {
    people: Object.fromEntries(Object.entries(people).map(([id, digest]) => [id, value(digest) as PersonFacts])),
    partyPersonId,
    agencyArea,
    matter: matter === null ? null : (value(matter) as MatterFacts),
    calendar: calendarOf(value(calendar) as HolidayData),
  };
}

function calendarOf(data: HolidayData): WorkingCalendar {
  return calendarFrom(data);
}
