import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { DiskBlobStore } from '../../src/platform/disk-blob-store.js';
import { compileInto } from '../support/compiled.js';
import { TestDatabases } from '../support/databases.js';
import { mountSmallDisk } from '../support/small-disk.js';

const PARTS = ['blob-store', 'blob-too-large', 'disk-blob-store', 'error-code', 'known-names', 'staging'];
/** A busy machine takes its time to start a process. */
const PATIENCE_MS = 60_000;
const EVERY_MS = 25;

const CHILD = `
  import { DiskBlobStore } from './src/platform/disk-blob-store.js';
  const blob = await new DiskBlobStore(process.argv[2]).put(process.stdin, 1e9);
  console.log(JSON.stringify(blob));
`;

describe('a file that is broken off', () => {
  const directories = new TestDatabases('sqlite');
  let directory: string;
  const filesIn = async (...below: string[]) =>
    (await readdir(join(directory, ...below), { recursive: true, withFileTypes: true })).filter((each) =>
      each.isFile(),
    );

  beforeEach(async () => {
    directory = await directories.freshDirectory();
  });
  afterAll(() => directories.clear());

  it(
    'by the death of the server leaves nothing that is kept; what is left is swept when it is old',
    async () => {
      const program = await directories.freshDirectory();
      compileInto(
        program,
        PARTS.map((part) => `src/platform/${part}.ts`),
      );
      await writeFile(join(program, 'child.js'), CHILD);
      const child = spawn(process.execPath, [join(program, 'child.js'), directory], { env: {} });
      const ended = once(child, 'exit');
      try {
        child.stdin.write(Buffer.alloc(3_000_000, 'film'));
        await until(async () => (await sizeOfFirst(join(directory, 'incoming'))) >= 3_000_000);
      } finally {
        child.kill('SIGKILL');
        await ended;
      }
      const left = await filesIn('incoming');
      expect(left).toHaveLength(1);
      expect(await filesIn()).toHaveLength(1);

      const store = new DiskBlobStore(directory);
      expect(await store.sweep()).toBe(0);
      const path = join(directory, 'incoming', left[0]?.name ?? '');
      const { mtimeMs } = await stat(path);
      const hoursAgo = new Date(mtimeMs - 2 * 3_600_000);
      await utimes(path, hoursAgo, hoursAgo);
      expect(await store.sweep()).toBe(1);
      expect(await filesIn()).toEqual([]);
    },
    PATIENCE_MS,
  );

  it('by a full disk leaves nothing, and there is room again', async () => {
    const unmount = mountSmallDisk(directory, 1_000_000);
    if (unmount === null) return;
    try {
      const store = new DiskBlobStore(directory);
      const film = Readable.from(Array.from({ length: 30 }, () => Buffer.alloc(100_000, 'film')));
      await expect(store.put(film, 1e9)).rejects.toMatchObject({ code: 'ENOSPC' });
      expect(await filesIn()).toEqual([]);
      expect((await store.put(Readable.from(['note']), 1e9)).size).toBe(4);
    } finally {
      unmount();
    }
  });

  it('by its sender leaves nothing', async () => {
    const store = new DiskBlobStore(directory);
    await mkdir(join(directory, 'incoming'), { recursive: true });
    const cut = Readable.from(
      (function* () {
        yield Buffer.alloc(100_000);
        throw new Error('cut');
      })(),
    );
    await expect(store.put(cut, 1e9)).rejects.toThrow('cut');
    expect(await filesIn()).toEqual([]);
  });
});

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < PATIENCE_MS / EVERY_MS; tries += 1) {
    if (await holds()) return;
    await pause(EVERY_MS);
  }
  throw new Error('waited in vain');
}

async function sizeOfFirst(directory: string): Promise<number> {
  const [name] = await readdir(directory).catch(() => [] as string[]);
  return name === undefined ? 0 : (await stat(join(directory, name))).size;
}
