import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bindableFrom } from '../../src/archive/volumes/bindable.js';
import { pngOf } from '../support/sample-files.js';

/** A JPEG up to its frame: an Exif segment with the orientation, then the size of the picture. */
function jpegOf(width: number, height: number, orientation: number, isLittle = true): Uint8Array {
  const tiff = Buffer.alloc(26);
  const [u16, u32] = isLittle
    ? [tiff.writeUInt16LE.bind(tiff), tiff.writeUInt32LE.bind(tiff)]
    : [tiff.writeUInt16BE.bind(tiff), tiff.writeUInt32BE.bind(tiff)];
  tiff.write(isLittle ? 'II' : 'MM');
  u16(42, 2);
  u32(8, 4);
  u16(1, 8);
  u16(0x0112, 10);
  u16(3, 12);
  u32(1, 14);
  u16(orientation, 18);
  const exif = Buffer.concat([Buffer.from('Exif\0\0'), tiff]);
  const frame = Buffer.alloc(11);
  frame.writeUInt8(8, 0);
  frame.writeUInt16BE(height, 1);
  frame.writeUInt16BE(width, 3);
  return Buffer.concat([Buffer.of(0xff, 0xd8), segment(0xe1, exif), segment(0xc0, frame)]);
}

function segment(marker: number, data: Buffer): Buffer {
  const head = Buffer.of(0xff, marker, 0, 0);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
}

describe('how a file is bound', () => {
  it('is seen from its bytes: PDF, picture, or neither', () => {
    expect(bindableFrom(Buffer.from('%PDF-1.7 …'))).toEqual({ kind: 'pdf' });
    expect(bindableFrom(pngOf(3, 2))).toEqual({ kind: 'image', orientation: 1 });
    expect(bindableFrom(Buffer.from('<html>'))).toBeNull();
    expect(bindableFrom(new Uint8Array())).toBeNull();
  });

  it.each([1, 3, 6, 8])('a photograph turned as its camera noted: %s', (orientation) => {
    expect(bindableFrom(jpegOf(400, 300, orientation))).toEqual({ kind: 'image', orientation });
    expect(bindableFrom(jpegOf(400, 300, orientation, false))).toEqual({ kind: 'image', orientation });
  });

  it('a picture of too many pixels is not opened', () => {
    expect(bindableFrom(jpegOf(60_000, 60_000, 1))).toBeNull();
    const bomb = Buffer.from(pngOf(1, 1));
    bomb.writeUInt32BE(100_000, 16);
    bomb.writeUInt32BE(100_000, 20);
    expect(bindableFrom(bomb)).toBeNull();
    expect(bindableFrom(jpegOf(0, 10, 1))).toBeNull();
  });

  it('nothing of any bytes breaks it', () => {
    const beginnings = [
      [],
      [0xff, 0xd8, 0xff, 0xe1],
      [...jpegOf(1, 1, 6).subarray(0, 20)],
      [...pngOf(1, 1).subarray(0, 20)],
    ];
    fc.assert(
      fc.property(fc.constantFrom(...beginnings), fc.uint8Array({ maxLength: 80 }), (beginning, rest) => {
        expect(() => bindableFrom(Uint8Array.from([...beginning, ...rest]))).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });
});
