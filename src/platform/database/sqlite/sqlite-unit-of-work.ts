import { AsyncLocalStorage } from 'node:async_hooks';
import { translated } from '../constraint-violation.js';
import { UnitOfWork } from '../unit-of-work.js';
import type { Transaction } from '../unit-of-work.js';
import { WorkScope } from '../work-scope.js';
import type { TransactionControl } from './transaction-control.js';

/** A work in the queue, and how to tell its caller the end. */
interface Waiting {
  /** Does the work. @returns what answers the caller, to be called after the commit. */
  readonly perform: () => Promise<() => void>;
  readonly reject: (error: unknown) => void;
}

/** How many works share one commit at most, so that the first does not wait for a crowd. */
const groupLimit = 128;
/** How long one work may hold the writer, in milliseconds. */
const patienceMs = 10_000;

/**
 * The one writer of SQLite. Works run in the order they came, never two at a time; those that wait together share one
 * `BEGIN IMMEDIATE … COMMIT`, each in a savepoint of its own, and are answered only after the commit. A work that
 * fails takes nothing with it; a commit that fails takes the whole group.
 */
export class SqliteUnitOfWork extends UnitOfWork {
  #queue: Waiting[] = [];
  #draining: Promise<void> | null = null;
  #closed = false;

  constructor(
    private readonly control: TransactionControl,
    private readonly open: (scope: WorkScope) => Transaction,
  ) {
    super();
  }

  override run<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      WorkScope.assertOutside('a unit of work cannot be started inside another');
      if (this.#closed) throw new Error('the database is closed');
      this.#queue.push({ perform: AsyncLocalStorage.bind(() => this.#perform(work, resolve)), reject });
      this.#draining ??= this.#drain();
    });
  }

  /** Takes no more work and waits for what is in hand. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#draining;
  }

  async #drain(): Promise<void> {
    while (this.#queue.length > 0) {
      await nextTurn(); // everything that arrives in this turn of the event loop shares the commit
      await this.#commitGroup(this.#queue.splice(0, groupLimit));
    }
    this.#draining = null;
  }

  async #commitGroup(group: Waiting[]): Promise<void> {
    const done: { readonly waiting: Waiting; readonly answer: () => void }[] = [];
    try {
      this.control.begin();
      for (const waiting of group) {
        const answer = await this.#inSavepoint(waiting);
        if (answer !== null) done.push({ waiting, answer });
      }
      this.control.commit();
    } catch (error) {
      this.control.rollback();
      for (const waiting of group) waiting.reject(translated(error));
      return;
    }
    for (const { answer } of done) answer();
  }

  /** @returns the answer of a work that succeeded; null if it failed alone. @throws if the whole transaction is gone. */
  async #inSavepoint(waiting: Waiting): Promise<(() => void) | null> {
    this.control.save();
    try {
      const answer = await waiting.perform();
      this.control.keep();
      return answer;
    } catch (error) {
      waiting.reject(error);
      if (!this.control.isOpen) throw new GroupLost({ cause: error });
      this.control.undo();
      return null;
    }
  }

  async #perform<T>(work: (tx: Transaction) => Promise<T>, resolve: (answer: T) => void): Promise<() => void> {
    const scope = new WorkScope();
    const answer = await scope.enclose(() => work(this.open(scope)), patienceMs);
    return () => {
      resolve(answer);
    };
  }
}

/** Another work of the same commit made the database give the whole transaction up; nothing of this one was kept. */
class GroupLost extends Error {
  override readonly name = 'GroupLost';

  constructor(options: ErrorOptions) {
    super('the database gave up the transaction this unit of work shared; nothing was kept', options);
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
