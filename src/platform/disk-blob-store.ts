import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { BlobStore, BlobTooLarge } from './blob-store.js';
import type { ByteRange, StoredBlob } from './blob-store.js';
import { codeOf } from './error-code.js';

/** How many names of blobs are remembered. */
const capacity = 50_000;

/** Blobs as files `ab/abcdef…`, made complete under another name and then renamed. */
export class DiskBlobStore extends BlobStore {
  /** Names of blobs that were there once: nothing here ever removes one. {@link verify} looks at the disk again. */
  readonly #kept = new Set<string>();

  constructor(private readonly directory: string) {
    super();
  }

  override async put(stream: Readable, limitBytes: number): Promise<StoredBlob> {
    const incoming = join(this.directory, 'incoming');
    await mkdir(incoming, { recursive: true });
    const temporary = join(incoming, randomUUID());
    try {
      const blob = await written(temporary, stream, limitBytes);
      await this.#settle(temporary, blob.sha256);
      this.#remember(blob.sha256);
      return blob;
    } finally {
      await rm(temporary, { force: true });
    }
  }

  override async get(sha256: string, range?: ByteRange): Promise<Readable> {
    const handle = await open(this.#pathOf(sha256), 'r');
    return handle.createReadStream(range);
  }

  override async sizeOf(sha256: string): Promise<number | null> {
    try {
      return (await stat(this.#pathOf(sha256))).size;
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return null;
      throw error;
    }
  }

  override async has(sha256: string): Promise<boolean> {
    if (this.#kept.has(sha256)) return true;
    const found = (await this.sizeOf(sha256)) !== null;
    if (found) this.#remember(sha256);
    return found;
  }

  override async verify(sha256: string): Promise<boolean> {
    if ((await this.sizeOf(sha256)) === null) return false;
    const hash = createHash('sha256');
    await pipeline(createReadStream(this.#pathOf(sha256)), hash);
    return hash.digest('hex') === sha256;
  }

  #remember(sha256: string): void {
    if (this.#kept.size >= capacity) this.#kept.clear();
    this.#kept.add(sha256);
  }

  /** Moves the finished file to its name and makes the name durable. */
  async #settle(temporary: string, sha256: string): Promise<void> {
    const path = this.#pathOf(sha256);
    const made = await mkdir(dirname(path), { recursive: true });
    await rename(temporary, path);
    await synced(dirname(path));
    if (made !== undefined) await synced(dirname(made));
  }

  /** @throws RangeError if the name is not a SHA-256 in hex: no other path can be reached. */
  #pathOf(sha256: string): string {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new RangeError('a blob is named by its SHA-256 in lower-case hex');
    return join(this.directory, sha256.slice(0, 2), sha256);
  }
}

async function written(path: string, stream: Readable, limitBytes: number): Promise<StoredBlob> {
  const handle = await open(path, 'wx', 0o600);
  try {
    const hash = createHash('sha256');
    let size = 0;
    for await (const chunk of stream as AsyncIterable<Buffer | string>) {
      const bytes = Buffer.from(chunk as Buffer);
      size += bytes.length;
      if (size > limitBytes) throw new BlobTooLarge(limitBytes);
      hash.update(bytes);
      await append(handle, bytes);
    }
    await handle.sync();
    return { sha256: hash.digest('hex'), size };
  } finally {
    await handle.close();
  }
}

async function append(handle: FileHandle, bytes: Buffer): Promise<void> {
  let done = 0;
  while (done < bytes.length) done += (await handle.write(bytes, done)).bytesWritten;
}

async function synced(directory: string): Promise<void> {
  const handle = await open(directory, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
