import { Injectable } from '@nestjs/common';
import { RecurringWork } from '../platform/recurring-work.js';
import { Ticker } from '../platform/ticker.js';
import { Sequencer } from './sequencer.service.js';

/** How long an event waits at most before it is logged, in milliseconds, while the server runs. */
const EVERY_MS = 5_000;

/** 定时入日志 – logs what waits every few seconds until the server ends. */
@Injectable()
export class Sequencing extends RecurringWork {
  constructor(
    ticker: Ticker,
    private readonly sequencer: Sequencer,
  ) {
    super(ticker, EVERY_MS, 'the log across cases could not be continued');
  }

  protected override work(): Promise<unknown> {
    return this.sequencer.sequenceAll();
  }
}
