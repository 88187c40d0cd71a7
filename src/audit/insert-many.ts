import type { SqlValue, Transaction } from '../platform/database/index.js';

/** Rows of one statement at most. */
const MOST_ROWS = 64;

/** Inserts rows, many to a statement; of few different lengths, so that each statement is prepared once. */
export async function insertMany(
  tx: Transaction,
  table: string,
  columns: readonly string[],
  rows: readonly (readonly SqlValue[])[],
): Promise<void> {
  const one = `(${columns.map(() => '?').join(', ')})`;
  for (let from = 0, count = MOST_ROWS; from < rows.length; from += count) {
    while (count > rows.length - from) count /= 2;
    const values = Array.from({ length: count }, () => one).join(', ');
    const sql = `INSERT INTO ${table} (${columns.join(', ')}) VALUES ${values}`;
    await tx.execute(sql, rows.slice(from, from + count).flat());
  }
}
