/**
 * 穷举 – every act by every account in every world that can be reached, breadth first. Two worlds with one key are one:
 * the first of them stands for all.
 */
import type { ActEvent } from '../act.js';
import type { Facts } from '../facts.js';
import type { LawPack } from '../packs/law-pack.js';
import type { Procedure } from '../procedure.js';
import { payloadsOf } from './payloads.js';
import type { Accounts } from './population.js';
import { keyOf } from './standing-key.js';
import { costOf, isFollowed } from './straight-path.js';
import { eventIn, factsOf, openedWorld, type World } from './world.js';
import { waitsIn } from './waits.js';

/** One step of a path, as people read it. */
export interface Step {
  readonly account: string;
  readonly act: string;
  readonly state: string;
}

/** A world reached, and how. */
export interface Reached {
  readonly world: World;
  readonly key: string;
  readonly step: Step;
  readonly before: Reached | null;
}

/** An act that is allowed in a reached world. */
export interface Taken {
  readonly before: Reached;
  readonly event: ActEvent & { readonly payload: object };
  readonly facts: Facts;
}

export interface ExplorationOptions {
  readonly procedure: Procedure;
  readonly pack: LawPack;
  /** Who tries. */
  readonly accounts: Accounts;
  /** How many excursions one path may take. */
  readonly excursions: number;
  /** Gives up after so many worlds; `complete` then says false. */
  readonly worldLimit?: number;
  /** Called for each world once, and for each act allowed; returning true ends the exploration. */
  readonly onWorld?: (reached: Reached) => boolean;
  readonly onTaken?: (taken: Taken) => boolean;
}

export interface Exploration {
  readonly worlds: ReadonlyMap<string, Reached>;
  /** From each world's key to the keys it leads to. */
  readonly moves: ReadonlyMap<string, ReadonlySet<string>>;
  readonly asked: number;
  readonly allowed: number;
  readonly complete: boolean;
}

/** Explores everything that can be reached. */
export function explore(options: ExplorationOptions): Exploration {
  return new Explorer(options).run();
}

class Explorer {
  readonly #worlds = new Map<string, Reached>();
  readonly #moves = new Map<string, Set<string>>();
  readonly #queue: Reached[] = [];
  #asked = 0;
  #allowed = 0;
  #stopped = false;

  constructor(private readonly options: ExplorationOptions) {}

  run(): Exploration {
    const { procedure, pack, excursions, worldLimit = Number.POSITIVE_INFINITY } = this.options;
    this.#reach(
      openedWorld(procedure, pack, excursions),
      { account: 'clerk-1', act: 'open-case', state: 'lead' },
      null,
    );
    for (let next = 0; next < this.#queue.length && next < worldLimit && !this.#stopped; next += 1) {
      const reached = this.#queue[next];
      if (reached) this.#expand(reached);
    }
    return {
      worlds: this.#worlds,
      moves: this.#moves,
      asked: this.#asked,
      allowed: this.#allowed,
      complete: !this.#stopped && this.#queue.length <= worldLimit,
    };
  }

  #expand(reached: Reached): void {
    const { world } = reached;
    const facts = factsOf(world.voided);
    const stage = this.options.procedure.stages.find(({ id }) => id === world.standing.state);
    for (const type of stage?.acts ?? []) {
      for (const [account, actor] of Object.entries(this.options.accounts))
        this.#attempt(reached, type, account, actor, facts);
    }
    for (const [act, later] of waitsIn(world, this.options.pack)) {
      this.#reach(later, { account: '', act, state: later.standing.state }, reached);
    }
  }

  /** Asks without a payload first: what is refused then is refused with any. */
  #attempt(reached: Reached, type: string, account: string, actor: string, facts: Facts): void {
    const { procedure, pack } = this.options;
    const { world } = reached;
    this.#asked += 1;
    if (!procedure.ask(world.standing, eventIn(world, type, actor, undefined, facts), pack).allowed) return;
    for (const payload of payloadsOf(type, { world, actor, pack })) {
      const event = { ...eventIn(world, type, actor, payload, facts), payload };
      this.#asked += 1;
      if (this.#stopped || !procedure.ask(world.standing, event, pack).allowed) continue;
      this.#allowed += 1;
      this.#stopped ||= this.options.onTaken?.({ before: reached, event, facts }) ?? false;
      const duty = procedure.acts.get(type)?.duty ?? '';
      if (isFollowed(world, event, duty)) this.#follow(reached, event, account);
    }
  }

  #follow(reached: Reached, event: ActEvent & { readonly payload: object }, account: string): void {
    const { procedure, pack } = this.options;
    const standing = procedure.perform(reached.world.standing, event, pack);
    const after = {
      ...reached.world,
      standing,
      excursionsLeft: reached.world.excursionsLeft - costOf(event.type, reached.world.standing.record),
    };
    this.#reach(after, { account, act: event.type, state: standing.state }, reached);
  }

  #reach(world: World, step: Step, before: Reached | null): void {
    const key = keyOf(world, this.options.pack);
    if (before) (this.#moves.get(before.key) ?? this.#movesFrom(before.key)).add(key);
    if (this.#worlds.has(key)) return;
    const reached = { world, key, step, before };
    this.#worlds.set(key, reached);
    this.#queue.push(reached);
    this.#stopped ||= this.options.onWorld?.(reached) ?? false;
  }

  #movesFrom(key: string): Set<string> {
    const moves = new Set<string>();
    this.#moves.set(key, moves);
    return moves;
  }
}

/** The path to a world, from the opening of the case. */
export function pathTo(reached: Reached): readonly Step[] {
  return reached.before ? [...pathTo(reached.before), reached.step] : [reached.step];
}
