import type BetterSqlite3 from 'better-sqlite3';
import { assertOrdinary, StatementCache } from '../sql-text.js';
import type { SqlValue } from '../unit-of-work.js';

/** Prepared statements of one connection, straight to the driver: TypeORM's way costs several times as much. */
export class SqliteStatements {
  readonly #prepared: StatementCache<BetterSqlite3.Statement<SqlValue[]>>;

  constructor(connection: BetterSqlite3.Database) {
    this.#prepared = new StatementCache((sql) => {
      assertOrdinary(sql);
      return connection.prepare<SqlValue[]>(sql);
    });
  }

  /** Rows of a statement that returns some. */
  rows<Row extends object>(sql: string, params: readonly SqlValue[]): Row[] {
    return this.#prepared.get(sql).all(...params) as Row[];
  }

  /** Runs a statement. @returns the number of changed rows. */
  run(sql: string, params: readonly SqlValue[]): number {
    return this.#prepared.get(sql).run(...params).changes;
  }
}
