import { Injectable } from '@nestjs/common';
import { RecurringWork } from '../../platform/recurring-work.js';
import { Ticker } from '../../platform/ticker.js';
import { ResumableUploads } from './resumable-uploads.service.js';

const EVERY_MS = 3_600_000;

/** 清理过期上传 – at start and every hour, uploads nobody went on with are forgotten. */
@Injectable()
export class UploadSweeping extends RecurringWork {
  constructor(
    ticker: Ticker,
    private readonly uploads: ResumableUploads,
  ) {
    super(ticker, EVERY_MS, 'expired uploads could not be swept');
  }

  override async onApplicationBootstrap(): Promise<void> {
    await super.onApplicationBootstrap();
    await this.runNow();
  }

  protected override work(): Promise<unknown> {
    return this.uploads.sweep();
  }
}
