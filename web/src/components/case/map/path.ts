/** 已走的路径 – where a case has been on the map of its procedure, and where it may go from here. */
import type { components } from '../../../api/schema.js';

type Schemas = components['schemas'];
type Stage = Schemas['StageReached'];
type Move = Schemas['MapMove'];

/** A stage the case has been in: since when for the first time, and how often. */
export interface Passed {
  readonly state: string;
  readonly since: string;
  readonly times: number;
}

/** The stages in the order in which the case came to them; each stay once. */
export function staysOf(stages: readonly Stage[]): readonly Stage[] {
  return stages.filter(({ state }, index) => state !== stages[index - 1]?.state);
}

/** The stages passed, each once, by their first time. */
export function passedIn(stages: readonly Stage[]): ReadonlyMap<string, Passed> {
  const passed = new Map<string, Passed>();
  for (const { state, at } of staysOf(stages)) {
    const before = passed.get(state);
    passed.set(state, { state, since: before?.since ?? at, times: (before?.times ?? 0) + 1 });
  }
  return passed;
}

/** What a way is to a case. `rare`: possible from here, but not what mostly follows. */
export type WayKind = 'taken' | 'possible' | 'rare' | 'usual';

/** What the way is to the case: taken already, possible from here, or only usual; null: not to be shown. */
export function kindOf(move: Move, stages: readonly Stage[], here: string): WayKind | null {
  const stays = staysOf(stages);
  const isTaken = stays.some(({ state }, index) => state === move.to && stays[index - 1]?.state === move.from);
  if (isTaken) return 'taken';
  if (move.from === here) return move.usual ? 'possible' : 'rare';
  return move.usual ? 'usual' : null;
}

/** A map drawn larger than this would have words that outgrow those of the page. */
export const LARGEST = 1.25;

const ROUND = 7;

/** The line through the points, its corners rounded, as SVG has it. */
export function lineThrough(points: readonly Schemas['Point'][]): string {
  const [start, ...rest] = points;
  if (!start) return '';
  const parts = rest.map((corner, index) => {
    const before = points[index] ?? corner;
    const after = rest[index + 1];
    if (!after) return `L${corner.x} ${corner.y}`;
    const [into, out] = [towards(corner, before), towards(corner, after)];
    return `L${into.x} ${into.y}Q${corner.x} ${corner.y} ${out.x} ${out.y}`;
  });
  return `M${start.x} ${start.y}${parts.join('')}`;
}

function towards(from: Schemas['Point'], to: Schemas['Point']): Schemas['Point'] {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const step = Math.min(ROUND, length / 2) / (length || 1);
  return { x: from.x + (to.x - from.x) * step, y: from.y + (to.y - from.y) * step };
}

/** The text in lines of at most so many places; a Chinese character takes two. */
export function linesOf(text: string, places: number): readonly string[] {
  const parts = /[\u4e00-\u9fff]/.test(text) ? Array.from(text) : text.split(/(?<= )/);
  return parts.reduce<string[]>((lines, part) => {
    const last = lines.at(-1);
    if (last === undefined || widthOf(last + part.trimEnd()) > places) return [...lines, part];
    return [...lines.slice(0, -1), last + part];
  }, []);
}

function widthOf(text: string): number {
  return Array.from(text).reduce((width, letter) => width + (letter > '\u2e80' ? 2 : 1), 0);
}
