import { entities } from '../../src/entities.js';
import type { Reader } from '../../src/platform/database/index.js';
import { getMetadataArgsStorage } from 'typeorm';

/** Tables that every request may touch: who is signed in, and who failed to. */
const OF_SESSIONS = ['sessions', 'sign_in_failures'];

/** Names of the tables of the product, by its entities and what has none. */
export const TABLES: readonly string[] = [
  ...getMetadataArgsStorage().tables.flatMap(({ target, name }) =>
    entities.includes(target as (typeof entities)[number]) && name !== undefined ? [name] : [],
  ),
  'case_numbers',
];

/** How many rows each table has, but for those of the sessions. */
export async function countRows(reader: Reader): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of TABLES.filter((name) => !OF_SESSIONS.includes(name))) {
    const [row] = await reader.query<{ count: number }>(`SELECT count(*) AS count FROM ${table}`);
    counts[table] = Number(row?.count);
  }
  return counts;
}
