/** 字节来源 – bytes that can be read at any place: a file of a computer, or one dropped on a page. */

/** Bytes of known number, read in pieces. */
export interface ByteSource {
  readonly size: number;
  /** The bytes from `start` up to, not including, `end`; fewer only where the source ends. */
  read(start: number, end: number): Promise<Uint8Array>;
}

/** How much is held at once, in bytes. */
const PIECE = 4 * 1024 * 1024;

/** Bytes in memory. */
export function memorySource(bytes: Uint8Array): ByteSource {
  return { size: bytes.length, read: (start, end) => Promise.resolve(bytes.subarray(start, end)) };
}

/** The bytes in order, piece by piece. */
export async function* pieces(source: ByteSource, start: number, end: number): AsyncGenerator<Uint8Array> {
  for (let at = start; at < end; at += PIECE) yield source.read(at, Math.min(end, at + PIECE));
}
