import { FileStore } from '@tus/file-store';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/**
 * 半成品 – the bytes of uploads that are not whole yet, each a file and a note in one directory. How far one has come is
 * the length of its file, so that whatever reached the disk before a crash counts.
 */
export class PartialFiles extends FileStore {
  constructor(directory: string) {
    super({ directory });
  }

  /** Where the bytes are. */
  pathOf(id: string): string {
    return join(this.directory, id);
  }

  /** Writes on from `offset`. @throws whatever broke it, by its own name: a full disk is told as one */
  override async write(piece: IncomingMessage | Readable, id: string, offset: number): Promise<number> {
    const file = createWriteStream(this.pathOf(id), { flags: 'r+', start: offset });
    await pipeline(piece, file);
    return offset + file.bytesWritten;
  }

  /** Removes the upload, as much of it as there is. */
  async forget(id: string): Promise<void> {
    await rm(this.pathOf(id), { force: true });
    await rm(`${this.pathOf(id)}.json`, { force: true });
  }

  /** Ids of all uploads of which there are bytes or notes. */
  async ids(): Promise<readonly string[]> {
    await mkdir(this.directory, { recursive: true });
    const names = await readdir(this.directory);
    return [...new Set(names.map((name) => name.replace(/\.json$/, '')))];
  }
}
