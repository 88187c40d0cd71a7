import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { BlobStore, blobPath } from './blob-store.js';
import type { ByteRange, StagedFile } from './blob-store.js';
import { codeOf } from './error-code.js';
import { KnownNames } from './known-names.js';

/** Blobs as files `ab/abcdef…`, made complete under another name and then renamed. */
export class DiskBlobStore extends BlobStore {
  /** {@link verify} looks at the disk again. */
  readonly #kept = new KnownNames();

  constructor(private readonly directory: string) {
    super(directory);
  }

  /** Moves the finished file to its name and makes the name durable. */
  protected override async settle({ path: staged, sha256 }: StagedFile): Promise<void> {
    const path = this.#pathOf(sha256);
    const made = await mkdir(dirname(path), { recursive: true });
    await rename(staged, path);
    await synced(dirname(path));
    if (made !== undefined) await synced(dirname(made));
    this.#kept.remember(sha256);
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
    if (found) this.#kept.remember(sha256);
    return found;
  }

  override async verify(sha256: string): Promise<boolean> {
    if ((await this.sizeOf(sha256)) === null) return false;
    const hash = createHash('sha256');
    await pipeline(createReadStream(this.#pathOf(sha256)), hash);
    return hash.digest('hex') === sha256;
  }

  #pathOf(sha256: string): string {
    return join(this.directory, blobPath(sha256));
  }
}

async function synced(directory: string): Promise<void> {
  const handle = await open(directory, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
