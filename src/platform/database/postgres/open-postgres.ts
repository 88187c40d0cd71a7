import { DataSource } from 'typeorm';
import { CommittedReader } from '../committed-reader.js';
import { EntityStatements } from '../entity-statements.js';
import { migrate } from '../migrate.js';
import type { DatabaseOptions, OpenDatabase } from '../open-database.js';
import { ask, types } from './postgres-connection.js';
import type { Queryable } from './postgres-connection.js';
import { PostgresUnitOfWork } from './postgres-unit-of-work.js';

/** Connections of one server process, for writing and again for reading. */
const poolSize = 10;
/** How long a statement waits for a lock, in milliseconds, before it gives up. */
const lockPatienceMs = 10_000;

/** Opens two pools: one whose sessions may write, one whose sessions cannot. */
export async function openPostgres(url: string, options: DatabaseOptions): Promise<OpenDatabase> {
  const opened: DataSource[] = [];
  const close = async () => {
    for (const source of opened.reverse()) await source.destroy();
  };
  try {
    const writing = await connect(url, options, `-c lock_timeout=${lockPatienceMs}`);
    opened.push(writing);
    await migrate(writing);
    const reading = await connect(url, options, '-c default_transaction_read_only=on');
    opened.push(reading);
    const rows = async <Row extends object>(sql: string, params: Parameters<typeof ask>[2]) => {
      return (await ask(poolOf(reading), sql, params)).rows as Row[];
    };
    return {
      unitOfWork: new PostgresUnitOfWork(writing, new EntityStatements(writing)),
      reader: new CommittedReader('postgres', rows, reading.manager),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function connect(url: string, options: DatabaseOptions, session: string): Promise<DataSource> {
  const source = new DataSource({
    type: 'postgres',
    url,
    poolSize,
    entities: [...options.entities],
    migrations: [...options.migrations],
    installExtensions: false,
    extra: { types, options: session },
  });
  return source.initialize();
}

/** The pool TypeORM made; its driver types it loosely. */
function poolOf(source: DataSource): Queryable {
  const driver: unknown = source.driver;
  if (typeof driver === 'object' && driver !== null && 'master' in driver) return driver.master as Queryable;
  throw new Error('the PostgreSQL driver has no pool');
}
