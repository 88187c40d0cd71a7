import type BetterSqlite3 from 'better-sqlite3';

/** BEGIN, COMMIT and the savepoints of the writing connection, prepared once. */
export class TransactionControl {
  readonly #begin: BetterSqlite3.Statement;
  readonly #commit: BetterSqlite3.Statement;
  readonly #rollback: BetterSqlite3.Statement;
  readonly #save: BetterSqlite3.Statement;
  readonly #keep: BetterSqlite3.Statement;
  readonly #undo: BetterSqlite3.Statement;

  constructor(private readonly connection: BetterSqlite3.Database) {
    this.#begin = connection.prepare('BEGIN IMMEDIATE');
    this.#commit = connection.prepare('COMMIT');
    this.#rollback = connection.prepare('ROLLBACK');
    this.#save = connection.prepare('SAVEPOINT work');
    this.#keep = connection.prepare('RELEASE work');
    this.#undo = connection.prepare('ROLLBACK TO work');
  }

  /** Whether a transaction is open: SQLite itself ends it on a full disk or a trigger's RAISE(ROLLBACK). */
  get isOpen(): boolean {
    return this.connection.inTransaction;
  }

  begin(): void {
    this.#begin.run();
  }

  commit(): void {
    this.#commit.run();
  }

  rollback(): void {
    if (this.isOpen) this.#rollback.run();
  }

  /** Opens the savepoint of one work. */
  save(): void {
    this.#save.run();
  }

  /** Keeps what the work did. */
  keep(): void {
    this.#keep.run();
  }

  /** Undoes what the work did, and nothing else. */
  undo(): void {
    this.#undo.run();
    this.#keep.run();
  }
}
