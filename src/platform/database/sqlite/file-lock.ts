import BetterSqlite3 from 'better-sqlite3';
import { codeOf } from '../../error-code.js';

/**
 * Holds the database file for this process, by an operating system's lock on a small file beside it. The lock dies
 * with the process, so that none is ever stale.
 *
 * @returns what lets go
 * @throws Error if another server holds it
 */
export function holdFile(file: string): () => void {
  const lock = new BetterSqlite3(`${file}.lock`, { timeout: 0 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if (codeOf(error) !== 'SQLITE_BUSY') throw error;
    throw new Error(`the database ${file} is in use by another process; one server at a time may open it`, {
      cause: error,
    });
  }
  return () => lock.close();
}
