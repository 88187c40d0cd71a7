/** 程序证明 – explores everything, checks every property, twists every rule, and looks for dead ends. */
import type { LawPack } from '../packs/law-pack.js';
import { ordinaryProcedureUnder } from '../ordinary-procedure/ordinary-procedure.js';
import type { Rulebook } from '../rules/index.js';
import { explore, pathTo, type Exploration, type Reached, type Step, type Taken } from './explore.js';
import { deadEnds } from './dead-ends.js';
import { ACT_PROPERTIES, WORLD_PROPERTIES } from './properties.js';
import type { Accounts } from './population.js';
import { TWISTS } from './perturbations.js';

/** A sentence that did not hold, and the way there. */
export interface Violation {
  readonly property: string;
  readonly fault: string;
  readonly path: readonly Step[];
}

export interface ProofOptions {
  readonly rules: Rulebook;
  readonly pack: LawPack;
  readonly accounts: Accounts;
  readonly excursions: number;
  readonly worldLimit?: number;
  /** Ends at the first violation. */
  readonly stopEarly?: boolean;
}

export interface Proof {
  readonly worlds: number;
  readonly byState: Readonly<Record<string, number>>;
  /** Acts asked for, and those that were allowed. */
  readonly asked: number;
  readonly allowed: number;
  readonly complete: boolean;
  readonly properties: readonly string[];
  /** How often each rule's twist was tried, by the rule's code. */
  readonly twists: Readonly<Record<string, number>>;
  readonly violations: readonly Violation[];
}

/** How often one rule's twist is tried for one act in one state: every further time it would be the same again. */
const TWISTS_EACH = 3;
const VIOLATIONS_KEPT = 20;

/** Proves the ordinary procedure under the rules given. */
export function prove(options: ProofOptions): Proof {
  return new Prover(options).run();
}

class Prover {
  readonly #violations: Violation[] = [];
  readonly #tried = new Map<string, number>();
  readonly #twists: Record<string, number> = Object.fromEntries(Object.keys(TWISTS).map((code) => [code, 0]));
  readonly #procedure;

  constructor(private readonly options: ProofOptions) {
    this.#procedure = ordinaryProcedureUnder(options.rules);
  }

  run(): Proof {
    const { pack, accounts, excursions, worldLimit } = this.options;
    const exploration = explore({
      procedure: this.#procedure,
      pack,
      accounts,
      excursions,
      ...(worldLimit === undefined ? {} : { worldLimit }),
      onWorld: (reached) => this.#onWorld(reached),
      onTaken: (taken) => this.#onTaken(taken),
    });
    if (exploration.complete) this.#lookForDeadEnds(exploration);
    return this.#report(exploration);
  }

  #onWorld(reached: Reached): boolean {
    for (const { name, fault } of WORLD_PROPERTIES) this.#note(name, fault(reached.world), reached);
    return this.#isOver();
  }

  #onTaken(taken: Taken): boolean {
    const { before, event } = taken;
    const act = this.#procedure.actOf(event.type);
    for (const { name, fault } of ACT_PROPERTIES)
      this.#note(`${name} (${act.type})`, fault(before.world, act, event), before);
    for (const code of act.rules) this.#twist(code, taken);
    return this.#isOver();
  }

  /** The rule must name itself among the blockers of its twist. */
  #twist(code: string, { before, event }: Taken): void {
    const { state, record } = before.world.standing;
    const place = `${code} ${event.type} ${state}`;
    const times = this.#tried.get(place) ?? 0;
    if (times >= TWISTS_EACH) return;
    const twisted = TWISTS[code]?.({ record, act: this.#procedure.actOf(event.type), event }) ?? null;
    if (!twisted) return;
    this.#tried.set(place, times + 1);
    this.#twists[code] = (this.#twists[code] ?? 0) + 1;
    const { blockers } = this.#procedure.ask({ state, record: twisted.record }, twisted.event, this.options.pack);
    const named = blockers.some((blocker) => blocker.code === code);
    this.#note(`${code} refuses its twist`, named ? null : `${event.type} by ${event.actor}`, before);
  }

  #lookForDeadEnds(exploration: Exploration): void {
    for (const reached of deadEnds(exploration))
      this.#note('an end can be reached', reached.world.standing.state, reached);
  }

  #note(property: string, fault: string | null, reached: Reached): void {
    if (fault === null || this.#violations.length >= VIOLATIONS_KEPT) return;
    this.#violations.push({ property, fault, path: pathTo(reached) });
  }

  #isOver(): boolean {
    return this.options.stopEarly === true && this.#violations.length > 0;
  }

  #report({ worlds, asked, allowed, complete }: Exploration): Proof {
    const byState: Record<string, number> = {};
    for (const { world } of worlds.values()) byState[world.standing.state] = (byState[world.standing.state] ?? 0) + 1;
    const properties = [...WORLD_PROPERTIES, ...ACT_PROPERTIES].map(({ name }) => name);
    return {
      worlds: worlds.size,
      byState,
      asked,
      allowed,
      complete,
      properties,
      twists: this.#twists,
      violations: this.#violations,
    };
  }
}
