/** 演出中的状态 – what a play knows while it runs. */
import { currentLawPack } from '../law/packs/index.js';
import { dayOf } from '../law/time.js';
import type { Instant } from '../law/time.js';
import type { CaseWatch } from './case-watch.js';
import type { Actor, House } from './cast.js';
import type { HttpClient } from './http-client.js';
import { asksForPapers, resolved } from './references.js';
import type { StepResult } from './references.js';
import type { Scenario } from './read-scenario.js';

/** The clock of the server, in the hands of whoever started it: the server itself lets nobody set it. */
export interface ClockHandle {
  now(): Instant;
  set(now: Instant): void;
}

/** Where a scenario is played. */
export interface Stage {
  /** Scheme, host and port of the server. */
  readonly baseUrl: string;
  readonly clock: ClockHandle;
  readonly house: House;
}

/** The running play. */
export class PlayContext {
  readonly results = new Map<string, StepResult>();
  readonly evidence: string[] = [];
  /** The case, once it is open. */
  watch: CaseWatch | null = null;
  matter = '';

  constructor(
    readonly scenario: Scenario,
    readonly stage: Stage,
    readonly client: HttpClient,
    readonly cast: ReadonlyMap<string, Actor>,
  ) {}

  get today(): string {
    return dayOf(this.stage.clock.now());
  }

  /** The one of the cast. @throws RangeError if there is none, which reading the scenario excludes */
  actor(key: string | undefined): Actor {
    const found = this.cast.get(key ?? '');
    if (!found) throw new RangeError(`${key ?? 'nobody'} is none of the people`);
    return found;
  }

  /** The case. @throws RangeError while there is none */
  get case(): CaseWatch {
    if (this.watch === null) throw new RangeError('the case has not been opened');
    return this.watch;
  }

  /** The payload with its references replaced. @throws RangeError naming a reference that nothing answers */
  async resolve(payload: object): Promise<object> {
    const newest = asksForPapers(payload) ? await this.#newestPapers(payload) : new Map<string, string>();
    const pointsMet = currentLawPack.reviewPoints.map(({ code, name }) => ({
      code,
      met: true,
      note: `经逐项核对:${name.zh}`,
    }));
    return resolved(payload, {
      today: this.today,
      people: new Map([...this.cast].map(([key, { personId }]) => [key, personId])),
      results: this.results,
      evidence: this.evidence,
      pointsMet,
      newestPaper: (code) => newest.get(code) ?? null,
    }) as object;
  }

  async #newestPapers(payload: object): Promise<ReadonlyMap<string, string>> {
    const codes = JSON.stringify(payload).matchAll(/"\$newest\.([\w-]+)"/g);
    const newest = new Map<string, string>();
    for (const [, code = ''] of codes) {
      const id = (await this.case.papers(code)).at(-1);
      if (id !== undefined) newest.set(code, id);
    }
    return newest;
  }
}
