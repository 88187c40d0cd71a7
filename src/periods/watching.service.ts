import { Injectable } from '@nestjs/common';
import { RecurringWork } from '../platform/recurring-work.js';
import { Ticker } from '../platform/ticker.js';
import { PeriodWatch } from './period-watch.service.js';

/** How long a breach waits at most before it is recorded, in milliseconds, while the server runs. */
const EVERY_MS = 60_000;

/** 定时察看 – looks every so often at what is due until the server ends. */
@Injectable()
export class Watching extends RecurringWork {
  constructor(
    ticker: Ticker,
    private readonly watch: PeriodWatch,
  ) {
    super(ticker, EVERY_MS, 'periods could not be watched');
  }

  protected override work(): Promise<unknown> {
    return this.watch.run();
  }
}
