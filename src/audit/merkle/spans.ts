/** 区段 – which leaves the hashes of a proof stand for (RFC 6962 §2.1.1, §2.1.2), without any hash. */

/** The leaves from `start` up to, not including, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A node over a full power of two: level 0 are the leaves, the node covers the leaves from `index`·2^`level` on. */
export interface NodeId {
  readonly level: number;
  readonly index: number;
}

/**
 * PATH(position, D[size]): the spans of an inclusion proof, lowest first.
 *
 * @throws RangeError unless 0 ≤ position < size
 */
export function inclusionSpans(position: number, size: number): readonly Span[] {
  if (!isCount(position) || !isCount(size) || position >= size)
    throw new RangeError('no such leaf in a tree this size');
  const spans: Span[] = [];
  let [start, end] = [0, size];
  while (end - start > 1) {
    const middle = start + leftOf(end - start);
    if (position < middle) {
      spans.push({ start: middle, end });
      end = middle;
    } else {
      spans.push({ start, end: middle });
      start = middle;
    }
  }
  return spans.reverse();
}

/**
 * PROOF(from, D[to]): the spans of a consistency proof, lowest first. Empty where there is nothing to prove.
 *
 * @throws RangeError unless 0 ≤ from ≤ to
 */
export function consistencySpans(from: number, to: number): readonly Span[] {
  if (!isCount(from) || !isCount(to) || from > to) throw new RangeError('a log only grows');
  if (from === 0 || from === to) return [];
  const spans: Span[] = [];
  let [start, end] = [0, to];
  while (from < end) {
    const middle = start + leftOf(end - start);
    if (from <= middle) {
      spans.push({ start: middle, end });
      end = middle;
    } else {
      spans.push({ start, end: middle });
      start = middle;
    }
  }
  // What is left is the old tree itself, whose root the verifier has, or else its last subtree.
  if (start > 0) spans.push({ start, end });
  return spans.reverse();
}

/** The full nodes, left to right, from which the hash of a span of a tree follows. */
export function nodesOf({ start, end }: Span): readonly NodeId[] {
  const nodes: NodeId[] = [];
  for (let at = start; at < end;) {
    let level = 0;
    let width = 1;
    while (at % (width * 2) === 0 && at + width * 2 <= end) {
      level += 1;
      width *= 2;
    }
    nodes.push({ level, index: at / width });
    at += width;
  }
  return nodes;
}

/** The largest power of two below the size: how many leaves are in the left branch. */
function leftOf(size: number): number {
  let left = 1;
  while (left * 2 < size) left *= 2;
  return left;
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}
