import type { MigrationInterface } from 'typeorm';
import { databaseLocation } from './database-url.js';
import { openPostgres } from './postgres/open-postgres.js';
import { openSqlite } from './sqlite/open-sqlite.js';
import type { Reader, UnitOfWork } from './unit-of-work.js';

/** What a database is opened with. */
export interface DatabaseOptions {
  /** `sqlite:<file>` or `postgres://…`. */
  readonly url: string;
  readonly entities: readonly (abstract new (...args: never[]) => object)[];
  readonly migrations: readonly (new () => MigrationInterface)[];
}

/** An open database: the two doors, and the way to close it. */
export interface OpenDatabase {
  readonly unitOfWork: UnitOfWork;
  readonly reader: Reader;
  /** Waits for the work in hand, then closes. */
  close(): Promise<void>;
}

/**
 * Opens the database and runs the pending migrations.
 *
 * @throws Error if the address is none, or another process already holds the SQLite file
 */
export async function openDatabase(options: DatabaseOptions): Promise<OpenDatabase> {
  const location = databaseLocation(options.url);
  if (location === null) throw new Error('a database is addressed as sqlite:<file> or postgres://…');
  return location.dialect === 'sqlite' ? openSqlite(location.file, options) : openPostgres(location.url, options);
}
