import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { DataSource } from 'typeorm';
import { CommittedReader } from '../committed-reader.js';
import { EntityStatements } from '../entity-statements.js';
import { migrate } from '../migrate.js';
import type { DatabaseOptions, OpenDatabase } from '../open-database.js';
import { holdFile } from './file-lock.js';
import { SqliteStatements } from './sqlite-statements.js';
import { SqliteTransaction } from './sqlite-transaction.js';
import { SqliteUnitOfWork } from './sqlite-unit-of-work.js';
import { TransactionControl } from './transaction-control.js';

/** How long to wait for a lock of the file, in milliseconds: a backup may hold it for a moment. */
const busyMs = 5_000;

/** Pages the writing connection keeps at hand, in KiB: enough for the upper floors of every tree. */
const writerCacheKiB = 32_768;

/** Opens the file with one connection that writes and another that only reads. */
export async function openSqlite(file: string, options: DatabaseOptions): Promise<OpenDatabase> {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const letGo = holdFile(file);
  const opened: DataSource[] = [];
  const close = async () => {
    for (const source of opened.reverse()) await source.destroy();
    letGo();
  };
  try {
    const writing = await connect(file, options, false);
    opened.push(writing.source);
    await migrate(writing.source);
    const reading = await connect(file, options, true);
    opened.push(reading.source);
    return assembled(writing, reading, close);
  } catch (error) {
    await close();
    throw error;
  }
}

interface Connected {
  readonly source: DataSource;
  readonly connection: BetterSqlite3.Database;
}

function assembled(writing: Connected, reading: Connected, close: () => Promise<void>): OpenDatabase {
  const statements = new SqliteStatements(writing.connection);
  const entities = new EntityStatements(writing.source);
  const unitOfWork = new SqliteUnitOfWork(new TransactionControl(writing.connection), (scope) => {
    return new SqliteTransaction(scope, statements, entities, writing.source.manager);
  });
  const committed = new SqliteStatements(reading.connection);
  return {
    unitOfWork,
    reader: new CommittedReader('sqlite', (sql, params) => committed.rows(sql, params), reading.source.manager),
    async close() {
      await unitOfWork.close();
      await close();
    },
  };
}

async function connect(file: string, options: DatabaseOptions, readonly: boolean): Promise<Connected> {
  let connection: BetterSqlite3.Database | undefined;
  const source = new DataSource({
    type: 'better-sqlite3',
    driver: BetterSqlite3,
    database: file,
    readonly,
    timeout: busyMs,
    entities: [...options.entities],
    migrations: [...options.migrations],
    prepareDatabase: (opened: BetterSqlite3.Database) => {
      connection = opened;
      settle(opened, readonly);
    },
  });
  await source.initialize();
  if (connection === undefined) throw new Error(`the database ${file} was not opened`);
  return { source, connection };
}

function settle(connection: BetterSqlite3.Database, readonly: boolean): void {
  connection.pragma('trusted_schema = OFF');
  connection.pragma('foreign_keys = ON');
  // Savepoints keep the pages they may have to restore; in a file that would be two more writes for every act.
  connection.pragma('temp_store = MEMORY');
  if (readonly) return;
  connection.pragma(`cache_size = -${writerCacheKiB}`);
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
}
