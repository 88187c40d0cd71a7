/** 验证 – what a proof is worth, from the proof and the roots alone (RFC 9162 §2.1.3.2, §2.1.4.2). Nothing is trusted. */
import { isSame } from '../same.js';
import { emptyRoot, nodeHash, type Hash } from './hashes.js';

/** That a leaf is in a tree. */
export interface Inclusion {
  readonly leaf: Hash;
  readonly position: number;
  readonly size: number;
  readonly path: readonly Hash[];
}

/** That one tree is the beginning of another. */
export interface Consistency {
  readonly from: number;
  readonly to: number;
  readonly path: readonly Hash[];
}

/** Where a proof has come to: a node and the last node of its level, counted from 0. */
interface Place {
  readonly node: number;
  readonly last: number;
}

/** Whether the tree with the root holds the leaf at the position. */
export function isIncluded({ leaf, position, size, path }: Inclusion, root: Hash): boolean {
  if (!isCount(position) || !isCount(size) || position >= size) return false;
  let hash = leaf;
  let place: Place = { node: position, last: size - 1 };
  for (const beside of path) {
    if (place.last === 0) return false;
    if (isRight(place)) {
      hash = nodeHash(beside, hash);
      place = upToRight(place);
    } else {
      hash = nodeHash(hash, beside);
    }
    place = up(place);
  }
  return place.last === 0 && isSame(hash, root);
}

/** Whether the tree of `to` leaves with the root `toRoot` begins with the tree of `from` leaves with the root `fromRoot`. */
export function isConsistent({ from, to, path }: Consistency, fromRoot: Hash, toRoot: Hash): boolean {
  if (!isCount(from) || !isCount(to) || from > to) return false;
  if (from === to) return path.length === 0 && isSame(fromRoot, toRoot);
  if (from === 0) return path.length === 0 && isSame(fromRoot, emptyRoot);
  const [first, ...rest] = isPowerOfTwo(from) && path.length > 0 ? [fromRoot, ...path] : path;
  return first !== undefined && leadsToBoth({ from, to, path: rest }, first, fromRoot, toRoot);
}

function leadsToBoth({ from, to, path }: Consistency, first: Hash, fromRoot: Hash, toRoot: Hash): boolean {
  let place: Place = { node: from - 1, last: to - 1 };
  while (place.node % 2 === 1) place = up(place);
  let [older, newer] = [first, first];
  for (const beside of path) {
    if (place.last === 0) return false;
    if (isRight(place)) {
      older = nodeHash(beside, older);
      newer = nodeHash(beside, newer);
      place = upToRight(place);
    } else {
      newer = nodeHash(newer, beside);
    }
    place = up(place);
  }
  return place.last === 0 && isSame(older, fromRoot) && isSame(newer, toRoot);
}

/** Whether the sibling in the proof stands on the left; so it does for the last of a level, however high it was raised. */
function isRight({ node, last }: Place): boolean {
  return node % 2 === 1 || node === last;
}

/** Passes the levels on which a last node has no sibling. */
function upToRight(place: Place): Place {
  let at = place;
  while (at.node % 2 === 0 && at.node !== 0) at = up(at);
  return at;
}

function up({ node, last }: Place): Place {
  return { node: Math.floor(node / 2), last: Math.floor(last / 2) };
}

function isPowerOfTwo(value: number): boolean {
  let rest = value;
  while (rest % 2 === 0) rest /= 2;
  return rest === 1;
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}
