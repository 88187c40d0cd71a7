import type { Readable } from 'node:stream';

/** What a stored blob is known by. */
export interface StoredBlob {
  /** SHA-256 of its bytes, lower-case hex: its name. */
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
}

/** Bytes from `start` to `end`, both included and counted from 0. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** The stream was longer than allowed; nothing was kept. */
export class BlobTooLarge extends Error {
  override readonly name = 'BlobTooLarge';

  constructor(readonly limitBytes: number) {
    super(`the stream is longer than ${limitBytes} bytes`);
  }
}

/** 证据与文书的存放处 – bytes kept under their own digest: written once, never changed, the same bytes kept once. */
export abstract class BlobStore {
  /**
   * Keeps the stream's bytes; they are durable when this answers. A stream that breaks leaves nothing behind.
   *
   * @throws BlobTooLarge beyond `limitBytes`, or whatever broke the stream
   */
  abstract put(stream: Readable, limitBytes: number): Promise<StoredBlob>;

  /** The bytes, or part of them. @throws Error with code ENOENT if there is no such blob. */
  abstract get(sha256: string, range?: ByteRange): Promise<Readable>;

  /** The blob's size in bytes, or null if there is none. */
  abstract sizeOf(sha256: string): Promise<number | null>;

  abstract has(sha256: string): Promise<boolean>;

  /** Reads all bytes again: whether they are there and still have the digest they are named by. */
  abstract verify(sha256: string): Promise<boolean>;
}
