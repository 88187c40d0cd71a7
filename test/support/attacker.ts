import BetterSqlite3 from 'better-sqlite3';
import pg from 'pg';
import type { Township } from './township.js';

type Value = string | number | null | Buffer;
/** A row by its columns, whatever they hold. */
export type RawRow = Record<string, Value>;

/** Somebody with the database's own password: a second connection that nothing of ours guards. */
export interface Attacker {
  /** Runs a statement with `?` placeholders. @returns the rows it returns */
  run(sql: string, ...params: Value[]): Promise<RawRow[]>;
  /** Takes every trigger and every foreign key out of the way of this connection. */
  disarm(): Promise<void>;
  close(): Promise<void>;
}

/** Connects to the database of the server. */
export async function attackerOf(township: Township): Promise<Attacker> {
  const url = township.server.settings.DATABASE_URL;
  return url.startsWith('sqlite:') ? sqliteAttacker(url.slice('sqlite:'.length)) : postgresAttacker(url);
}

function sqliteAttacker(file: string): Attacker {
  const connection = new BetterSqlite3(file);
  connection.pragma('busy_timeout = 5000');
  const run = async (sql: string, ...params: Value[]) => {
    try {
      const statement = connection.prepare<Value[], RawRow>(sql);
      if (statement.reader) return statement.all(...params);
      statement.run(...params);
      return [];
    } catch (error) {
      // The library is loaded once for a worker of Jest, so that its errors are none of a later suite's `Error`.
      throw new Error((error as Error).message, { cause: error });
    }
  };
  const disarm = async () => {
    connection.pragma('foreign_keys = OFF');
    const triggers = await run("SELECT name FROM sqlite_master WHERE type = 'trigger'");
    for (const { name } of triggers) await run(`DROP TRIGGER ${String(name)}`);
    connection.pragma('ignore_check_constraints = ON');
  };
  const close = async () => {
    connection.close();
  };
  return { run, disarm, close };
}

async function postgresAttacker(url: string): Promise<Attacker> {
  const client = new pg.Client(url);
  await client.connect();
  const run = async (sql: string, ...params: Value[]) => {
    let count = 0;
    const { rows } = await client.query<RawRow>({ text: sql.replaceAll('?', () => `$${++count}`), values: params });
    return rows;
  };
  const disarm = async () => {
    await run('SET session_replication_role = replica');
  };
  return { run, disarm, close: () => client.end() };
}
