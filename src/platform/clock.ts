import type { Instant } from '../law/time.js';

/** 时钟 – the one source of the present. Inject it; nothing else asks the machine for the time. */
export abstract class Clock {
  /** The present moment, ISO 8601 in UTC with milliseconds. */
  abstract now(): Instant;
}

/** The clock of the machine the server runs on. */
export class SystemClock extends Clock {
  override now(): Instant {
    return new Date().toISOString();
  }
}

/** A clock that stands where it is put, for tests and for scenarios that tell of months. */
export class SettableClock extends Clock {
  #now: Instant;

  constructor(now: Instant) {
    super();
    this.#now = asInstant(now);
  }

  override now(): Instant {
    return this.#now;
  }

  /** Puts the clock to the moment given. */
  set(now: Instant): void {
    this.#now = asInstant(now);
  }

  /** Moves the clock by so many milliseconds. */
  advance(milliseconds: number): void {
    this.#now = new Date(Date.parse(this.#now) + milliseconds).toISOString();
  }
}

/** Any ISO 8601 time as an {@link Instant}. @throws RangeError if it is none. */
function asInstant(text: string): Instant {
  return new Date(text).toISOString();
}
