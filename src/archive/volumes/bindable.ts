/** 可装订的形式 – whether a file can be put on pages, from its first bytes: its name and what it was said to be do not count. */

/** How a file is bound; null: by its sheet alone. */
export type Bindable = { readonly kind: 'pdf' } | { readonly kind: 'image'; readonly orientation: number } | null;

/** How much of a file is looked at, in bytes. */
export const LOOKED_AT = 256 * 1024;
/** A larger picture is not opened, in pixels: it may be a bomb. */
const MOST_PIXELS = 60_000_000;

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** How the file that begins so can be bound. */
export function bindableFrom(bytes: Uint8Array): Bindable {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46, 0x2d])) return { kind: 'pdf' };
  if (startsWith(bytes, PNG) && bytes.length >= 33) {
    const pixels = view.getUint32(16) * view.getUint32(20);
    return pixels > 0 && pixels <= MOST_PIXELS ? { kind: 'image', orientation: 1 } : null;
  }
  return startsWith(bytes, [0xff, 0xd8, 0xff]) ? jpeg(view) : null;
}

function startsWith(bytes: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.every((byte, index) => bytes[index] === byte);
}

/** Goes through the segments up to the frame, which says how large the picture is. */
function jpeg(view: DataView): Bindable {
  let orientation = 1;
  for (let at = 2; at + 10 <= view.byteLength && view.getUint8(at) === 0xff;) {
    const marker = view.getUint8(at + 1);
    const length = view.getUint16(at + 2);
    if (marker === 0xe1) orientation = orientationIn(view, at + 4, length - 2) ?? orientation;
    if (isFrame(marker)) {
      const pixels = view.getUint16(at + 5) * view.getUint16(at + 7);
      return pixels > 0 && pixels <= MOST_PIXELS ? { kind: 'image', orientation } : null;
    }
    at += 2 + length;
  }
  return null;
}

/** SOF0 to SOF15 without DHT, JPG and DAC. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

/** 0x0112 of the first directory of an Exif segment. */
function orientationIn(view: DataView, start: number, length: number): number | null {
  const end = Math.min(view.byteLength, start + length);
  if (end - start < 14 || view.getUint32(start) !== 0x45786966) return null;
  const tiff = start + 6;
  const isLittle = view.getUint16(tiff) === 0x4949;
  const directory = tiff + view.getUint32(tiff + 4, isLittle);
  if (directory + 2 > end) return null;
  const count = view.getUint16(directory, isLittle);
  for (let index = 0; index < count; index++) {
    const entry = directory + 2 + index * 12;
    if (entry + 12 > end) return null;
    if (view.getUint16(entry, isLittle) === 0x0112) return view.getUint16(entry + 8, isLittle);
  }
  return null;
}
