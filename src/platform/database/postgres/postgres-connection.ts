import pg from 'pg';
import { assertOrdinary, numbered, StatementCache } from '../sql-text.js';
import type { SqlValue } from '../unit-of-work.js';

/** A statement prepared once on each connection under its name. */
export interface NamedStatement {
  readonly name: string;
  readonly text: string;
}

/** What runs a query: a pool, or one of its clients. */
export interface Queryable {
  query(query: NamedStatement & { values: SqlValue[] }): Promise<pg.QueryResult>;
}

/** A client in a session of its own, where BEGIN and COMMIT may be said. */
export interface SessionClient extends Queryable {
  query(query: string | (NamedStatement & { values: SqlValue[] })): Promise<pg.QueryResult>;
}

let named = 0;
/** Names are the same on all connections of the process and never used for a second text. */
const statements = new StatementCache<NamedStatement>((sql) => {
  assertOrdinary(sql);
  return { name: `s${++named}`, text: numbered(sql) };
});

/** Runs a statement with `?` placeholders. */
export async function ask(on: Queryable, sql: string, params: readonly SqlValue[]): Promise<pg.QueryResult> {
  return on.query({ ...statements.get(sql), values: [...params] });
}

/** Whole numbers of 64 bits, counts and sums come back as numbers, as they do on SQLite. */
export const types = {
  getTypeParser(
    oid: Parameters<typeof pg.types.getTypeParser>[0],
    format?: 'text' | 'binary',
  ): (text: string) => unknown {
    if (format !== 'binary' && (oid === pg.types.builtins.INT8 || oid === pg.types.builtins.NUMERIC)) return safeNumber;
    return pg.types.getTypeParser(oid, format) as (text: string) => unknown;
  },
};

/** @throws RangeError rather than rounding a whole number. */
function safeNumber(text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) throw new RangeError(`${text} is too large a number`);
  return value;
}
