/** 散列 – digests of bytes that come in pieces. The machine's own where there is one; else the same in pure JavaScript. */
import { sha256, sha512 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** A digest being made. */
export interface PieceHash {
  update(bytes: Uint8Array): void;
  /** In lower-case hex. Nothing can be added after it. */
  hex(): string;
}

/** How digests are made. */
export interface Hashing {
  sha256(): PieceHash;
  sha512(): PieceHash;
  /** CRC-32 of the bytes, going on from the CRC-32 of what came before them (0 at the beginning). */
  crc32(bytes: Uint8Array, before: number): number;
}

/** Pure JavaScript: everywhere. */
export const pureHashing: Hashing = {
  sha256: () => pieceHash(sha256.create()),
  sha512: () => pieceHash(sha512.create()),
  crc32: pureCrc32,
};

/** What a file's bytes come to. */
export interface Digests {
  readonly sha256: string;
  readonly sha512: string;
  readonly crc32: number;
}

/** The digests of bytes in memory. */
export function digestsOf(bytes: Uint8Array, hashing: Hashing): Digests {
  const [short, long] = [hashing.sha256(), hashing.sha512()];
  short.update(bytes);
  long.update(bytes);
  return { sha256: short.hex(), sha512: long.hex(), crc32: hashing.crc32(bytes, 0) };
}

/** SHA-256 of a text in UTF-8, in hex. */
export function textDigest(hashing: Hashing): (text: string) => string {
  return (text) => {
    const hash = hashing.sha256();
    hash.update(utf8ToBytes(text));
    return hash.hex();
  };
}

function pieceHash(hash: { update(bytes: Uint8Array): unknown; digest(): Uint8Array }): PieceHash {
  return { update: (bytes) => void hash.update(bytes), hex: () => bytesToHex(hash.digest()) };
}

/** The polynomial of ISO 3309, reflected. */
const POLYNOMIAL = 0xedb88320;
/** By four tables four bytes go in one step. */
const TABLES = crcTables(4);

function crcTables(count: number): readonly Uint32Array[] {
  const first = Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1;
    return value;
  });
  const tables = [first];
  while (tables.length < count) {
    tables.push((tables.at(-1) ?? first).map((value) => entry(first, value) ^ (value >>> 8)));
  }
  return tables;
}

function entry(table: Uint32Array | undefined, value: number): number {
  return table?.[value & 0xff] ?? 0;
}

function pureCrc32(bytes: Uint8Array, before: number): number {
  const [t0, t1, t2, t3] = TABLES;
  let crc = ~before;
  let at = 0;
  for (; at + 4 <= bytes.length; at += 4) {
    crc ^= byte(bytes, at) | (byte(bytes, at + 1) << 8) | (byte(bytes, at + 2) << 16) | (byte(bytes, at + 3) << 24);
    crc = entry(t3, crc) ^ entry(t2, crc >>> 8) ^ entry(t1, crc >>> 16) ^ entry(t0, crc >>> 24);
  }
  for (; at < bytes.length; at++) crc = entry(t0, crc ^ byte(bytes, at)) ^ (crc >>> 8);
  return ~crc >>> 0;
}

function byte(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? 0;
}
