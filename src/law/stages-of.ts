/** What can be read off a machine without running it: states, acts, moves. */
import type { AnyStateNode, StateValue } from 'xstate';
import type { StageDescription, StageMove } from './procedure.js';
import type { StageMeta } from './stage.js';

/** The machine's value of each leaf state: `investigation` → `{open: {'before-decision': 'investigation'}}`. */
export function pathsOf(root: AnyStateNode): ReadonlyMap<string, StateValue> {
  return new Map(leavesOf(root).map((leaf) => [leaf.key, valueOf(leaf)]));
}

function valueOf(leaf: AnyStateNode): StateValue {
  return leaf.path.slice(0, -1).reduceRight<StateValue>((value, key) => ({ [key]: value }), leaf.key);
}

/** Every state a case can be in, in the order of the procedure. States the machine only passes through are left out. */
export function describeStages(root: AnyStateNode): readonly StageDescription[] {
  const ends = endsOf(root);
  return leavesOf(root)
    .filter((leaf) => !isPassing(leaf))
    .map((leaf) => ({
      ...metaOf(leaf),
      id: leaf.key,
      acts: [...new Set(lineageOf(leaf).flatMap((node) => node.ownEvents as string[]))],
      final: ends.has(leaf.key),
    }));
}

/** 终点 – states from which every way leads back to them: the archive, where a file may be restricted and opened again. */
function endsOf(root: AnyStateNode): ReadonlySet<string> {
  const moves = stageMoves(root);
  const reach = new Map(leavesOf(root).map(({ key }) => [key, reachableFrom(key, moves)]));
  return new Set(
    [...reach].filter(([key, to]) => [...to].every((end) => reach.get(end)?.has(key))).map(([key]) => key),
  );
}

function reachableFrom(start: string, moves: readonly StageMove[]): ReadonlySet<string> {
  const found = new Set([start]);
  for (const key of found) for (const { from, to } of moves) if (from === key) found.add(to);
  return found;
}

/** Every way from one state to another; an act that leaves a case where it is makes none. */
export function stageMoves(root: AnyStateNode): readonly StageMove[] {
  return leavesOf(root).flatMap((leaf) => movesFrom(leaf).filter(({ from, to }) => from !== to));
}

function movesFrom(leaf: AnyStateNode): readonly StageMove[] {
  const passing = (leaf.always ?? []).flatMap(({ target }) =>
    (target ?? []).map((to) => ({ from: leaf.key, to: to.key, via: '' })),
  );
  const taken = new Set<string>();
  const byAct = lineageOf(leaf).flatMap((node) =>
    (node.ownEvents as string[]).flatMap((via) => {
      if (taken.has(via)) return [];
      taken.add(via);
      return (node.transitions.get(via) ?? []).flatMap(({ target }) =>
        (target ?? []).map((to) => ({ from: leaf.key, to: to.key, via })),
      );
    }),
  );
  return [...passing, ...byAct];
}

function leavesOf(node: AnyStateNode): readonly AnyStateNode[] {
  const children = Object.values(node.states as Record<string, AnyStateNode>).sort((a, b) => a.order - b.order);
  return children.length === 0 ? [node] : children.flatMap(leavesOf);
}

/** The state and those around it, innermost first. */
function lineageOf(leaf: AnyStateNode): readonly AnyStateNode[] {
  return leaf.parent ? [leaf, ...lineageOf(leaf.parent)] : [leaf];
}

function isPassing(leaf: AnyStateNode): boolean {
  return (leaf.always ?? []).length > 0;
}

function metaOf(leaf: AnyStateNode): StageMeta {
  const meta: unknown = leaf.meta;
  if (!isStageMeta(meta)) throw new RangeError(`the state ${leaf.key} says nothing of itself`);
  return { name: meta.name, basis: meta.basis };
}

function isStageMeta(meta: unknown): meta is StageMeta {
  return typeof meta === 'object' && meta !== null && 'name' in meta && 'basis' in meta;
}
