import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { BlobStore, blobPath, StorageUnavailable } from '../blob-store.js';
import type { ByteRange, StagedFile } from '../blob-store.js';
import { KnownNames } from '../known-names.js';
import type { Bucket } from './bucket.js';

const OK = 200;
const PARTIAL = 206;
const NOT_FOUND = 404;

/** Blobs as objects `ab/abcdef…` of a bucket; the store itself compares what it got with the digest it is named by. */
export class S3BlobStore extends BlobStore {
  /** {@link verify} asks the store again. */
  readonly #kept = new KnownNames();

  constructor(
    private readonly bucket: Bucket,
    workingDirectory: string,
  ) {
    super(workingDirectory);
  }

  protected override async settle({ path, sha256, size }: StagedFile): Promise<void> {
    if ((await this.sizeOf(sha256)) !== size) {
      const answer = await this.bucket.call({
        method: 'PUT',
        key: blobPath(sha256),
        headers: { 'content-type': 'application/octet-stream' },
        file: { path, size, sha256 },
      });
      answer.resume();
      if (answer.statusCode !== OK) throw unexpected('PUT', answer);
    }
    this.#kept.remember(sha256);
  }

  override async get(sha256: string, range?: ByteRange): Promise<Readable> {
    const headers: Record<string, string> = range ? { range: `bytes=${range.start}-${range.end}` } : {};
    const answer = await this.bucket.call({ method: 'GET', key: blobPath(sha256), headers });
    if (answer.statusCode === OK || answer.statusCode === PARTIAL) return answer;
    answer.resume();
    if (answer.statusCode === NOT_FOUND) throw Object.assign(new Error(`no blob ${sha256}`), { code: 'ENOENT' });
    throw unexpected('GET', answer);
  }

  override async sizeOf(sha256: string): Promise<number | null> {
    const answer = await this.bucket.call({ method: 'HEAD', key: blobPath(sha256) });
    answer.resume();
    if (answer.statusCode === NOT_FOUND) return null;
    if (answer.statusCode !== OK) throw unexpected('HEAD', answer);
    return Number(answer.headers['content-length']);
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
    await pipeline(await this.get(sha256), hash);
    return hash.digest('hex') === sha256;
  }
}

function unexpected(what: string, { statusCode = 0 }: IncomingMessage): StorageUnavailable {
  return new StorageUnavailable(`the object store answers ${what} with ${statusCode}`);
}
