/**
 * 穷举 – every act by every account in every world that can be reached, breadth first. Two worlds with one key are one:
 * the first of them stands for all. A world is forgotten once it has been expanded; what stays is its place.
 */
import type { ActEvent } from '../act.js';
import type { Facts } from '../facts.js';
import type { MachineProcedure } from '../machine-procedure.js';
import type { LawPack } from '../packs/law-pack.js';
import { payloadsOf } from './attempts/payloads.js';
import type { Accounts } from './population.js';
import { isStaffed } from './staffed.js';
import { keyOf, standInFor } from './standing-key.js';
import { costOf, isFollowed } from './straight-path.js';
import { eventIn, factsOf, openedWorld, openingStep, type World } from './world.js';
import { waitsIn } from './waits.js';

/** One step of a path, as people read it. */
export interface Step {
  readonly account: string;
  readonly act: string;
  readonly state: string;
}

/** What is kept of a world: how it was reached, where it leads. */
export interface Place {
  readonly state: string;
  readonly step: Step;
  readonly before: Place | null;
  readonly leadsTo: Set<Place>;
  readonly excursionsLeft: number;
  /** Whether a certificate has been found void on the way. */
  readonly voided: boolean;
  /** Whether those who try could still finish the case (可办结性体检). */
  readonly staffed: boolean;
}

/** A world reached, and how. */
export interface Reached {
  readonly world: World;
  readonly place: Place;
}

/** An act that is allowed in a reached world. */
export interface Taken {
  readonly before: Reached;
  readonly account: string;
  readonly event: ActEvent & { readonly payload: object };
  readonly facts: Facts;
  /** Which of the things that could be said was said. */
  readonly which: number;
}

/** An act that was done, and the world it led to. */
export interface Moved extends Taken {
  readonly after: World;
}

/** Who tries what in which procedure. */
export interface Question {
  readonly procedure: MachineProcedure;
  readonly pack: LawPack;
  /** Who tries. */
  readonly accounts: Accounts;
}

/** Who looks on; whoever answers true ends the exploration. */
export interface Onlooker {
  readonly onWorld?: (reached: Reached) => boolean;
  readonly onTaken?: (taken: Taken) => boolean;
  readonly onMove?: (moved: Moved) => boolean;
}

export interface ExplorationOptions extends Question, Onlooker {
  /** How many excursions one path may take. */
  readonly excursions: number;
  /** Which excursions are followed; absent = all. */
  readonly kinds?: ReadonlySet<string>;
  /** Gives up after so many worlds; `complete` then says false. */
  readonly worldLimit?: number;
}

export interface Exploration {
  readonly places: readonly Place[];
  /** How many acts were asked for, how many of them were allowed, and how many different moves they make. */
  readonly asked: number;
  readonly allowed: number;
  readonly moves: number;
  readonly complete: boolean;
}

/** Explores everything that can be reached. */
export function explore(options: ExplorationOptions): Exploration {
  return new Explorer(options).run();
}

class Explorer {
  readonly #places = new Map<string, Place>();
  readonly #queue: (Reached | undefined)[] = [];
  #asked = 0;
  #allowed = 0;
  #stopped = false;

  constructor(private readonly options: ExplorationOptions) {}

