import { Injectable, Logger } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { Ticker } from '../platform/ticker.js';
import { PeriodWatch } from './period-watch.service.js';

/** How long a breach waits at most before it is recorded, in milliseconds, while the server runs. */
const EVERY_MS = 60_000;

/** 定时察看 – looks every so often at what is due, one run at a time, until the server ends. */
@Injectable()
export class Watching implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #logger = new Logger(Watching.name);
  #stop: () => void = () => undefined;
  #running: Promise<void> | null = null;

  constructor(
    private readonly ticker: Ticker,
    private readonly watch: PeriodWatch,
  ) {}

  onApplicationBootstrap(): void {
    this.#stop = this.ticker.every(EVERY_MS, () => {
      this.#running ??= this.#run();
    });
  }

  /** Starts no more and waits for what is in hand, before the database closes. */
  async beforeApplicationShutdown(): Promise<void> {
    this.#stop();
    await this.#running;
  }

  async #run(): Promise<void> {
    try {
      await this.watch.run();
    } catch (error) {
      this.#logger.error(error, 'periods could not be watched');
    } finally {
      this.#running = null;
    }
  }
}
