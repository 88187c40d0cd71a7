import { AsyncLocalStorage } from 'node:async_hooks';

/** The lifetime of one unit of work: open while its function runs, and lost once a statement has failed. */
export class WorkScope {
  static readonly #current = new AsyncLocalStorage<WorkScope>();
  /** Scopes that are open now, in the whole process. */
  static #running = 0;
  #open = true;
  #failure: { readonly error: unknown } | null = null;

  /**
   * Runs the work inside the scope; ends the scope when the work is done or has taken too long.
   *
   * @throws whatever the work threw, or the failure of a statement the work swallowed
   */
  async enclose<T>(work: () => Promise<T>, patienceMs: number): Promise<T> {
    WorkScope.#running += 1;
    try {
      const answer = await WorkScope.#current.run(this, () => withinPatience(work(), patienceMs));
      if (this.#failure !== null) throw this.#failure.error;
      return answer;
    } finally {
      this.#open = false;
      WorkScope.#running -= 1;
      // While a store is in use Node.js 20 follows every promise of the process, which costs all requests dearly.
      if (WorkScope.#running === 0) WorkScope.#current.disable();
    }
  }

  /** @throws Error if the work has ended or one of its statements has failed. */
  assertUsable(): void {
    if (!this.#open) throw new Error('this transaction has ended with its unit of work');
    if (this.#failure !== null) throw new Error('an earlier statement failed; this unit of work is lost');
  }

  /** Marks the work as lost. @returns the error, to be thrown. */
  fail(error: unknown): unknown {
    this.#failure ??= { error };
    return error;
  }

  /** @throws Error if the caller is inside a unit of work. */
  static assertOutside(message: string): void {
    if (WorkScope.#current.getStore()?.isOpen() === true) throw new Error(message);
  }

  isOpen(): boolean {
    return this.#open;
  }
}

async function withinPatience<T>(work: Promise<T>, patienceMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`a unit of work took longer than ${patienceMs} ms`)), patienceMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
