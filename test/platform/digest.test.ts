import { describe, expect, it } from '@jest/globals';
import { canonicalJson } from '../../src/law/canonical-json.js';
import { digestOf } from '../../src/law/digest.js';
import { canonicalDigest, sha256Hex } from '../../src/platform/digest.js';

describe('canonical JSON (RFC 8785)', () => {
  it('writes numbers, texts and literals as §3.2.2 shows', () => {
    const value = {
      numbers: [333333333.3333333, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000f\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    };
    expect(canonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it('sorts names by UTF-16 code units, as §3.2.3 shows', () => {
    const value = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 };
    expect(Object.values(JSON.parse(canonicalJson(value)) as object)).toHaveLength(7);
    expect([...canonicalJson(value).matchAll(/:(\d)/g)].map((match) => match[1])).toEqual([
      '2',
      '4',
      '6',
      '7',
      '1',
      '5',
      '3',
    ]);
  });

  it('writes the numbers of appendix B', () => {
    expect(
      [0, -0, 5e-324, -5e-324, 1.7976931348623157e308, 9007199254740992, 295147905179352830000, 1e21, 1e-7].map(
        canonicalJson,
      ),
    ).toEqual([
      '0',
      '0',
      '5e-324',
      '-5e-324',
      '1.7976931348623157e+308',
      '9007199254740992',
      '295147905179352830000',
      '1e+21',
      '1e-7',
    ]);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, '\ud800', { '\udc00': 1 }, () => 1])('refuses %p', (value) => {
    expect(() => canonicalJson(value)).toThrow(RangeError);
  });
});

describe('digests', () => {
  it('are SHA-256 in hex (FIPS 180-2, appendix B.1)', () => {
    expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('are the same by the law as by the platform', () => {
    const value = { b: '清溪乡', a: [1, { c: null }] };
    expect(canonicalDigest(value)).toBe(digestOf(value));
  });
});
