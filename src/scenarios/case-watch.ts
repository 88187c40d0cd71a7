/** 卷宗旁观 – what a supervisor, who may read everything and change nothing, sees of the case between the steps. */
import { isDeepStrictEqual } from 'node:util';
import { at, listAt, numberAt, textAt } from './http-client.js';
import type { HttpClient } from './http-client.js';

/** What must be as it was after an attempt was refused. */
export interface Trace {
  readonly version: number | null;
  readonly state: string | null;
  readonly events: readonly unknown[];
  readonly refusals: number;
}

/** The verdict of a replay. */
export interface Verification {
  readonly isSound: boolean;
  readonly findings: readonly unknown[];
}

const PAGE = 100;

/** Reads one case. */
export class CaseWatch {
  constructor(
    private readonly client: HttpClient,
    private readonly observer: string,
    readonly caseId: string,
  ) {}

  async view(): Promise<unknown> {
    return this.#get('');
  }

  /** The case as it stands, with its whole chain and the number of refusals. */
  async trace(): Promise<Trace> {
    const view = await this.view();
    const [events, refusals] = [await this.#all('/events'), await this.#all('/refusals')];
    return { version: numberAt(view, 'version'), state: stateOf(view), events, refusals: refusals.length };
  }

  /** Ids of the papers of a code, oldest first. */
  async papers(code: string): Promise<readonly string[]> {
    const entries = await this.#file();
    return entries.filter((entry) => textAt(entry, 'code') === code).flatMap(papersOf);
  }

  /** Ids of the papers the event left. */
  async papersOfEvent(seq: number): Promise<readonly string[]> {
    const ids = (await this.#file()).flatMap(papersOf);
    return [...new Set(ids)].filter((id) => id.endsWith(`.${seq}`));
  }

  /** Replays the case. */
  async verify(): Promise<Verification> {
    const verdict = await this.#get('/verify');
    return { isSound: at(verdict, 'ok') === true, findings: listAt(verdict, 'findings') };
  }

  async #file(): Promise<readonly unknown[]> {
    const file = await this.#get('/file');
    return listAt(file, 'items');
  }

  async #all(path: string): Promise<readonly unknown[]> {
    const items: unknown[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page = await this.#get(`${path}?limit=${PAGE}${cursor === '' ? '' : `&cursor=${cursor}`}`);
      items.push(...listAt(page, 'items'));
      cursor = textAt(page, 'nextCursor');
    }
    return items;
  }

  async #get(path: string): Promise<unknown> {
    return this.client.need(this.observer, { method: 'GET', path: `/cases/${this.caseId}${path}` });
  }
}

/** The state a view of a case says. */
export function stateOf(view: unknown): string | null {
  return textAt(view, 'state');
}

/** What an attempt that was refused has changed all the same, a sentence each; it may leave one refusal. */
export function traceLeft(before: Trace, after: Trace): string[] {
  const changes: string[] = [];
  if (after.version !== before.version) changes.push(`the version went from ${before.version} to ${after.version}`);
  if (after.state !== before.state) changes.push(`the state went from ${before.state} to ${after.state}`);
  if (!isDeepStrictEqual(after.events, before.events)) changes.push('the events of the case changed');
  if (after.refusals !== before.refusals + 1) {
    changes.push(`${after.refusals - before.refusals} refusals were recorded, not one`);
  }
  return changes.map((change) => `the refused attempt left a trace: ${change}`);
}

function papersOf(entry: unknown): readonly string[] {
  return listAt(entry, 'papers').filter((id) => typeof id === 'string');
}
