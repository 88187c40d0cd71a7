import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { nodeHashing } from '../../src/archive/package/node-hashing.js';
import { digestsOf, pureHashing } from '../../src/verifier/hashing.js';

describe('the digests of the verifier', () => {
  it('are the same in pure JavaScript as by the machine’s own code', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(digestsOf(bytes, pureHashing)).toEqual(digestsOf(bytes, nodeHashing));
      }),
    );
  });

  it('do not depend on the pieces in which the bytes come', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 50 }), fc.uint8Array({ maxLength: 50 }), (one, other) => {
        const whole = pureHashing.crc32(Uint8Array.of(...one, ...other), 0);
        expect(pureHashing.crc32(other, pureHashing.crc32(one, 0))).toBe(whole);
      }),
    );
  });

  it('are those of the standards', () => {
    const { sha256, crc32 } = digestsOf(new TextEncoder().encode('123456789'), pureHashing);
    expect(crc32).toBe(0xcbf43926);
    expect(sha256).toBe('15e2b0d3c33891ebb0f1ef609ec419420c20e320ce94c65fbc8c3312448eb225');
  });
});
