import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Frontier } from '../../../src/audit/merkle/frontier.js';
import { emptyRoot, leafHash, nodeHash, type Hash } from '../../../src/audit/merkle/hashes.js';
import { consistencyProof, inclusionProof, rootOf, type HashOf } from '../../../src/audit/merkle/proofs.js';
import { consistencySpans, inclusionSpans, nodesOf } from '../../../src/audit/merkle/spans.js';
import { isConsistent, isIncluded } from '../../../src/verifier/log/proofs.js';

const bytes = (hex: string) => Buffer.from(hex, 'hex');

/** The inputs and answers of the reference tests of Certificate Transparency. */
const INPUTS = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
const ROOTS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const INCLUSIONS: readonly [position: number, size: number, path: readonly string[]][] = [
  [
    0,
    8,
    [
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ],
  ],
  [
    5,
    8,
    [
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ],
  ],
  [2, 3, ['fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125']],
  [
    1,
    5,
    [
      '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
    ],
  ],
];
const CONSISTENCIES: readonly [from: number, to: number, path: readonly string[]][] = [
  [1, 1, []],
  [1, 8, INCLUSIONS[0]![2]],
  [
    6,
    8,
    [
      '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ],
  ],
  [
    2,
    5,
    [
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
    ],
  ],
];

/** MTH of RFC 6962 §2.1, word for word: the oracle. */
function mth(leaves: readonly Hash[]): Hash {
  const [first, ...rest] = leaves;
  if (first === undefined) return emptyRoot;
  if (rest.length === 0) return first;
  let left = 1;
  while (left * 2 < leaves.length) left *= 2;
  return nodeHash(mth(leaves.slice(0, left)), mth(leaves.slice(left)));
}

/** Grows a tree over the leaves, and keeps its full nodes as the database does. */
function grown(leaves: readonly Hash[]): { readonly tree: Frontier; readonly hashOf: HashOf } {
  const tree = new Frontier();
  const nodes = new Map<string, Hash>();
  for (const [position, leaf] of leaves.entries()) {
    nodes.set(`0.${position}`, leaf);
    for (const { level, index, hash } of tree.append(leaf)) nodes.set(`${level}.${index}`, hash);
  }
  return { tree, hashOf: ({ level, index }) => nodes.get(`${level}.${index}`)! };
}

const reference = INPUTS.map((input) => leafHash(bytes(input)));
const most = Array.from({ length: 300 }, (_, index) => leafHash(Buffer.from(`leaf ${index}`)));
const { hashOf } = grown(most);
const roots = most.map((_, index) => rootOf(index + 1, hashOf));
const rootOfMost = (size: number) => roots[size - 1] ?? emptyRoot;

describe('RFC 6962 §2.1: the reference vectors', () => {
  it.each(ROOTS.map((root, size) => [size, root]))('the root of %i leaves', (size, root) => {
    const leaves = reference.slice(0, Number(size));
    expect(grown(leaves).tree.root.toString('hex')).toBe(root);
    expect(rootOf(leaves.length, grown(leaves).hashOf).toString('hex')).toBe(root);
  });

  it.each(INCLUSIONS)('§2.1.1 the path of leaf %i in a tree of %i', (position, size, path) => {
    const proof = inclusionProof(position, size, grown(reference).hashOf);
    expect(proof.map((hash) => hash.toString('hex'))).toEqual(path);
    expect(isIncluded({ leaf: reference[position]!, position, size, path: path.map(bytes) }, bytes(ROOTS[size]!))).toBe(
      true,
    );
  });

  it.each(CONSISTENCIES)('§2.1.2 the proof from %i to %i', (from, to, path) => {
    expect(consistencyProof(from, to, grown(reference).hashOf).map((hash) => hash.toString('hex'))).toEqual(path);
    expect(isConsistent({ from, to, path: path.map(bytes) }, bytes(ROOTS[from]!), bytes(ROOTS[to]!))).toBe(true);
  });

  it('the example of §2.1.3: a tree of seven', () => {
    expect(inclusionSpans(0, 7)).toEqual([span(1, 2), span(2, 4), span(4, 7)]);
    expect(inclusionSpans(3, 7)).toEqual([span(2, 3), span(0, 2), span(4, 7)]);
    expect(inclusionSpans(4, 7)).toEqual([span(5, 6), span(6, 7), span(0, 4)]);
    expect(inclusionSpans(6, 7)).toEqual([span(4, 6), span(0, 4)]);
    expect(consistencySpans(3, 7)).toEqual([span(2, 3), span(3, 4), span(0, 2), span(4, 7)]);
    expect(consistencySpans(4, 7)).toEqual([span(4, 7)]);
    expect(consistencySpans(6, 7)).toEqual([span(4, 6), span(6, 7), span(0, 4)]);
  });
});

describe('every tree of up to 300 leaves', () => {
  it('has the root of the definition, also where it goes on from its edge', () => {
    for (let size = 0; size <= 300; size++) {
      expect(rootOfMost(size).equals(mth(most.slice(0, size)))).toBe(true);
      const edge = nodesOf(span(0, size)).map(hashOf);
      const tree = new Frontier(size, edge);
      expect(tree.root.equals(rootOfMost(size))).toBe(true);
      if (size < 300) tree.append(most[size]!);
      expect(tree.root.equals(rootOfMost(Math.min(size + 1, 300)))).toBe(true);
    }
  });

  it('proves every leaf of it, and that every smaller one is its beginning', () => {
    for (let size = 1; size <= 300; size++) {
      for (let other = 0; other < size; other++) {
        const path = inclusionProof(other, size, hashOf);
        const included = isIncluded({ leaf: most[other]!, position: other, size, path }, rootOfMost(size));
        const growth = { from: other, to: size, path: consistencyProof(other, size, hashOf) };
        if (included && isConsistent(growth, rootOfMost(other), rootOfMost(size))) continue;
        throw new Error(`${other} of ${size}`);
      }
    }
  }, 60_000);
});

/** A tree of up to 300 leaves, something in it, and one bit of one byte of one hash that is turned. */
const flips = fc.record({
  size: fc.integer({ min: 2, max: 300 }),
  at: fc.nat(),
  hash: fc.nat(),
  byte: fc.nat({ max: 31 }),
  bit: fc.nat({ max: 7 }),
});

describe('one turned bit anywhere', () => {
  it('in leaf, path or root: the leaf is not proved', () => {
    fc.assert(
      fc.property(flips, ({ size, at, ...flip }) => {
        const position = at % size;
        const hashes = [most[position]!, rootOfMost(size), ...inclusionProof(position, size, hashOf)];
        const [leaf, root, ...path] = flipped(hashes, flip);
        expect(isIncluded({ leaf: leaf!, position, size, path }, root!)).toBe(false);
      }),
    );
  });

  it('in path or roots: the growth is not proved', () => {
    fc.assert(
      fc.property(flips, ({ size, at, ...flip }) => {
        const from = 1 + (at % (size - 1));
        const hashes = [rootOfMost(from), rootOfMost(size), ...consistencyProof(from, size, hashOf)];
        const [fromRoot, root, ...path] = flipped(hashes, flip);
        expect(isConsistent({ from, to: size, path }, fromRoot!, root!)).toBe(false);
      }),
    );
  });
});

describe('a proof that is none', () => {
  const path = inclusionProof(5, 8, hashOf);
  const root = rootOfMost(8);
  const inclusion = { leaf: most[5]!, position: 5, size: 8, path };
  const growth = { from: 5, to: 8, path: consistencyProof(5, 8, hashOf) };

  it.each([
    ['for another leaf', { leaf: most[4]! }],
    ['for another position', { position: 4 }],
    ['for a tree with one more level', { size: 9 }],
    ['for a position outside', { position: 8 }],
    ['for a position that is no number of leaves', { position: 5.5 }],
    ['for a position below zero', { position: -1 }],
    ['too short', { path: path.slice(1) }],
    ['too long', { path: [...path, root] }],
    ['in another order', { path: [...path].reverse() }],
  ])('inclusion %s', (_, change) => {
    expect(isIncluded(inclusion, root)).toBe(true);
    expect(isIncluded({ ...inclusion, ...change }, root)).toBe(false);
  });

  it.each([
    ['from another size', { from: 6 }],
    ['to another size', { to: 9 }],
    ['backwards', { from: 9 }],
    ['empty', { path: [] }],
    ['too short', { path: growth.path.slice(0, -1) }],
    ['too long', { path: [...growth.path, root] }],
    ['to the same size, of other trees', { from: 8, path: [] }],
    ['from nothing that is not nothing', { from: 0, path: [] }],
  ])('consistency %s', (_, change) => {
    expect(isConsistent(growth, rootOfMost(5), root)).toBe(true);
    expect(isConsistent({ ...growth, ...change }, rootOfMost(5), root)).toBe(false);
  });

  it('cannot be asked for: no such leaf, a log that shrinks, an edge of another size', () => {
    expect(() => inclusionSpans(8, 8)).toThrow(RangeError);
    expect(() => inclusionSpans(0.5, 8)).toThrow(RangeError);
    expect(() => consistencySpans(9, 8)).toThrow(RangeError);
    expect(() => consistencySpans(-1, 8)).toThrow(RangeError);
    expect(() => new Frontier(3, [emptyRoot])).toThrow(RangeError);
  });
});

function span(start: number, end: number) {
  return { start, end };
}

function flipped(hashes: readonly Hash[], flip: { hash: number; byte: number; bit: number }): Hash[] {
  return hashes.map((hash, index) => {
    if (index !== flip.hash % hashes.length) return hash;
    const changed = Buffer.from(hash);
    changed[flip.byte]! ^= 1 << flip.bit;
    return changed;
  });
}
