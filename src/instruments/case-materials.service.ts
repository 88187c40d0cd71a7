import { Injectable } from '@nestjs/common';
import { Agencies } from '../agency/agencies.service.js';
import type { StoredCase } from '../cases/case-store.service.js';
import type { CaseEventRow } from '../cases/case-event.entity.js';
import type { FactReferences } from '../cases/chain.js';
import { FactsService } from '../facts/facts.service.js';
import type { CaseRecord } from '../law/case-record.js';
import type { Facts, MatterFacts, PersonFacts } from '../law/facts.js';
import { lawPackOf } from '../law/packs/index.js';
import { procedureOf } from '../law/procedures.js';
import { replay, type RecordedEvent } from '../law/replay.js';
import { Reader } from '../platform/database/index.js';
import { DomainError } from '../platform/http/domain-error.js';
import { DocumentNumbers, type ToNumber } from './document-numbers.service.js';
import { InstrumentSettingsRegister, type SettingsVersion } from './instrument-settings.service.js';
import { documentKindOf } from './model/document-kinds.js';
import type { CaseMaterial } from './model/dossier.js';
import { papersOf } from './model/papers.js';

/** The chain of a case and how it stood after each event: the same for good, by the hash of its last event. */
type Told = Pick<CaseMaterial, 'events' | 'records'>;

/** How many cases are kept at hand: some hundred kilobytes each. */
const CAPACITY = 50;

/** 素材 – what the papers of a case are drawn from: its events, replayed under the law they were under. */
@Injectable()
export class CaseMaterials {
  readonly #told = new Map<string, Told>();

  constructor(
    private readonly reader: Reader,
    private readonly facts: FactsService,
    private readonly agencies: Agencies,
    private readonly settings: InstrumentSettingsRegister,
    private readonly numbers: DocumentNumbers,
  ) {}

  /** The material. Sealed papers that have no number yet are given theirs. @throws DomainError log-damaged */
  async of(stored: StoredCase): Promise<CaseMaterial> {
    const [told, agency, settings] = await Promise.all([
      this.#toldOf(stored),
      this.agencies.byId(stored.agencyId),
      this.settings.versions(stored.agencyId),
    ]);
    const material: CaseMaterial = {
      number: stored.number,
      agency,
      pack: lawPackOf(stored.lawPack),
      ...told,
      record: stored.standing.record,
      numbers: new Map(),
      settings,
    };
    const due = numbersDue(material, agency.shortName, settings);
    return { ...material, numbers: await this.numbers.ensure(stored.agencyId, stored.id, due) };
  }

  async #toldOf(stored: StoredCase): Promise<Told> {
    const key = `${stored.id}:${stored.head}`;
    const known = this.#told.get(key);
    if (known !== undefined) return known;
    const told = this.#replayed(stored, await this.#eventsOf(stored));
    const [oldest] = this.#told.keys();
    if (this.#told.size >= CAPACITY && oldest !== undefined) this.#told.delete(oldest);
    this.#told.set(key, told);
    return told;
  }

  #replayed({ id: caseId, agencyId, procedure, lawPack }: StoredCase, events: readonly RecordedEvent[]): Told {
    const records = new Map<number, CaseRecord>();
    const machine = procedureOf(procedure.id, procedure.version);
    const { faults } = replay({ caseId, agencyId }, events, machine, lawPackOf(lawPack), (seq, standing) =>
      records.set(seq, standing.record),
    );
    if (faults.length > 0) throw notReplayable();
    return { events, records };
  }

  async #eventsOf({ id, version }: StoredCase): Promise<readonly RecordedEvent[]> {
    const rows = await this.reader.query<Pick<CaseEventRow, 'seq' | 'type' | 'actor' | 'at' | 'payload' | 'facts'>>(
      'SELECT seq, type, actor, at, payload, facts FROM case_events WHERE case_id = ? AND seq <= ? ORDER BY seq',
      [id, version],
    );
    const read = rows.map((row) => ({ row, references: JSON.parse(row.facts) as FactReferences }));
    const named = read.flatMap(({ references: { people, matter } }) => [
      ...Object.values(people),
      ...(matter === null ? [] : [matter]),
    ]);
    const kept = await this.facts.byDigest(this.reader, named);
    const resolved: RecordedEvent[] = [];
    for (const { row, references } of read) {
      const { seq, type, actor, at } = row;
      const facts = await this.#factsOf(references, kept);
      resolved.push({ seq, type, actor, at, payload: JSON.parse(row.payload) as object, facts });
    }
    return resolved;
  }

  async #factsOf(references: FactReferences, kept: ReadonlyMap<string, unknown>): Promise<Facts> {
    const { people, matter, calendar, partyPersonId, agencyArea, agency } = references;
    const known = Object.entries(people).map(([id, digest]) => [id, kept.get(digest) as PersonFacts] as const);
    return {
      people: Object.fromEntries(known),
      partyPersonId,
      agencyArea,
      ...(agency ? { agency } : {}),
      matter: matter === null ? null : (kept.get(matter) as MatterFacts),
      calendar: (await this.facts.calendarByDigest(this.reader, calendar)).calendar,
    };
  }
}

/** Sealed papers that bear a number, in the order of drawing up; the year is that of the paper. */
function numbersDue(
  material: CaseMaterial,
  shortName: string,
  settings: readonly SettingsVersion[],
): readonly ToNumber[] {
  return papersOf(material).flatMap(({ id, code, seq, datedOn, sealedAt }) => {
    const event = material.events.find((each) => each.seq === seq);
    const kind = documentKindOf(code, event?.type ?? '');
    if (kind === null || sealedAt === null) return [];
    const prefix = settings.filter(({ since }) => since <= sealedAt).at(-1)?.settings.numberPrefix ?? shortName;
    return [{ documentId: id, letters: kind.letters, year: Number(datedOn.slice(0, 4)), prefix }];
  });
}

function notReplayable(): DomainError {
  const detail = {
    zh: '案件的事件链无法依法重演，不能据以制作文书；请先核验案件',
    en: 'the events of the case cannot be replayed, so that no document can be drawn from them; verify the case',
  };
  return new DomainError('log-damaged', { detail });
}
