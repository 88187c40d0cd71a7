import fastifyMultipart from '@fastify/multipart';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { fastify } from 'fastify';
import type { FastifyInstance } from 'fastify';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { receiveFile } from '../../src/case-file/receive-file.js';
import { BlobTooLarge } from '../../src/platform/blob-store.js';
import { sha256Hex } from '../../src/platform/digest.js';
import { DiskBlobStore } from '../../src/platform/disk-blob-store.js';

const LIMIT = 100_000;

/** What a parser that cuts off at its limit must not make of a file: a shorter one. */
describe('a file that comes in', () => {
  let directory: string;
  let server: FastifyInstance;
  let thrown: unknown;

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'sanfen-receive-'));
    const blobs = new DiskBlobStore(directory);
    server = fastify({ bodyLimit: 50 });
    await server.register(fastifyMultipart, { throwFileSizeLimit: true });
    server.post('/', async (request) =>
      receiveFile(request, blobs, LIMIT)
        .then(({ staged }) => blobs.keep(staged))
        .catch((error: unknown) => {
          thrown = error;
          throw error;
        }),
    );
  });
  afterEach(async () => {
    await server.close();
    await rm(directory, { recursive: true });
  });

  function send(content: string) {
    const payload = `--b\r\ncontent-disposition: form-data; name="file"; filename="a"\r\n\r\n${content}\r\n--b--\r\n`;
    const headers = { 'content-type': 'multipart/form-data; boundary=b' };
    return server.inject({ method: 'POST', url: '/', headers, payload });
  }

  it.each([0, 1, LIMIT - 1, LIMIT])('is kept whole with %d bytes', async (size) => {
    const content = 'x'.repeat(size);
    expect((await send(content)).json()).toEqual({ sha256: sha256Hex(content), size });
  });

  it.each([LIMIT + 1, LIMIT + 2, 3 * LIMIT])('is refused with %d bytes, and nothing of it kept', async (size) => {
    expect((await send('x'.repeat(size))).statusCode).toBe(500);
    expect(thrown).toBeInstanceOf(BlobTooLarge);
    expect(await readdir(directory)).toEqual(['incoming']);
    expect(await readdir(join(directory, 'incoming'))).toEqual([]);
  });
});
