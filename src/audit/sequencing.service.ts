import { Injectable, Logger } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { Sequencer } from './sequencer.service.js';
import { Ticker } from '../platform/ticker.js';

/** How long an event waits at most before it is logged, in milliseconds, while the server runs. */
const EVERY_MS = 5_000;

/** 定时入日志 – logs what waits every few seconds, one run at a time, until the server ends. */
@Injectable()
export class Sequencing implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #logger = new Logger(Sequencing.name);
  #stop: () => void = () => undefined;
  #running: Promise<void> | null = null;

  constructor(
    private readonly ticker: Ticker,
    private readonly sequencer: Sequencer,
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
      await this.sequencer.sequenceAll();
    } catch (error) {
      this.#logger.error(error, 'the log across cases could not be continued');
    } finally {
      this.#running = null;
    }
  }
}
