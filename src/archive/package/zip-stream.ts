/** 打包 – writes a ZIP of the product's one form while its files are read: nothing is held but a piece and the directory. */
import type { Digests } from '../../verifier/hashing.js';
import {
  centralHeader,
  dataDescriptor,
  endOfZip,
  localHeader,
  spanOf,
  type ZipFile,
} from '../../verifier/zip/layout.js';
import { nodeHashing } from './node-hashing.js';

/** Bytes in order. */
export type Pieces = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** A ZIP being written; files one after the other, then the end. */
export class ZipStream {
  readonly #files: ZipFile[] = [];
  #offset = 0;

  /**
   * A file: its header, its bytes, what follows them. Returns the digests of the bytes.
   *
   * @throws RangeError if there are more or fewer bytes than `size`
   */
  async *file(name: string, size: number, bytes: Pieces): AsyncGenerator<Uint8Array, Digests> {
    const offset = this.#offset;
    yield localHeader({ name, size });
    const [short, long] = [nodeHashing.sha256(), nodeHashing.sha512()];
    let crc32 = 0;
    let written = 0;
    for await (const piece of bytes) {
      short.update(piece);
      long.update(piece);
      crc32 = nodeHashing.crc32(piece, crc32);
      written += piece.length;
      yield piece;
    }
    if (written !== size) throw new RangeError(`${name} has ${written} bytes instead of ${size}`);
    yield dataDescriptor({ size, crc32 });
    this.#files.push({ name, size, crc32, offset });
    this.#offset = offset + spanOf({ name, size });
    return { sha256: short.hex(), sha512: long.hex(), crc32 };
  }

  /** The directory and the end. */
  *end(): Generator<Uint8Array> {
    let size = 0;
    for (const file of this.#files) {
      const header = centralHeader(file);
      size += header.length;
      yield header;
    }
    yield endOfZip({ count: this.#files.length, offset: this.#offset, size });
  }
}
