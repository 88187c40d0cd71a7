import { genesisOf } from '../../src/cases/chain.js';
import type { ChainedEvent } from '../../src/cases/chain.js';
import type { Attacker, RawRow } from '../support/attacker.js';

const OF_CASE = ['case_events', 'case_duties', 'case_chairs', 'case_recusals'] as const;
type OfCase = (typeof OF_CASE)[number];

/** An event as it is stored. */
interface StoredEvent extends RawRow {
  readonly seq: number;
  readonly payload: string;
  readonly facts: string;
}

/** Every row of a case as it was, to be put back after each tampering. */
export class CaseRows {
  private constructor(
    private readonly attacker: Attacker,
    readonly id: string,
    readonly row: RawRow,
    private readonly rows: Readonly<Record<OfCase, readonly RawRow[]>>,
  ) {}

  static async saved(attacker: Attacker, id: string): Promise<CaseRows> {
    const [row = {}] = await attacker.run('SELECT * FROM cases WHERE id = ?', id);
    const of = (table: OfCase) => attacker.run(`SELECT * FROM ${table} WHERE case_id = ? ORDER BY seq`, id);
    const rows = {
      case_events: await of('case_events'),
      case_duties: await of('case_duties'),
      case_chairs: await of('case_chairs'),
      case_recusals: await of('case_recusals'),
    };
    return new CaseRows(attacker, id, row, rows);
  }

  /** Number of the last event. */
  get last(): number {
    return this.rows.case_events.length;
  }

  get genesis(): string {
    const { agency_id, number, procedure_id, procedure_version, law_pack } = this.row;
    return genesisOf({
      caseId: this.id,
      agencyId: String(agency_id),
      number: String(number),
      procedure: { id: String(procedure_id), version: String(procedure_version) },
      lawPack: String(law_pack),
    });
  }

  rowsOf(table: OfCase): readonly RawRow[] {
    return this.rows[table];
  }

  event(seq: number): StoredEvent {
    const found = this.rows.case_events[seq - 1];
    if (found === undefined) throw new RangeError(`no event ${seq}`);
    return found as StoredEvent;
  }

  /** The events as they are hashed. */
  chained(): ChainedEvent[] {
    return this.rows.case_events.map((row) => ({
      caseId: this.id,
      agencyId: String(row['agency_id']),
      seq: Number(row['seq']),
      type: String(row['type']),
      actor: String(row['actor']),
      accountId: String(row['account_id']),
      at: String(row['at']),
      payload: JSON.parse(String(row['payload'])) as unknown,
      facts: JSON.parse(String(row['facts'])) as ChainedEvent['facts'],
      prevHash: String(row['prev_hash']),
    }));
  }

  async delete(table: OfCase, condition: string): Promise<void> {
    await this.attacker.run(`DELETE FROM ${table} WHERE case_id = ? AND ${condition}`, this.id);
  }

  async insert(table: string, row: RawRow): Promise<void> {
    const columns = Object.keys(row);
    const places = columns.map(() => '?').join(', ');
    await this.attacker.run(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places})`, ...Object.values(row));
  }

  async insertEvent(event: ChainedEvent, hash: string): Promise<void> {
    await this.insert('case_events', {
      case_id: event.caseId,
      seq: event.seq,
      agency_id: event.agencyId,
      type: event.type,
      actor: event.actor,
      account_id: event.accountId,
      at: event.at,
      payload: JSON.stringify(event.payload),
      facts: JSON.stringify(event.facts),
      prev_hash: event.prevHash,
      hash,
    });
  }

  /** Puts everything back as it was when it was saved. */
  async restore(): Promise<void> {
    for (const table of OF_CASE) {
      await this.attacker.run(`DELETE FROM ${table} WHERE case_id = ?`, this.id);
      for (const row of this.rows[table]) await this.insert(table, row);
    }
    await this.attacker.run('DELETE FROM cases WHERE id = ?', this.id);
    await this.insert('cases', this.row);
  }
}
