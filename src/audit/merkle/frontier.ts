/** 生长边 – a growing tree of which only the right edge is kept: one hash for each binary digit of its size. */
import { nodeHash, type Hash } from './hashes.js';
import { foldedRight } from './proofs.js';
import { nodesOf, type NodeId } from './spans.js';

/** A full node with its hash. */
export interface FullNode extends NodeId {
  readonly hash: Hash;
}

/** Appends leaves to a tree in memory that grows with the logarithm of its size. */
export class Frontier {
  #size: number;
  readonly #edge: Hash[];

  /** @param edge the hashes of `nodesOf({ start: 0, end: size })` @throws RangeError if their number is another */
  constructor(size = 0, edge: readonly Hash[] = []) {
    if (nodesOf({ start: 0, end: size }).length !== edge.length)
      throw new RangeError('not the edge of a tree this size');
    this.#size = size;
    this.#edge = [...edge];
  }

  get size(): number {
    return this.#size;
  }

  get root(): Hash {
    return foldedRight(this.#edge);
  }

  /** Appends a leaf. @returns the nodes above it that are full now, lowest first */
  append(leaf: Hash): readonly FullNode[] {
    const full: FullNode[] = [];
    let hash = leaf;
    let index = this.#size;
    for (let level = 1; index % 2 === 1; level++) {
      hash = nodeHash(this.#popped(), hash);
      index = (index - 1) / 2;
      full.push({ level, index, hash });
    }
    this.#edge.push(hash);
    this.#size += 1;
    return full;
  }

  #popped(): Hash {
    const hash = this.#edge.pop();
    if (hash === undefined) throw new RangeError('the edge is shorter than the size of the tree');
    return hash;
  }
}
