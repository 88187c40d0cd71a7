/**
 * 压缩包的版式 – the one form in which this product writes a ZIP file (APPNOTE 6.3.10): stored, not compressed; sizes and
 * CRC after the data; no comments, no padding, no times of its own. Nothing in it is left to choice, so that every byte
 * outside the files follows from names, sizes and CRCs, and whoever reads can compare all of them.
 */

/** A file as the directory of a ZIP names it. */
export interface ZipFile {
  readonly name: string;
  readonly size: number;
  readonly crc32: number;
  /** Where its local header begins. */
  readonly offset: number;
}

/** Where the directory stands. */
export interface ZipDirectory {
  readonly count: number;
  readonly offset: number;
  readonly size: number;
}

export const SIGNATURES = { end: 0x06054b50, end64: 0x06064b50, central: 0x02014b50 } as const;
export const END_SIZE = 22;
/** ZIP64 end of the directory and its locator. */
export const END64_SIZE = 56 + 20;
export const CENTRAL_FIXED = 46;

const LOCAL = 0x04034b50;
const DESCRIPTOR = 0x08074b50;
const LOCATOR = 0x07064b50;
/** From here on a field of 32 bits says "see the ZIP64 field". */
export const MAX_32 = 0xffffffff;
export const MAX_16 = 0xffff;
/** CRC and sizes follow the data; names are in UTF-8. */
const FLAGS = 0x0808;
const VERSION_PLAIN = 20;
const VERSION_64 = 45;
const MADE_ON_UNIX = 3 << 8;
/** 1 January 1980, the first day there is: a file's time is said inside, not here. */
const NO_DAY = 0x0021;
/** A plain file, readable by all. */
const MODE = 0o100644 * 0x10000;

/** What stands before a file's data. */
export function localHeader({ name, size }: Pick<ZipFile, 'name' | 'size'>): Uint8Array {
  const bytes = new TextEncoder().encode(name);
  const isLarge = size >= MAX_32;
  const out = new Fields(30 + bytes.length + (isLarge ? 20 : 0));
  out
    .u32(LOCAL)
    .u16(isLarge ? VERSION_64 : VERSION_PLAIN)
    .u16(FLAGS)
    .u16(0)
    .u16(0)
    .u16(NO_DAY);
  out
    .u32(0)
    .u32(isLarge ? MAX_32 : 0)
    .u32(isLarge ? MAX_32 : 0);
  out
    .u16(bytes.length)
    .u16(isLarge ? 20 : 0)
    .raw(bytes);
  if (isLarge) out.u16(1).u16(16).u64(0).u64(0);
  return out.bytes;
}

/** What stands after a file's data. */
export function dataDescriptor({ size, crc32 }: Pick<ZipFile, 'size' | 'crc32'>): Uint8Array {
  const isLarge = size >= MAX_32;
  const out = new Fields(isLarge ? 24 : 16).u32(DESCRIPTOR).u32(crc32);
  return isLarge ? out.u64(size).u64(size).bytes : out.u32(size).u32(size).bytes;
}

/** The file's entry in the directory. */
export function centralHeader({ name, size, crc32, offset }: ZipFile): Uint8Array {
  const bytes = new TextEncoder().encode(name);
  const large = [...(size >= MAX_32 ? [size, size] : []), ...(offset >= MAX_32 ? [offset] : [])];
  const extra = large.length === 0 ? 0 : 4 + large.length * 8;
  const version = extra > 0 ? VERSION_64 : VERSION_PLAIN;
  const out = new Fields(CENTRAL_FIXED + bytes.length + extra);
  out
    .u32(SIGNATURES.central)
    .u16(MADE_ON_UNIX | version)
    .u16(version)
    .u16(FLAGS)
    .u16(0)
    .u16(0)
    .u16(NO_DAY);
  out.u32(crc32).u32(Math.min(size, MAX_32)).u32(Math.min(size, MAX_32));
  out.u16(bytes.length).u16(extra).u16(0).u16(0).u16(0).u32(MODE).u32(Math.min(offset, MAX_32)).raw(bytes);
  if (extra > 0) out.u16(1).u16(extra - 4);
  for (const value of large) out.u64(value);
  return out.bytes;
}

/** What ends the ZIP file: with ZIP64 records where a number is too large for the plain one. */
export function endOfZip({ count, offset, size }: ZipDirectory): Uint8Array {
  const isLarge = needs64({ count, offset, size });
  const out = new Fields(END_SIZE + (isLarge ? END64_SIZE : 0));
  if (isLarge) {
    out
      .u32(SIGNATURES.end64)
      .u64(44)
      .u16(MADE_ON_UNIX | VERSION_64)
      .u16(VERSION_64)
      .u32(0)
      .u32(0);
    out.u64(count).u64(count).u64(size).u64(offset);
    out
      .u32(LOCATOR)
      .u32(0)
      .u64(offset + size)
      .u32(1);
  }
  const entries = Math.min(count, MAX_16);
  out.u32(SIGNATURES.end).u16(0).u16(0).u16(entries).u16(entries);
  return out.u32(Math.min(size, MAX_32)).u32(Math.min(offset, MAX_32)).u16(0).bytes;
}

/** Whether the end needs its ZIP64 records. */
export function needs64({ count, offset, size }: ZipDirectory): boolean {
  return count >= MAX_16 || offset >= MAX_32 || size >= MAX_32;
}

/** How many bytes the file takes with what stands around it. */
export function spanOf(file: Pick<ZipFile, 'name' | 'size'>): number {
  return localHeader(file).length + file.size + dataDescriptor({ ...file, crc32: 0 }).length;
}

/** Numbers written one after the other, lowest byte first. */
class Fields {
  readonly bytes: Uint8Array;
  readonly #view: DataView;
  #at = 0;

  constructor(length: number) {
    this.bytes = new Uint8Array(length);
    this.#view = new DataView(this.bytes.buffer);
  }

  u16(value: number): this {
    this.#view.setUint16(this.#at, value, true);
    this.#at += 2;
    return this;
  }

  u32(value: number): this {
    this.#view.setUint32(this.#at, value, true);
    this.#at += 4;
    return this;
  }

  u64(value: number): this {
    this.#view.setBigUint64(this.#at, BigInt(value), true);
    this.#at += 8;
    return this;
  }

  raw(bytes: Uint8Array): this {
    this.bytes.set(bytes, this.#at);
    this.#at += bytes.length;
    return this;
  }
}
