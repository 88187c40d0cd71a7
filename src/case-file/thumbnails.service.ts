import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import sharp from 'sharp';
import { BlobStore, blobPath } from '../platform/blob-store.js';
import { Settings } from '../platform/config/settings.js';
import { codeOf } from '../platform/error-code.js';

/** The longer side, in pixels. */
const EDGE = 480;
/** 100 megapixels: more than any camera of an officer's, less than what exhausts a server. */
const MOST_PIXELS = 100_000_000;
/** At once; the others wait. */
const AT_ONCE = 2;

/** Types a thumbnail is made of; HEIC is not among them. */
export const WITH_THUMBNAIL: ReadonlySet<string> = new Set([
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/gif',
  'image/avif',
  'image/tiff',
]);

/**
 * 缩略图 – small pictures, made when first asked for and kept by the digest of the original in DATA_DIR/thumbnails, from
 * where they may be deleted at any time. What the device noted in the original is not in them.
 */
@Injectable()
export class Thumbnails {
  readonly #directory: string;
  #running = 0;
  readonly #waiting: (() => void)[] = [];

  constructor(
    settings: Settings,
    private readonly blobs: BlobStore,
  ) {
    this.#directory = join(settings.DATA_DIR, 'thumbnails');
  }

  /** The thumbnail as WebP; null if the bytes are no picture after all, or too large a one. */
  async of(sha256: string): Promise<Buffer | null> {
    const path = join(this.#directory, `${blobPath(sha256)}.webp`);
    return (
      (await kept(path)) ?? (await this.#inTurn(async () => (await kept(path)) ?? (await this.#made(sha256, path))))
    );
  }

  async #made(sha256: string, path: string): Promise<Buffer | null> {
    const original = await bytesOf(await this.blobs.get(sha256));
    const picture = await reduced(original);
    if (picture !== null) await keep(path, picture);
    return picture;
  }

  async #inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.#running >= AT_ONCE) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#running += 1;
    try {
      return await work();
    } finally {
      this.#running -= 1;
      this.#waiting.shift()?.();
    }
  }
}

async function reduced(original: Buffer): Promise<Buffer | null> {
  try {
    return await sharp(original, { limitInputPixels: MOST_PIXELS, failOn: 'none' })
      .rotate()
      .resize({ width: EDGE, height: EDGE, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 75 })
      .toBuffer();
  } catch {
    return null;
  }
}

async function kept(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** A cache that cannot be written costs time, nothing else. */
async function keep(path: string, picture: Buffer): Promise<void> {
  const temporary = `${path}.${randomUUID()}`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(temporary, picture);
    await rename(temporary, path);
  } catch {
    await rm(temporary, { force: true });
  }
}

async function bytesOf(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}
