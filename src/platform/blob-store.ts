import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Staging, type StagedFile } from './staging.js';

export { BlobTooLarge } from './blob-too-large.js';
export type { StagedFile } from './staging.js';

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

/** The place where blobs are kept does not answer, or not as it should; nothing was lost, try again later. */
export class StorageUnavailable extends Error {
  override readonly name = 'StorageUnavailable';
}

/**
 * 证据与文书的存放处 – bytes kept under their own digest: written once, never changed, the same bytes kept once. Whatever
 * the place, bytes first become whole on this machine, are looked at there, and are then kept or discarded.
 */
export abstract class BlobStore {
  readonly #staging: Staging;
  /** 断点续传的半成品: uploads that are not whole yet, on the same file system as what is staged. */
  readonly partialDirectory: string;

  /** @param workingDirectory on this machine, for what is not yet kept */
  constructor(workingDirectory: string) {
    this.#staging = new Staging(join(workingDirectory, 'incoming'));
    this.partialDirectory = join(workingDirectory, 'partial');
  }

  /**
   * Keeps the stream's bytes; they are durable when this answers. A stream that breaks leaves nothing behind.
   *
   * @throws BlobTooLarge beyond `limitBytes`, StorageUnavailable, or whatever broke the stream
   */
  async put(stream: Readable, limitBytes: number): Promise<StoredBlob> {
    return this.keep(await this.stage(stream, limitBytes));
  }

  /** Takes in the stream without keeping it: {@link keep} or {@link discard} it. @throws as {@link put} */
  stage(stream: Readable, limitBytes: number): Promise<StagedFile> {
    return this.#staging.receive(stream, limitBytes);
  }

  /** Stages a complete file of this machine, which itself stays where it is. */
  adopt(path: string): Promise<StagedFile> {
    return this.#staging.adopt(path);
  }

  /** Keeps what was staged; the staged file is gone afterwards, whatever happens. @throws StorageUnavailable */
  async keep(staged: StagedFile): Promise<StoredBlob> {
    try {
      await this.settle(staged);
      return { sha256: staged.sha256, size: staged.size };
    } finally {
      await this.discard(staged);
    }
  }

  /** Forgets what was staged. */
  discard(staged: StagedFile): Promise<void> {
    return this.#staging.discard(staged);
  }

  /** Removes what a crash left half-written. @returns how many files */
  sweep(): Promise<number> {
    return this.#staging.sweep();
  }

  /** Brings the staged bytes to where they are kept, durably. */
  protected abstract settle(staged: StagedFile): Promise<void>;

  /** The bytes, or part of them. @throws Error with code ENOENT if there is no such blob. */
  abstract get(sha256: string, range?: ByteRange): Promise<Readable>;

  /** The blob's size in bytes, or null if there is none. */
  abstract sizeOf(sha256: string): Promise<number | null>;

  abstract has(sha256: string): Promise<boolean>;

  /** Reads all bytes again: whether they are there and still have the digest they are named by. */
  abstract verify(sha256: string): Promise<boolean>;
}

/**
 * The path of a blob below whatever they are kept in: `ab/abcdef…`.
 *
 * @throws RangeError if the name is not a SHA-256 in hex: nothing else can be reached
 */
export function blobPath(sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new RangeError('a blob is named by its SHA-256 in lower-case hex');
  return `${sha256.slice(0, 2)}/${sha256}`;
}
