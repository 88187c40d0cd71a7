import { Injectable } from '@nestjs/common';
import type { OnModuleDestroy } from '@nestjs/common';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Instrument } from '../model/instrument.js';
import { Fonts } from './fonts.service.js';

/** After so many documents the thread is made anew: the compiler grows by some fifty kilobytes with each. */
const DOCUMENTS_PER_THREAD = 500;

/** How long one document may take before its thread is given up, in milliseconds. */
const PATIENCE_MS = 60_000;

const TEMPLATE = fileURLToPath(new URL('./static/instrument.typ', import.meta.url));
const WORKSPACE = fileURLToPath(new URL('./static/', import.meta.url));

interface Waiting {
  readonly resolve: (pdf: Uint8Array) => void;
  readonly reject: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
}

interface Answer {
  readonly id: number;
  readonly pdf?: Uint8Array;
  readonly error?: string;
}

/** A thread and what it still owes. */
interface Press {
  readonly worker: Worker;
  readonly waiting: Map<number, Waiting>;
  taken: number;
}

/** 排印 – a paper as PDF/A-2b. The same paper gives the same bytes, whenever and in whichever thread. */
@Injectable()
export class PdfRenderer implements OnModuleDestroy {
  readonly #presses = new Set<Press>();
  #current: Press | null = null;
  #next = 1;

  constructor(private readonly fonts: Fonts) {}

  /**
   * The PDF.
   *
   * @throws DomainError unprintable, naming the characters the fonts lack
   * @throws Error if the document does not compile
   */
  async render(instrument: Instrument): Promise<Uint8Array> {
    this.fonts.assertPrintable(instrument);
    const fonts = JSON.stringify(this.fonts.book.choice);
    return this.#ask({ instrument: JSON.stringify(instrument), fonts });
  }

  async onModuleDestroy(): Promise<void> {
    await Promise.all([...this.#presses].map(({ worker }) => worker.terminate()));
  }

  #ask(inputs: Readonly<Record<string, string>>): Promise<Uint8Array> {
    const press = this.#pressWithRoom();
    const id = this.#next;
    this.#next += 1;
    press.taken += 1;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.#giveUp(press, `a document took longer than ${PATIENCE_MS} ms`), PATIENCE_MS);
      press.waiting.set(id, { resolve, reject, timer });
      press.worker.ref();
      press.worker.postMessage({ id, inputs });
    });
  }

  #pressWithRoom(): Press {
    if (this.#current !== null && this.#current.taken < DOCUMENTS_PER_THREAD) return this.#current;
    const workerData = { workspace: WORKSPACE, mainFilePath: TEMPLATE, fontPaths: this.fonts.book.paths };
    const worker = new Worker(new URL('./static/typst-worker.mjs', import.meta.url), { workerData });
    const press: Press = { worker, waiting: new Map(), taken: 0 };
    worker.on('message', (answer: Answer) => this.#answered(press, answer));
    worker.on('error', (error) => this.#giveUp(press, error.message));
    worker.unref();
    this.#presses.add(press);
    this.#current = press;
    return press;
  }

  #answered(press: Press, { id, pdf, error }: Answer): void {
    const waiting = press.waiting.get(id);
    press.waiting.delete(id);
    clearTimeout(waiting?.timer);
    if (pdf === undefined) waiting?.reject(new Error(`the document does not compile: ${error ?? ''}`));
    else waiting?.resolve(pdf);
    if (press.waiting.size > 0) return;
    if (press === this.#current && press.taken < DOCUMENTS_PER_THREAD) press.worker.unref();
    else this.#dismiss(press);
  }

  #giveUp(press: Press, reason: string): void {
    for (const { reject, timer } of press.waiting.values()) {
      clearTimeout(timer);
      reject(new Error(reason));
    }
    press.waiting.clear();
    this.#dismiss(press);
  }

  #dismiss(press: Press): void {
    if (this.#current === press) this.#current = null;
    this.#presses.delete(press);
    void press.worker.terminate();
  }
}
