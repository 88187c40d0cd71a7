/** 录像 – bytes that are a film by their outer form: two boxes of an MP4 file (ISO/IEC 14496-12), the second full of noise. */
import { createCipheriv, createHash } from 'node:crypto';
import { Readable } from 'node:stream';

const CHUNK = 1_048_576;
const LARGE_SIZE = 1;
const BOX_HEAD = 16;

/** The bytes of a film, the same for the same seed, never held in memory at once. */
export function film(size, seed) {
  return Readable.from(bytesOf(size, seed), { objectMode: false });
}

function* bytesOf(size, seed) {
  const type = Buffer.from('\0\0\0\x18ftypisom\0\0\x02\0isommp41', 'latin1');
  const head = Buffer.alloc(BOX_HEAD);
  head.writeUInt32BE(LARGE_SIZE, 0);
  head.write('mdat', 4, 'latin1');
  head.writeBigUInt64BE(BigInt(size - type.length), 8);
  yield Buffer.concat([type, head]);
  const noise = createCipheriv('aes-128-ctr', createHash('md5').update(seed).digest(), Buffer.alloc(BOX_HEAD));
  const zeros = Buffer.alloc(CHUNK);
  for (let left = size - type.length - BOX_HEAD; left > 0; left -= CHUNK) {
    yield noise.update(left < CHUNK ? zeros.subarray(0, left) : zeros);
  }
}
