/** 装订机 – a thread that puts one volume together; given up where it takes too long or dies. */
import { Worker } from 'node:worker_threads';

/** Something to be bound: pages of a PDF, or a picture that gets a page of its own. */
export type Part =
  | { readonly kind: 'pdf'; readonly bytes: Uint8Array }
  | {
      readonly kind: 'image';
      readonly bytes: Uint8Array;
      /** In ASCII, below the picture. */
      readonly caption: string;
      /** EXIF orientation: 1 upright, 3, 6, 8 turned. */
      readonly orientation: number;
    };

/** Cover and contents; what is numbered; the reference sheet. */
export type Section = 'front' | 'body' | 'back';

interface Answer {
  readonly id: number;
  readonly error?: string;
  readonly pages?: number;
  readonly bytes?: Uint8Array;
}

interface Waiting {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
}

/** How long one part may take, and the whole at its end, in milliseconds. */
const PATIENCE_MS = { probe: 30_000, add: 60_000, finish: 300_000 } as const;
/** What the thread may take of memory, in MiB. */
const MOST_MEMORY = 1_024;

export class Binder {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #next = 1;

  constructor() {
    this.#worker = new Worker(new URL('./static/binding-worker.mjs', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
    });
    this.#worker.on('message', (answer: Answer) => this.#answered(answer));
    this.#worker.on('error', (error) => this.#giveUp(error));
    this.#worker.on('exit', () => this.#giveUp(new Error('the binding thread has ended')));
  }

  /** Whether the part could be bound; how many pages it has. @throws Error if it cannot */
  async probe(part: Part): Promise<number> {
    return (await this.#ask('probe', { ...part })).pages ?? 0;
  }

  /** Adds the part. @returns its number of pages @throws Error if it cannot be opened */
  async add(section: Section, part: Part): Promise<number> {
    return (await this.#ask('add', { section, ...part })).pages ?? 0;
  }

  /** The volume. `at` is the only time it knows. */
  async finish(title: string, at: string): Promise<Uint8Array> {
    const { bytes } = await this.#ask('finish', { title, at });
    if (bytes === undefined) throw new Error('the binding thread answered without a volume');
    return bytes;
  }

  /** Ends the thread. */
  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #ask(action: keyof typeof PATIENCE_MS, asked: object): Promise<Answer> {
    const id = this.#next;
    this.#next += 1;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.#giveUp(new Error('the binding took too long')), PATIENCE_MS[action]);
      this.#waiting.set(id, { resolve, reject, timer });
      this.#worker.postMessage({ id, action, ...asked });
    });
  }

  #answered(answer: Answer): void {
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    clearTimeout(waiting?.timer);
    if (answer.error === undefined) waiting?.resolve(answer);
    else waiting?.reject(new Error(answer.error));
  }

  #giveUp(error: Error): void {
    for (const { reject, timer } of this.#waiting.values()) {
      clearTimeout(timer);
      reject(error);
    }
    this.#waiting.clear();
    void this.#worker.terminate();
  }
}
