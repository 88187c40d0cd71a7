/** 监视 – looks at every world, act and move of a proof, and notes what must not be. */
import { ACT_PROPERTIES, WORLD_PROPERTIES } from './properties.js';
import { wrongDestination } from './destinations.js';
import {
  pathTo,
  type Moved,
  type Onlooker,
  type Place,
  type Question,
  type Reached,
  type Step,
  type Taken,
} from './explore.js';
import { openingOf } from './world.js';
import type { Attempted } from './twists/twist.js';
import { TWISTS } from './twists/twists.js';

/** A sentence that did not hold, and the way there. */
export interface Violation {
  readonly property: string;
  readonly fault: string;
  readonly path: readonly Step[];
}

/** How often one rule's twist is tried for one act in one state: every further time it would be the same again. */
const TWISTS_EACH = 3;
/** Of one sentence, as many violations are kept with their paths; the rest are only counted. */
const KEPT_EACH = 3;

export const DESTINATION = 'a case goes where the statute sends it';
export const NO_DEAD_END = 'an end can be reached';

export class Watch implements Onlooker {
  readonly #kept: Violation[] = [];
  readonly #counts = new Map<string, number>();
  readonly #twists: Record<string, number> = Object.fromEntries(Object.keys(TWISTS).map((code) => [code, 0]));
  /** By act and state: the rules whose twists are still to be tried there, and how often. */
  readonly #untried = new Map<string, Map<string, number>>();

  constructor(
    private readonly question: Question,
    private readonly stopEarly: boolean,
  ) {}

  get violations(): readonly Violation[] {
    return this.#kept;
  }

  /** Whether there is nothing more to look for. */
  get isOver(): boolean {
    return this.stopEarly && this.#kept.length > 0;
  }

  /** How many violations there are, also those not kept. */
  get found(): number {
    return [...this.#counts.values()].reduce((sum, count) => sum + count, 0);
  }

  /** How often each rule's twist was tried, by the rule's code. */
  get twists(): Readonly<Record<string, number>> {
    return this.#twists;
  }

  /** The opening of the case, which no world precedes. */
  onOpening(place: Place): void {
    const { procedure, pack } = this.question;
    const opening = openingOf(procedure);
    const { record } = procedure.open(opening, pack);
    const { actor, at, payload, facts } = opening;
    const act = procedure.opening;
    for (const code of act.rules) {
      const attempted = { record, act, event: { type: act.type, actor, at, payload, facts } };
      const twisted = TWISTS[code]?.(attempted) ?? null;
      // There is no record yet that could be twisted.
      if (!twisted || twisted.record !== record) continue;
      this.#count(code);
      const blockers = procedure.blockersOfOpening({ ...opening, ...twisted.event }, pack);
      if (!blockers.some((blocker) => blocker.code === code)) this.#note(refusesTwist(code), act.type, place);
    }
  }

  onWorld({ world, place }: Reached): boolean {
    for (const { name, fault } of WORLD_PROPERTIES) this.#note(name, fault(world), place);
    return this.isOver;
  }

  onTaken(taken: Taken): boolean {
    const { before, event } = taken;
    const act = this.question.procedure.actOf(event.type);
    for (const { name, fault } of ACT_PROPERTIES) {
      const found = fault(before.world, act, event);
      if (found !== null) this.#note(name, `${found} (${act.type})`, before.place);
    }
    this.#twistAll(taken, { record: before.world.standing.record, act, event });
    return this.isOver;
  }

  onMove(moved: Moved): boolean {
    const fault = wrongDestination(moved);
    if (fault !== null) this.#note(DESTINATION, `${moved.event.type}: ${fault}`, moved.before.place);
    return this.isOver;
  }

  onDeadEnds(places: readonly Place[]): void {
    for (const place of places) this.#note(NO_DEAD_END, place.state, place);
  }

  #twistAll(taken: Taken, attempted: Attempted): void {
    const untried = this.#untriedAt(taken, attempted);
    for (const [code, times] of untried) {
      if (!this.#twist(code, taken, attempted)) continue;
      if (times === 1) untried.delete(code);
      else untried.set(code, times - 1);
    }
  }

  #untriedAt({ before, event }: Taken, { act }: Attempted): Map<string, number> {
    const place = `${event.type} ${before.place.state}`;
    const known = this.#untried.get(place);
    if (known) return known;
    const fresh = new Map(act.rules.map((code) => [code, TWISTS_EACH]));
    this.#untried.set(place, fresh);
    return fresh;
  }

  /** The rule must name itself among the blockers of its twist. @returns whether there was a twist to try */
  #twist(code: string, { before, event }: Taken, attempted: Attempted): boolean {
    const twisted = TWISTS[code]?.(attempted) ?? null;
    if (!twisted) return false;
    const { procedure, pack } = this.question;
    const { state } = before.world.standing;
    this.#count(code);
    const { blockers } = procedure.ask({ state, record: twisted.record }, twisted.event, pack);
    const named = blockers.some((blocker) => blocker.code === code);
    this.#note(refusesTwist(code), named ? null : `${event.type} by ${event.actor}`, before.place);
    return true;
  }

  #count(code: string): void {
    this.#twists[code] = (this.#twists[code] ?? 0) + 1;
  }

  #note(property: string, fault: string | null, place: Place): void {
    if (fault === null) return;
    const count = (this.#counts.get(property) ?? 0) + 1;
    this.#counts.set(property, count);
    if (count <= KEPT_EACH) this.#kept.push({ property, fault, path: pathTo(place) });
  }
}

function refusesTwist(code: string): string {
  return `the rule ${code} refuses what it forbids`;
}