  run(): Exploration {
    const { procedure, pack, excursions, worldLimit = Number.POSITIVE_INFINITY } = this.options;
    this.#reach(openedWorld(procedure, pack, excursions), openingStep(procedure), null);
    let next = 0;
    for (; next < this.#queue.length && next < worldLimit && !this.#stopped; next += 1) {
      const reached = this.#queue[next];
      this.#queue[next] = undefined;
      if (reached) this.#expand(reached);
    }
    const places = [...this.#places.values()];
    return {
      places,
      asked: this.#asked,
      allowed: this.#allowed,
      moves: places.reduce((sum, { leadsTo }) => sum + leadsTo.size, 0),
      complete: !this.#stopped && next === this.#queue.length,
    };
  }

  #expand(reached: Reached): void {
    const { world, place } = reached;
    const followed = new Set<string>();
    for (const taken of this.#actsIn(reached)) {
      this.#allowed += 1;
      this.#stopped ||= this.options.onTaken?.(taken) ?? false;
      const { event, which } = taken;
      const move = `${event.type} ${which} ${standInFor(event.actor, world.standing.record)}`;
      if (this.#stopped || followed.has(move)) continue;
      if (!isFollowed(world, event, this.options)) continue;
      followed.add(move);
      this.#follow(taken);
    }
    for (const [act, later] of waitsIn(world, this.options))
      this.#reach(later, { account: '', act, state: later.standing.state }, place);
  }

  *#actsIn(reached: Reached): Generator<Taken> {
    for (const attempt of attemptsIn(reached, this.options)) {
      this.#asked += 1;
      if (this.#stopped) return;
      if (attempt !== null) yield attempt;
    }
  }

  #follow(taken: Taken): void {
    const { world, place } = taken.before;
    const after = worldAfter(taken, this.options);
    this.#stopped ||= this.options.onMove?.({ ...taken, after }) ?? false;
    const cost = costOf(taken.event, world.standing.record);
    const step = { account: taken.account, act: taken.event.type, state: after.standing.state };
    this.#reach({ ...after, excursionsLeft: world.excursionsLeft - cost }, step, place);
  }

  #reach(world: World, step: Step, before: Place | null): void {
    const key = keyOf(world, this.options.pack);
    const known = this.#places.get(key);
    if (known) {
      before?.leadsTo.add(known);
      return;
    }
    const place = placeOf(world, step, before, this.options);
    before?.leadsTo.add(place);
    this.#places.set(key, place);
    const reached = { world, place };
    this.#queue.push(reached);
    this.#stopped ||= this.options.onWorld?.(reached) ?? false;
  }
}

/** The place of a world newly reached. */
export function placeOf(world: World, step: Step, before: Place | null, question: Question): Place {
  const { standing, excursionsLeft, voided } = world;
  const staffed = isStaffed(world, question);
  return {
    state: standing.state,
    step,
    before,
    leadsTo: new Set(),
    excursionsLeft,
    voided: voided.length > 0,
    staffed,
  };
}

/**
 * Every act tried in the world by every account, with everything it could say; null for each that is refused. Without a
 * payload first: what is refused then is refused with any. With `only`, nothing but that act by that account is tried.
 */
export function* attemptsIn(
  reached: Reached,
  { procedure, pack, accounts }: Question,
  only?: { readonly account: string; readonly act: string },
): Generator<Taken | null> {
  const { world } = reached;
  const { standing } = world;
  const facts = factsOf(world.voided);
  const present = new Set(Object.values(accounts));
  for (const type of procedure.stageOf(standing.state).acts) {
    if (only !== undefined && type !== only.act) continue;
    for (const [account, actor] of Object.entries(accounts)) {
      if (only !== undefined && account !== only.account) continue;
      if (!procedure.allows(standing, eventIn(world, type, actor, undefined, facts), pack)) {
        yield null;
        continue;
      }
      for (const [which, payload] of payloadsOf(type, { world, actor, pack, present }).entries()) {
        const event = { ...eventIn(world, type, actor, payload, facts), payload };
        yield procedure.allows(standing, event, pack) ? { before: reached, account, event, facts, which } : null;
      }
    }
  }
}

/** The world as the act leaves it; what remains of excursions is for the explorer to say. */
export function worldAfter({ before: { world }, event }: Taken, { procedure, pack }: Question): World {
  return { ...world, standing: procedure.perform(world.standing, event, pack) };
}

/** The path to a place, from the opening of the case. */
export function pathTo(place: Place): readonly Step[] {
  const steps: Step[] = [];
  for (let at: Place | null = place; at; at = at.before) steps.push(at.step);
  return steps.reverse();
}
