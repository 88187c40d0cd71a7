/** 程序证明 – explores everything, checks every property, twists every rule, and looks for dead ends. */
import { deadEnds } from './dead-ends.js';
import { drivenAlong, type Driven } from './driven.js';
import type { DrivenPath } from './driven-paths.js';
import { explore, type Place, type Question } from './explore.js';
import { Watch, type Violation } from './watch.js';

export interface ProofOptions extends Question {
  readonly excursions: number;
  readonly worldLimit?: number;
  /** Ends at the first violation. */
  readonly stopEarly?: boolean;
}

export interface Proof {
  readonly worlds: number;
  readonly byState: Readonly<Record<string, number>>;
  /** Acts asked for, those of them that were allowed, and the different moves between worlds that they make. */
  readonly asked: number;
  readonly allowed: number;
  readonly moves: number;
  /** Whether everything that can be reached was. Dead ends are looked for only then. */
  readonly complete: boolean;
  /** How often each rule's twist was tried, by the rule's code. */
  readonly twists: Readonly<Record<string, number>>;
  /** How many violations there are; `violations` keeps the first of each kind. */
  readonly found: number;
  readonly violations: readonly Violation[];
}

/** Proves the procedure over everything that can be reached. */
export function prove(options: ProofOptions): Proof {
  const watch = new Watch(options, options.stopEarly ?? false);
  const { places, ...counts } = explore({
    ...options,
    onWorld: (reached) => watch.onWorld(reached),
    onTaken: (taken) => watch.onTaken(taken),
    onMove: (moved) => watch.onMove(moved),
  });
  const [start] = places;
  if (start) watch.onOpening(start);
  const ends = options.procedure.stages.filter(({ final }) => final).map(({ id }) => id);
  if (counts.complete) watch.onDeadEnds(deadEnds(places, new Set(ends)));
  return proofOf(watch, places, counts);
}

/** Checks everything in the worlds along the paths given, and every act tried there, without exploring further. */
export function proveAlong(paths: readonly DrivenPath[], question: Question & { readonly stopEarly?: boolean }): Proof {
  const watch = new Watch(question, question.stopEarly ?? false);
  const driven: Driven[] = [];
  for (const path of paths) {
    driven.push(drivenAlong(path, question, watch));
    if (watch.isOver) break;
  }
  const places = driven.flatMap((each) => each.places);
  const [start] = places;
  if (start) watch.onOpening(start);
  const sum = (of: (each: Driven) => number) => driven.reduce((total, each) => total + of(each), 0);
  return proofOf(watch, places, {
    asked: sum(({ asked }) => asked),
    allowed: sum(({ allowed }) => allowed),
    moves: sum(({ places: { length } }) => length - 1),
    complete: driven.length === paths.length && driven.every(({ complete }) => complete),
  });
}

type Counts = Pick<Proof, 'asked' | 'allowed' | 'moves' | 'complete'>;

function proofOf({ twists, found, violations }: Watch, places: readonly Place[], counts: Counts): Proof {
  const byState: Record<string, number> = {};
  for (const { state } of places) byState[state] = (byState[state] ?? 0) + 1;
  return { worlds: places.length, byState, ...counts, twists, found, violations };
}
