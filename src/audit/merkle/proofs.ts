/** 证明 – roots, inclusion and consistency proofs (RFC 6962 §2.1), from the hashes of full nodes. */
import { emptyRoot, nodeHash, type Hash } from './hashes.js';
import { consistencySpans, inclusionSpans, nodesOf, type NodeId, type Span } from './spans.js';

/** The hash of a full node. @throws if it is not to be had */
export type HashOf = (node: NodeId) => Hash;

/** The root of the first `size` leaves. */
export function rootOf(size: number, hashOf: HashOf): Hash {
  return hashOfSpan({ start: 0, end: size }, hashOf);
}

/** The hashes with which the leaf at `position` leads to the root of the first `size`. */
export function inclusionProof(position: number, size: number, hashOf: HashOf): readonly Hash[] {
  return inclusionSpans(position, size).map((span) => hashOfSpan(span, hashOf));
}

/** The hashes that show that the first `from` leaves of the tree of `to` are the tree of `from`. */
export function consistencyProof(from: number, to: number, hashOf: HashOf): readonly Hash[] {
  return consistencySpans(from, to).map((span) => hashOfSpan(span, hashOf));
}

/** MTH of the leaves of a span; the widest full node is on the left, so that the hash is folded from the right. */
function hashOfSpan(span: Span, hashOf: HashOf): Hash {
  const hashes = nodesOf(span).map(hashOf);
  return foldedRight(hashes);
}

/** The root over full nodes of falling width, left to right. */
export function foldedRight(hashes: readonly Hash[]): Hash {
  const last = hashes.at(-1);
  if (last === undefined) return emptyRoot;
  return hashes.slice(0, -1).reduceRight((right, left) => nodeHash(left, right), last);
}
