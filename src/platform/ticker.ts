/** 定时 – has something done again and again. Injected, so that a test decides when. */
export abstract class Ticker {
  /** @returns what stops it */
  abstract every(milliseconds: number, work: () => void): () => void;
}

/** The machine's timer; does not keep the process alive. */
export class IntervalTicker extends Ticker {
  override every(milliseconds: number, work: () => void): () => void {
    const timer = setInterval(work, milliseconds).unref();
    return () => clearInterval(timer);
  }
}

/** Never does anything: what is done in turns can be asked for as well. */
export class StillTicker extends Ticker {
  override every(): () => void {
    return () => undefined;
  }
}
