import { Injectable, Logger } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { Ticker } from '../../platform/ticker.js';
import { ResumableUploads } from './resumable-uploads.service.js';

const EVERY_MS = 3_600_000;

/** 清理过期上传 – at start and every hour, uploads nobody went on with are forgotten. */
@Injectable()
export class UploadSweeping implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #logger = new Logger(UploadSweeping.name);
  #stop: () => void = () => undefined;
  #running: Promise<void> | null = null;

  constructor(
    private readonly ticker: Ticker,
    private readonly uploads: ResumableUploads,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.#stop = this.ticker.every(EVERY_MS, () => {
      this.#running ??= this.#run();
    });
    await this.#run();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.#stop();
    await this.#running;
  }

  async #run(): Promise<void> {
    try {
      await this.uploads.sweep();
    } catch (error) {
      this.#logger.error(error, 'expired uploads could not be swept');
    } finally {
      this.#running = null;
    }
  }
}
