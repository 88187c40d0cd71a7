/** 树的散列 – the hashes of RFC 6962 §2.1 in pure JavaScript: of a leaf, of a node, of an empty tree. */
import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes } from '@noble/hashes/utils.js';

/** SHA-256, 32 bytes. */
export type Hash = Uint8Array;

/** SHA-256(0x00 ‖ bytes). */
export function leafHash(bytes: Uint8Array): Hash {
  return sha256(concatBytes(Uint8Array.of(0x00), bytes));
}

/** SHA-256(0x01 ‖ left ‖ right). */
export function nodeHash(left: Uint8Array, right: Uint8Array): Hash {
  return sha256(concatBytes(Uint8Array.of(0x01), left, right));
}

/** The root of a tree without leaves: SHA-256 of nothing. */
export const emptyRoot: Hash = sha256(new Uint8Array());
