import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { chmod, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { sha256Hex } from '../../src/platform/digest.js';
import { DiskBlobStore } from '../../src/platform/disk-blob-store.js';
import { TestDatabases } from '../support/databases.js';

const LIMIT = 1_000_000;
const digest = sha256Hex('执法记录');

describe('the blob store', () => {
  const directories = new TestDatabases('sqlite');
  let directory: string;
  let store: DiskBlobStore;
  const files = async () =>
    (await readdir(directory, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());

  beforeEach(async () => {
    directory = await directories.freshDirectory();
    store = new DiskBlobStore(directory);
  });
  afterAll(() => directories.clear());

  it('names bytes by their digest and gives them back, whole or in part', async () => {
    const blob = await store.put(Readable.from(['执法', '记录']), LIMIT);
    expect(blob).toEqual({ sha256: digest, size: 12 });
    expect(await text(await store.get(digest))).toBe('执法记录');
    expect(await text(await store.get(digest, { start: 3, end: 5 }))).toBe('法');
    expect([await store.has(digest), await store.sizeOf(digest), await store.verify(digest)]).toEqual([true, 12, true]);
  });

  it('keeps the same bytes once, however often and at once they come', async () => {
    await Promise.all(Array.from({ length: 10 }, () => store.put(Readable.from(['执法记录']), LIMIT)));
    expect(await files()).toHaveLength(1);
  });

  it('takes nothing beyond the limit and leaves nothing behind', async () => {
    await expect(store.put(Readable.from(['x'.repeat(11)]), 10)).rejects.toMatchObject({
      name: 'BlobTooLarge',
      limitBytes: 10,
    });
    expect((await store.put(Readable.from(['x'.repeat(10)]), 10)).size).toBe(10);
    expect(await files()).toHaveLength(1);
  });

  it('leaves nothing of a stream that breaks', async () => {
    const broken = Readable.from(
      (function* () {
        yield 'begun';
        throw new Error('cut');
      })(),
    );
    await expect(store.put(broken, LIMIT)).rejects.toThrow('cut');
    expect(await files()).toEqual([]);
  });

  it('shows bytes that were changed behind its back', async () => {
    await store.put(Readable.from(['执法记录']), LIMIT);
    const path = join(directory, digest.slice(0, 2), digest);
    await chmod(path, 0o600);
    await writeFile(path, '执法记录。');
    expect(await store.verify(digest)).toBe(false);
  });

  it('does not know what was never put, and reaches no other file', async () => {
    expect([await store.has(digest), await store.sizeOf(digest), await store.verify(digest)]).toEqual([
      false,
      null,
      false,
    ]);
    await expect(store.get(digest)).rejects.toMatchObject({ code: 'ENOENT' });
    await expect(store.get('../../etc/passwd')).rejects.toThrow(RangeError);
  });
});
