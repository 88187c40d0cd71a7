import { Logger } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import type { Ticker } from './ticker.js';

/** 定时工作 – work done every so often while the server runs, one run at a time; a run that fails is logged and tried again. */
export abstract class RecurringWork implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #logger = new Logger(this.constructor.name);
  #stop: () => void = () => undefined;
  #running: Promise<void> | null = null;

  /** `everyMs`: how long what is to be done waits at most, in milliseconds; `failure`: what the log says of a run that failed. */
  protected constructor(
    private readonly ticker: Ticker,
    private readonly everyMs: number,
    private readonly failure: string,
  ) {}

  /** One run. */
  protected abstract work(): Promise<unknown>;

  async onApplicationBootstrap(): Promise<void> {
    this.#stop = this.ticker.every(this.everyMs, () => {
      void this.runNow();
    });
  }

  /** Runs, or waits for the run in hand. */
  protected runNow(): Promise<void> {
    return (this.#running ??= this.#run());
  }

  /** Starts no more and waits for what is in hand, before the database closes. */
  async beforeApplicationShutdown(): Promise<void> {
    this.#stop();
    await this.#running;
  }

  async #run(): Promise<void> {
    try {
      await this.work();
    } catch (error) {
      this.#logger.error(error, this.failure);
    } finally {
      this.#running = null;
    }
  }
}
