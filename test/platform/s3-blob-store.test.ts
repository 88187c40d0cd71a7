import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { StorageUnavailable } from '../../src/platform/blob-store.js';
import { readSettings } from '../../src/platform/config/read-settings.js';
import { sha256Hex } from '../../src/platform/digest.js';
import { openBlobStore } from '../../src/platform/open-blob-store.js';
import { Bucket } from '../../src/platform/s3/bucket.js';
import { S3BlobStore } from '../../src/platform/s3/s3-blob-store.js';
import { TestDatabases } from '../support/databases.js';
import { startS3 } from '../support/s3.js';
import type { S3Server } from '../support/s3.js';

const LIMIT = 10_000_000;
const digest = sha256Hex('执法记录');

describe('the blob store in a bucket', () => {
  const directories = new TestDatabases('sqlite');
  let server: S3Server;
  let directory: string;
  let store: S3BlobStore;
  const address = () => ({
    endpoint: server.endpoint,
    region: 'us-east-1',
    bucket: 'sanfen',
    accessKeyId: 'S3RVER',
    secretAccessKey: 'S3RVER',
    pathStyle: true,
  });
  const staged = () => readdir(join(directory, 'incoming'));
  const settings = (change: object = {}) => readSettings({ DATA_DIR: directory, ...server.environment, ...change });

  beforeAll(async () => {
    server = await startS3();
  });
  beforeEach(async () => {
    directory = await directories.freshDirectory();
    store = new S3BlobStore(new Bucket(address()), directory);
  });
  afterAll(async () => {
    await server.close();
    await directories.clear();
  });

  it('keeps bytes under their digest and gives them back, whole and in part', async () => {
    expect(await store.put(Readable.from(['执法', '记录']), LIMIT)).toEqual({ sha256: digest, size: 12 });
    expect(await text(await store.get(digest))).toBe('执法记录');
    expect(await text(await store.get(digest, { start: 3, end: 5 }))).toBe('法');
    expect([await store.has(digest), await store.sizeOf(digest), await store.verify(digest)]).toEqual([true, 12, true]);
    expect(await staged()).toEqual([]);
  });

  it('keeps the empty file, megabytes, and the same bytes again', async () => {
    const large = Buffer.alloc(6_000_000, 'sanfen');
    for (const bytes of [Buffer.alloc(0), large, large]) {
      const { sha256, size } = await store.put(Readable.from([bytes]), LIMIT);
      expect([sha256, size]).toEqual([sha256Hex(bytes), bytes.length]);
      expect(await store.verify(sha256)).toBe(true);
    }
  });

  it('takes nothing beyond the limit and leaves nothing behind', async () => {
    await expect(store.put(Readable.from(['x'.repeat(11)]), 10)).rejects.toMatchObject({ name: 'BlobTooLarge' });
    expect(await staged()).toEqual([]);
  });

  it('does not know what was never put, and reaches no other object', async () => {
    const unknown = sha256Hex('nothing');
    expect([await store.has(unknown), await store.sizeOf(unknown), await store.verify(unknown)]).toEqual([
      false,
      null,
      false,
    ]);
    await expect(store.get(unknown)).rejects.toMatchObject({ code: 'ENOENT' });
    await expect(store.get('../../sanfen')).rejects.toThrow(RangeError);
  });

  it('says that it is not to be had with a wrong key, and keeps nothing', async () => {
    const stranger = new S3BlobStore(new Bucket({ ...address(), secretAccessKey: 'wrong' }), directory);
    await expect(stranger.put(Readable.from(['x']), LIMIT)).rejects.toBeInstanceOf(StorageUnavailable);
    expect(await staged()).toEqual([]);
    expect(await store.has(sha256Hex('x'))).toBe(false);
  });

  it('says that it is not to be had where nobody answers, after trying again', async () => {
    const nowhere = new S3BlobStore(new Bucket({ ...address(), endpoint: 'http://127.0.0.1:9' }), directory);
    await expect(nowhere.sizeOf(digest)).rejects.toBeInstanceOf(StorageUnavailable);
  });

  it('is what the settings ask for, and is looked at before the server starts', async () => {
    expect(await openBlobStore(settings())).toBeInstanceOf(S3BlobStore);
    await expect(openBlobStore(settings({ S3_BUCKET: 'another' }))).rejects.toThrow('S3_BUCKET "another"');
    await expect(openBlobStore(settings({ S3_ENDPOINT: 'http://127.0.0.1:9' }))).rejects.toThrow('does not answer');
    await expect(openBlobStore(settings({ S3_SECRET_ACCESS_KEY: 'no' }))).rejects.toThrow('status 403');
  });

  it.each([
    ['a bucket without its keys', { S3_ACCESS_KEY_ID: '' }, 'S3_ACCESS_KEY_ID must be set too'],
    ['an address that is none', { S3_ENDPOINT: 'minio:9000' }, 'S3_ENDPOINT must be an address'],
    ['a name no bucket has', { S3_BUCKET: 'A_B' }, 'S3_BUCKET must be the name of a bucket'],
    ['a style there is not', { S3_PATH_STYLE: 'yes' }, 'S3_PATH_STYLE must be true or false'],
  ])('refuses %s in one sentence', (_, change, sentence) => {
    expect(() => settings(change)).toThrow(sentence);
  });

  it('does not print a secret', () => {
    expect(() => settings({ S3_SECRET_ACCESS_KEY: ' ', S3_BUCKET: '' })).toThrow(/^(?!.*S3RVER)/);
  });
});
