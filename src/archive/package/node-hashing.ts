/** 本机散列 – the digests of the verifier, by the machine's own code: some times faster than JavaScript. */
import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { Hashing, PieceHash } from '../../verifier/hashing.js';

export const nodeHashing: Hashing = {
  sha256: () => pieceHash('sha256'),
  sha512: () => pieceHash('sha512'),
  crc32: (bytes, before) => crc32(bytes, before),
};

function pieceHash(algorithm: string): PieceHash {
  const hash = createHash(algorithm);
  return { update: (bytes) => void hash.update(bytes), hex: () => hash.digest('hex') };
}
