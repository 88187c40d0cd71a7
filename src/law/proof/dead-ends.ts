/** 死胡同 – worlds from which no end of the case can be reached. */
import type { Exploration, Reached } from './explore.js';

/**
 * Worlds that lead to no archived case. A certificate found void may leave nothing but the withdrawal of the case, which
 * costs an excursion; such worlds count only while they have one left.
 */
export function deadEnds({ worlds, moves }: Exploration): readonly Reached[] {
  const alive = new Set([...worlds.values()].filter(isEnd).map(({ key }) => key));
  const from = reversed(moves);
  const queue = [...alive];
  for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
    for (const earlier of from.get(key) ?? []) {
      if (alive.has(earlier)) continue;
      alive.add(earlier);
      queue.push(earlier);
    }
  }
  return [...worlds.values()].filter(
    ({ key, world }) => !alive.has(key) && (world.voided.length === 0 || world.excursionsLeft > 0),
  );
}

function isEnd({ world }: Reached): boolean {
  return world.standing.state === 'archived';
}

function reversed(moves: Exploration['moves']): ReadonlyMap<string, readonly string[]> {
  const back = new Map<string, string[]>();
  for (const [from, tos] of moves) {
    for (const to of tos) back.set(to, [...(back.get(to) ?? []), from]);
  }
  return back;
}
