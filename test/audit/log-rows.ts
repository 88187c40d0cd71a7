import type { Attacker, RawRow } from '../support/attacker.js';

const TABLES = ['audit_leaves', 'audit_nodes', 'audit_checkpoints', 'audit_pending'] as const;

/** Every row of the log as it was, to be put back after each tampering. */
export class LogRows {
  private constructor(
    private readonly attacker: Attacker,
    private readonly rows: ReadonlyMap<string, readonly RawRow[]>,
  ) {}

  static async saved(attacker: Attacker): Promise<LogRows> {
    const rows = new Map<string, readonly RawRow[]>();
    for (const table of TABLES) rows.set(table, await attacker.run(`SELECT * FROM ${table}`));
    return new LogRows(attacker, rows);
  }

  async clear(): Promise<void> {
    for (const table of TABLES) await this.attacker.run(`DELETE FROM ${table}`);
  }

  /** Puts everything back as it was when it was saved. */
  async restore(): Promise<void> {
    await this.clear();
    for (const table of TABLES) for (const row of this.rows.get(table) ?? []) await this.#insert(table, row);
  }

  async #insert(table: string, row: RawRow): Promise<void> {
    const columns = Object.keys(row);
    const places = columns.map(() => '?').join(', ');
    await this.attacker.run(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places})`, ...Object.values(row));
  }
}
