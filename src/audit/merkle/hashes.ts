/** 树的散列 – the three hashes of RFC 6962 §2.1: of a leaf, of a node, of an empty tree. */
import { hash } from 'node:crypto';

/** SHA-256, 32 bytes. */
export type Hash = Buffer;

const LEAF = Buffer.of(0x00);
const NODE = Buffer.of(0x01);

/** SHA-256(0x00 ‖ bytes). */
export function leafHash(bytes: Uint8Array): Hash {
  return sha256(Buffer.concat([LEAF, bytes]));
}

/** SHA-256(0x01 ‖ left ‖ right). */
export function nodeHash(left: Hash, right: Hash): Hash {
  return sha256(Buffer.concat([NODE, left, right]));
}

/** The root of a tree without leaves: SHA-256 of nothing. */
export const emptyRoot: Hash = sha256(Buffer.alloc(0));

/** SHA-256 of the bytes, as bytes. */
export function sha256(bytes: Uint8Array): Hash {
  return hash('sha256', bytes, 'buffer');
}
