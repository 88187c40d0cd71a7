/** 引路 – one case led along a given path, with everything tried in every world on the way. */
import { attemptsIn, placeOf, worldAfter, type Place, type Question, type Reached, type Step } from './explore.js';
import type { DrivenPath, DrivenStep } from './driven-paths.js';
import { waitsIn } from './waits.js';
import type { Watch } from './watch.js';
import { openedWorld, openingStep, type World } from './world.js';

/** Enough for every wait on a path; it costs nothing to be led. */
const EXCURSIONS = 9;

/** What was met on the way. */
export interface Driven {
  readonly places: readonly Place[];
  readonly asked: number;
  readonly allowed: number;
  /** Whether the path could be gone to its end. */
  readonly complete: boolean;
}

/** The worlds on the path, from the opening of the case; fewer than the path has where a step is not possible. */
export function worldsAlong({ steps }: DrivenPath, question: Question): readonly Reached[] {
  const first = openedWorld(question.procedure, question.pack, EXCURSIONS);
  const opened = {
    world: first,
    place: placeOf(first, openingStep(question.procedure), null, question),
  };
  const reached: Reached[] = [opened];
  for (const step of steps) {
    const last = reached.at(-1) ?? opened;
    const after = worldAfterStep(step, last, question);
    if (!after) break;
    reached.push({ world: after, place: placeOf(after, stepOf(step, after), last.place, question) });
  }
  return reached;
}

/** Leads a case along the path and lets the watch look at everything tried, for as long as it wants to. */
export function drivenAlong(path: DrivenPath, question: Question, watch: Watch): Driven {
  const reached = worldsAlong(path, question);
  let [asked, allowed] = [0, 0];
  for (const each of reached) {
    if (watch.onWorld(each)) break;
    for (const taken of attemptsIn(each, question)) {
      asked += 1;
      if (taken === null) continue;
      allowed += 1;
      if (watch.onTaken(taken) || watch.onMove({ ...taken, after: worldAfter(taken, question) })) break;
    }
  }
  const places = reached.map(({ place }) => place);
  return { places, asked, allowed, complete: reached.length === path.steps.length + 1 };
}

function worldAfterStep([account, act, which = 0]: DrivenStep, from: Reached, question: Question): World | null {
  if (account === '') return waitsIn(from.world, question).find(([name]) => name === act)?.[1] ?? null;
  const attempts = [...attemptsIn(from, question, { account, act })];
  const taken = attempts.flatMap((each) => (each ? [each] : []))[which];
  return taken ? worldAfter(taken, question) : null;
}

function stepOf([account, act]: DrivenStep, { standing }: World): Step {
  return { account, act, state: standing.state };
}
