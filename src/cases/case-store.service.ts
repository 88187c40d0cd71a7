import { Injectable } from '@nestjs/common';
import type { CaseRecord } from '../law/case-record.js';
import type { CaseStanding } from '../law/procedure.js';
import type { Transaction } from '../platform/database/index.js';
import { CaseEventRow } from './case-event.entity.js';
import { CaseChairRow, CaseDutyRow, CaseRecusalRow } from './case-duty.entity.js';
import { CaseRow } from './case.entity.js';
import { hashOf, type ChainedEvent } from './chain.js';
import { RecordCache } from './record-cache.js';

/** The columns of a case that are read before every act. */
export interface StoredCase {
  readonly id: string;
  readonly agencyId: string;
  readonly number: string;
  readonly procedure: { readonly id: string; readonly version: string };
  readonly lawPack: string;
  readonly version: number;
  readonly head: string;
  readonly standing: CaseStanding;
}

interface Row {
  id: string;
  agency_id: string;
  number: string;
  procedure_id: string;
  procedure_version: string;
  law_pack: string;
  state: string;
  version: number;
  head: string;
}

/** What of a case never changes. */
export interface FixedCase {
  readonly agencyId: string;
  readonly procedure: { readonly id: string; readonly version: string };
}

/** How many of them are kept at hand: a few megabytes. */
const FIXED_CAPACITY = 20_000;

const COLUMNS = 'id, agency_id, number, procedure_id, procedure_version, law_pack, state, version, head';

/** 案件的存取 – how a case is read and how an event is written; nobody else writes these tables. */
@Injectable()
export class CaseStore {
  readonly #records = new RecordCache();
  readonly #fixed = new Map<string, FixedCase>();

  /** The case, locked to the end of the unit of work; null if there is none. */
  async lock(tx: Transaction, caseId: string): Promise<StoredCase | null> {
    await tx.lock(`case:${caseId}`);
    return this.read(tx, caseId);
  }

  /** The case as the reader sees it; null if there is none. */
  async read(reader: Pick<Transaction, 'query'>, caseId: string): Promise<StoredCase | null> {
    const [row] = await reader.query<Row>(`SELECT ${COLUMNS} FROM cases WHERE id = ?`, [caseId]);
    if (row === undefined) return null;
    const { version } = row;
    const record = this.#records.get(caseId, version, row.head) ?? (await this.#parsed(reader, caseId));
    this.#records.keep(caseId, version, row.head, record);
    return {
      id: row.id,
      agencyId: row.agency_id,
      number: row.number,
      procedure: { id: row.procedure_id, version: row.procedure_version },
      lawPack: row.law_pack,
      version,
      head: row.head,
      standing: { state: row.state, record },
    };
  }

  /** Agency and procedure of the case, which a trigger holds fast, so that they are read once; null if there is none. */
  async fixedOf(reader: Pick<Transaction, 'query'>, caseId: string): Promise<FixedCase | null> {
    const known = this.#fixed.get(caseId);
    if (known !== undefined) return known;
    const [row] = await reader.query<Pick<Row, 'agency_id' | 'procedure_id' | 'procedure_version'>>(
      'SELECT agency_id, procedure_id, procedure_version FROM cases WHERE id = ?',
      [caseId],
    );
    if (row === undefined) return null;
    const fixed = { agencyId: row.agency_id, procedure: { id: row.procedure_id, version: row.procedure_version } };
    if (this.#fixed.size >= FIXED_CAPACITY) this.#fixed.clear();
    this.#fixed.set(caseId, fixed);
    return fixed;
  }

  /** Writes a new case with its first event. */
  async insert(
    tx: Transaction,
    opened: StoredCase,
    event: ChainedEvent,
    nextDueOn: string | null,
  ): Promise<CaseEventRow> {
    const { standing, procedure } = opened;
    const row = eventRow(event);
    await tx.insert(CaseRow, {
      id: opened.id,
      agencyId: opened.agencyId,
      number: opened.number,
      procedureId: procedure.id,
      procedureVersion: procedure.version,
      lawPack: opened.lawPack,
      state: standing.state,
      version: 1,
      record: JSON.stringify(standing.record),
      head: row.hash,
      openedAt: event.at,
      updatedAt: event.at,
      matterCode: standing.record.matterCode,
      partyName: standing.record.party?.name ?? null,
      nextDueOn,
    });
    await tx.insert(CaseEventRow, row);
    await this.#writePeople(tx, null, standing.record, event);
    return row;
  }

  /** Writes an event and where it leaves the case. @throws Error if the case has moved on meanwhile */
  async append(
    tx: Transaction,
    before: StoredCase,
    after: CaseStanding,
    event: ChainedEvent,
    nextDueOn: string | null,
  ): Promise<CaseEventRow> {
    const row = eventRow(event);
    await tx.insert(CaseEventRow, row);
    await this.#writePeople(tx, before.standing.record, after.record, event);
    const changed = await tx.execute(
      `UPDATE cases SET state = ?, version = ?, record = ?, head = ?, updated_at = ?, party_name = ?, next_due_on = ?
        WHERE id = ? AND version = ?`,
      [
        after.state,
        event.seq,
        JSON.stringify(after.record),
        row.hash,
        event.at,
        after.record.party?.name ?? null,
        nextDueOn,
        before.id,
        before.version,
      ],
    );
    if (changed !== 1) throw new Error(`case ${before.id} has moved on from version ${before.version}`);
    return row;
  }

  async #parsed(reader: Pick<Transaction, 'query'>, caseId: string): Promise<CaseRecord> {
    const [row] = await reader.query<{ record: string }>('SELECT record FROM cases WHERE id = ?', [caseId]);
    return JSON.parse(row?.record ?? 'null') as CaseRecord;
  }

  async #writePeople(
    tx: Transaction,
    before: CaseRecord | null,
    after: CaseRecord,
    event: ChainedEvent,
  ): Promise<void> {
    const { caseId, agencyId, seq } = event;
    const known = new Set(before?.duties.map(({ personId }) => personId));
    for (const { personId, duty } of after.duties) {
      if (known.has(personId)) continue;
      known.add(personId);
      await tx.insert(CaseDutyRow, { caseId, personId, agencyId, duty, seq });
    }
    const chairs = new Set(after.chairs.filter((personId) => before?.chairs.includes(personId) !== true));
    for (const personId of chairs) await tx.insert(CaseChairRow, { caseId, personId, agencyId, seq });
    const recused = new Set(after.recused.filter((personId) => before?.recused.includes(personId) !== true));
    for (const personId of recused) await tx.insert(CaseRecusalRow, { caseId, personId, agencyId, seq });
  }
}

function eventRow(event: ChainedEvent): CaseEventRow {
  const { payload, facts, ...rest } = event;
  return { ...rest, payload: JSON.stringify(payload), facts: JSON.stringify(facts), hash: hashOf(event) };
}
