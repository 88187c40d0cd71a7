import { createHash, randomUUID } from 'node:crypto';
import { copyFile, link, mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { BlobTooLarge } from './blob-too-large.js';
import { codeOf } from './error-code.js';

/** A file that has come in whole, is durable on this machine, and is not yet kept under its digest. */
export interface StagedFile {
  readonly path: string;
  /** SHA-256 of its bytes, lower-case hex. */
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
}

/** Files no request of a living server can still be writing: a request takes minutes, not hours. */
const ORPHAN_AGE_MS = 3_600_000;

/** 暂存处 – where bytes wait until they are whole, known by their digest, and found fit to be kept. */
export class Staging {
  constructor(private readonly directory: string) {}

  /**
   * Takes in the stream. A stream that breaks, or is too long, leaves nothing behind.
   *
   * @throws BlobTooLarge beyond `limitBytes`, or whatever broke the stream
   */
  async receive(stream: Readable, limitBytes: number): Promise<StagedFile> {
    await mkdir(this.directory, { recursive: true });
    const path = join(this.directory, randomUUID());
    try {
      return { path, ...(await written(path, stream, limitBytes)) };
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    }
  }

  /** Takes in a file of this machine that something else has made complete; that file itself stays where it is. */
  async adopt(complete: string): Promise<StagedFile> {
    await mkdir(this.directory, { recursive: true });
    const path = join(this.directory, randomUUID());
    try {
      await linked(complete, path);
      return { path, ...(await measured(path)) };
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    }
  }

  async discard({ path }: StagedFile): Promise<void> {
    await rm(path, { force: true });
  }

  /**
   * Removes what a crash left behind. Ages are told by the file system's own clock, so that several servers on one
   * directory do not take each other's files away.
   *
   * @returns how many files were removed
   */
  async sweep(): Promise<number> {
    await mkdir(this.directory, { recursive: true });
    const now = await this.#clockOfTheFiles();
    let removed = 0;
    for (const name of await readdir(this.directory)) {
      const path = join(this.directory, name);
      const found = await stat(path).catch(() => null);
      if (found === null || now - found.mtimeMs < ORPHAN_AGE_MS) continue;
      await rm(path, { force: true });
      removed += 1;
    }
    return removed;
  }

  async #clockOfTheFiles(): Promise<number> {
    const probe = join(this.directory, `probe-${randomUUID()}`);
    await (await open(probe, 'wx')).close();
    const { mtimeMs } = await stat(probe);
    await rm(probe, { force: true });
    return mtimeMs;
  }
}

/** A second name of the same bytes; a copy where the file system knows no such thing. */
async function linked(from: string, to: string): Promise<void> {
  await link(from, to).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') throw error;
    return copyFile(from, to);
  });
}

async function measured(path: string): Promise<Omit<StagedFile, 'path'>> {
  const handle = await open(path, 'r+');
  try {
    await handle.sync();
    const hash = createHash('sha256');
    let size = 0;
    for await (const chunk of handle.createReadStream({ autoClose: false, start: 0 }) as AsyncIterable<Buffer>) {
      size += chunk.length;
      hash.update(chunk);
    }
    return { sha256: hash.digest('hex'), size };
  } finally {
    await handle.close();
  }
}

async function written(path: string, stream: Readable, limitBytes: number): Promise<Omit<StagedFile, 'path'>> {
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
