import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readdir } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { Upload } from 'tus-js-client';
import { ResumableUploads } from '../../src/case-file/resumable/resumable-uploads.service.js';
import { sha256Hex } from '../../src/platform/digest.js';
import { Casework, need } from '../support/casework.js';
import { DATABASE_PATIENCE_MS, describeOnBothDatabases } from '../support/databases.js';
import { startS3 } from '../support/s3.js';
import { mountSmallDisk } from '../support/small-disk.js';
import { startTownship } from '../support/township.js';
import type { Answer, Method, Township } from '../support/township.js';

interface Standing {
  readonly offset: number;
  readonly length: number;
  readonly sha256: string | null;
  readonly file: { readonly mediaType: string; readonly name: string } | null;
  readonly warnings: readonly { readonly code: string }[];
}

const PIECE = 'application/offset+octet-stream';
const told = (answer: Answer) => [answer.statusCode, answer.json<{ code: string }>().code];

/** The protocol's requests, one by one. */
class Client {
  constructor(
    private readonly township: Township,
    readonly caseId: string,
    readonly username = 'handler1',
  ) {}

  #send(method: Method, path: string, headers: object, payload?: Buffer) {
    const said = { 'tus-resumable': '1.0.0', ...headers };
    return this.township.as(this.username, method, `/cases/${this.caseId}/uploads${path}`, payload, said);
  }

  begin(length: number, metadata = '', headers: object = {}) {
    const described = metadata === '' ? {} : { 'upload-metadata': metadata };
    return this.#send('POST', '', { 'upload-length': String(length), ...described, ...headers });
  }

  async begun(length: number, metadata = ''): Promise<string> {
    const { location } = need(await this.begin(length, metadata)).headers;
    return String(location).split('/').at(-1) ?? '';
  }

  head = (id: string) => this.#send('HEAD', `/${id}`, {});
  giveUp = (id: string) => this.#send('DELETE', `/${id}`, {});
  standing = async (id: string) => need(await this.#send('GET', `/${id}`, {})).json<Standing>();
  get = (id: string) => this.#send('GET', `/${id}`, {});

  piece(id: string, offset: number, bytes: Buffer, headers: object = {}) {
    const said = { 'content-type': PIECE, 'upload-offset': String(offset), ...headers };
    return this.#send('PATCH', `/${id}`, said, bytes);
  }
}

const FILM = Buffer.concat([
  Buffer.from('00000018667479706d703432000000006d70343269736f6d', 'hex'),
  Buffer.alloc(300_000, 'film'),
]);
const base64 = (text: string) => Buffer.from(text).toString('base64');

describeOnBothDatabases('an upload in pieces', (databases) => {
  let casework: Casework;
  let client: Client;
  const named = () => casework.township.server.app.get(ResumableUploads);
  const partial = () =>
    readdir(join(casework.township.server.settings.DATA_DIR, 'blobs', 'partial')).catch(() => [] as string[]);

  beforeAll(async () => {
    const environment = { UPLOAD_LIMIT_VIDEO_MB: '1', UPLOAD_LIMIT_AUDIO_MB: '1', UPLOAD_LIMIT_IMAGE_MB: '1' };
    const others = { UPLOAD_LIMIT_DOCUMENT_MB: '1', UPLOAD_LIMIT_ARCHIVE_MB: '1' };
    const url = await databases.freshUrl();
    const township = await startTownship({ databaseUrl: url, environment: { ...environment, ...others } });
    databases.atEnd(() => township.close());
    casework = new Casework(township);
    client = new Client(township, await casework.led('filed'));
  }, DATABASE_PATIENCE_MS);

  it('goes on where it was broken off, and is then a file like any other', async () => {
    const metadata = `filename ${base64('现场录像.mp4')},filetype ${base64('video/mp4')}`;
    const id = await client.begun(FILM.length, metadata);
    expect((await client.piece(id, 0, FILM.subarray(0, 100_000))).headers['upload-offset']).toBe('100000');
    expect((await client.head(id)).headers).toMatchObject({ 'upload-offset': '100000', 'tus-resumable': '1.0.0' });
    expect(await client.standing(id)).toMatchObject({ offset: 100_000, length: FILM.length, sha256: null });
    const last = await client.piece(id, 100_000, FILM.subarray(100_000));
    expect([last.statusCode, last.headers['sanfen-sha256']]).toEqual([204, sha256Hex(FILM)]);
    expect(await client.standing(id)).toMatchObject({
      offset: FILM.length,
      sha256: sha256Hex(FILM),
      file: { mediaType: 'video/mp4', name: '现场录像.mp4' },
      warnings: [],
    });
    expect((await client.head(id)).headers['upload-offset']).toBe(String(FILM.length));
    expect(await partial()).toEqual([]);
  });

  it('and does not fit what was said of it: that is told, as with a file in one piece', async () => {
    const id = await client.begun(FILM.length, `filename ${base64('照片.jpg')},filetype ${base64('image/jpeg')}`);
    await client.piece(id, 0, FILM);
    expect((await client.standing(id)).warnings.map(({ code }) => code)).toContain('claimed-type-differs');
  });

  it('under whatever name', async () => {
    const note = Buffer.from('便条');
    const id = await client.begun(note.length, `filename ${base64('../\0a\nb'.repeat(100))},filetype ${base64('x\0')}`);
    expect((await client.piece(id, 0, note)).statusCode).toBe(204);
    expect((await client.standing(id)).file?.name).toBe('ab');
    expect(told(await client.begin(10, 'filename !'))).toEqual([400, 'malformed']);
  });

  it('in one request with its beginning', async () => {
    const note = Buffer.from('便条');
    const send = { method: 'POST', url: `/api/v1/cases/${client.caseId}/uploads` } as const;
    const token = await casework.township.signIn('handler1');
    const headers = {
      authorization: `Bearer ${token}`,
      'tus-resumable': '1.0.0',
      'upload-length': String(note.length),
      'content-type': PIECE,
    };
    const answer = await casework.township.server.app.inject({ ...send, headers, payload: note });
    expect([answer.statusCode, answer.headers['sanfen-sha256']]).toEqual([201, sha256Hex(note)]);
  });

  it('is refused at a place it has not come to, without a length, too long, without the protocol', async () => {
    const id = await client.begun(10);
    expect(told(await client.piece(id, 5, Buffer.from('later')))).toEqual([409, 'conflict']);
    expect(told(await client.begin(2_000_000))).toEqual([413, 'payload-too-large']);
    expect(told(await client.begin(10, '', { 'upload-length': 'ten' }))).toEqual([400, 'malformed']);
    expect(told(await client.begin(10, '', { 'tus-resumable': '0.1' }))).toEqual([400, 'malformed']);
    expect(told(await client.piece(id, 0, Buffer.from('x'.repeat(11))))).toEqual([413, 'payload-too-large']);
    expect((await client.giveUp(id)).statusCode).toBe(204);
    expect(told(await client.get(id))).toEqual([404, 'not-found']);
  });

  it('that is no piece of one is refused, whatever it is', async () => {
    const id = await client.begun(10);
    const json = { 'content-type': 'application/json' };
    expect(told(await client.piece(id, 0, Buffer.from('{"a":1}'), json))).toEqual([400, 'malformed']);
    expect((await client.standing(id)).offset).toBe(0);
    await client.giveUp(id);
  });

  it('that turns out to be no file of any kind is refused, and gone', async () => {
    const noise = Buffer.from(Array.from({ length: 5_000 }, (_, index) => (index * 97) % 256));
    const id = await client.begun(noise.length);
    expect(told(await client.piece(id, 0, noise))).toEqual([415, 'unsupported-media-type']);
    expect(told(await client.get(id))).toEqual([404, 'not-found']);
    expect(await partial()).toEqual([]);
  });

  it('is whoever began it’s, of the case it was begun for', async () => {
    const id = await client.begun(10);
    const other = new Client(casework.township, client.caseId, 'handler2');
    const elsewhere = new Client(casework.township, await casework.opened());
    for (const stranger of [other, elsewhere]) {
      expect((await stranger.head(id)).statusCode).toBe(404);
      expect(told(await stranger.piece(id, 0, Buffer.from('x')))).toEqual([404, 'not-found']);
      expect(told(await stranger.giveUp(id))).toEqual([404, 'not-found']);
    }
    const reviewer = new Client(casework.township, client.caseId, 'reviewer1');
    expect(told(await reviewer.begin(10))).toEqual([403, 'forbidden']);
    await client.giveUp(id);
  });

  it('is not begun without measure', async () => {
    const mine = new Client(casework.township, client.caseId, 'handler2');
    const ids: string[] = [];
    for (let count = 0; count < 20; count += 1) ids.push(await mine.begun(10));
    expect(told(await mine.begin(10))).toEqual([429, 'too-many-requests']);
    for (const id of ids) await mine.giveUp(id);
    expect((await mine.begin(10)).statusCode).toBe(201);
  });

  it('that nobody went on with is forgotten after its time, with its bytes', async () => {
    const id = await client.begun(10);
    await client.piece(id, 0, Buffer.from('begun'));
    expect(await partial()).toContain(id);
    expect(await named().sweep()).toBe(0);
    casework.township.server.clock.advance(73 * 3_600_000);
    expect((await client.head(id)).statusCode).toBe(404);
    expect(await named().sweep()).toBeGreaterThan(0);
    expect(await partial()).toEqual([]);
  });
});

describe('an upload in pieces over the wire', () => {
  let township: Township;
  let casework: Casework;
  let caseId: string;
  let address: string;

  beforeAll(async () => {
    township = await startTownship({ listen: true });
    casework = new Casework(township);
    caseId = await casework.led('filed');
    address = `${await township.server.app.getUrl()}/api/v1/cases/${caseId}/uploads`;
  }, DATABASE_PATIENCE_MS);
  afterAll(() => township.close());

  it(
    'the usual client goes on after the line was cut in the middle of a piece',
    async () => {
      const film = Buffer.concat([FILM, Buffer.alloc(9_700_000, 'more of it')]);
      const authorization = `Bearer ${await township.signIn('handler1')}`;
      const location = await begun(address, authorization, film.length);
      await cutAfter(location, authorization, film.subarray(0, 4_000_000));
      const uploads = township.server.app.get(ResumableUploads);
      const id = location.split('/').at(-1) ?? '';
      const row = await uploads.own(await callerOf(township), await storedCase(township, caseId), id);
      const { offset } = await uploads.standingOf(row);
      expect(offset).toBeGreaterThan(0);
      expect(offset).toBeLessThanOrEqual(4_000_000);
      const seen: number[] = [];
      await new Promise<void>((resolve, reject) => {
        const upload = new Upload(film, {
          uploadUrl: location,
          headers: { authorization },
          chunkSize: 2_000_000,
          retryDelays: null,
          onProgress: (sent) => seen.push(sent),
          onError: reject,
          onSuccess: () => resolve(),
        });
        upload.start();
      });
      expect(Math.min(...seen)).toBeGreaterThanOrEqual(offset);
      const standing = await new Client(township, caseId).standing(id);
      expect(standing.sha256).toBe(sha256Hex(film));
    },
    DATABASE_PATIENCE_MS,
  );

  it('a full disk in the middle keeps what came, and goes on when there is room', async () => {
    const directory = join(township.server.settings.DATA_DIR, 'blobs', 'partial');
    const unmount = mountSmallDisk(directory, 200_000);
    if (unmount === null) return;
    const client = new Client(township, caseId);
    try {
      const id = await client.begun(FILM.length);
      expect(told(await client.piece(id, 0, FILM))).toEqual([507, 'insufficient-storage']);
      const { offset, sha256 } = await client.standing(id);
      expect([offset < FILM.length, sha256]).toEqual([true, null]);
    } finally {
      unmount();
    }
  });
});

describe('an upload in pieces into a bucket', () => {
  it(
    'waits while the bucket does not answer, and is taken in when it does',
    async () => {
      const s3 = await startS3();
      const township = await startTownship({ environment: s3.environment });
      try {
        const casework = new Casework(township);
        const client = new Client(township, await casework.led('filed'));
        const whole = await client.begun(FILM.length);
        expect((await client.piece(whole, 0, FILM)).headers['sanfen-sha256']).toBe(sha256Hex(FILM));
        const note = Buffer.from('便条');
        const id = await client.begun(note.length);
        await s3.close();
        expect(told(await client.piece(id, 0, note))).toEqual([503, 'storage-unavailable']);
        expect(await client.standing(id)).toMatchObject({ offset: note.length, sha256: null });
        expect((await client.head(id)).statusCode).toBe(503);
      } finally {
        await s3.close();
        await township.close();
      }
    },
    DATABASE_PATIENCE_MS,
  );
});

async function begun(address: string, authorization: string, length: number): Promise<string> {
  const headers = { authorization, 'tus-resumable': '1.0.0', 'upload-length': String(length) };
  const answer = await fetch(address, { method: 'POST', headers });
  return new URL(answer.headers.get('location') ?? '', address).href;
}

/** Sends the beginning of a piece and cuts the line. */
async function cutAfter(location: string, authorization: string, bytes: Buffer): Promise<void> {
  const headers = {
    authorization,
    'tus-resumable': '1.0.0',
    'upload-offset': '0',
    'content-type': PIECE,
    'content-length': String(bytes.length * 2),
  };
  await new Promise<void>((resolve) => {
    const sending = request(location, { method: 'PATCH', headers });
    sending.on('error', () => resolve());
    sending.on('close', () => resolve());
    sending.write(bytes, () => setTimeout(() => sending.destroy(), 300));
  });
}

async function callerOf(township: Township) {
  return { personId: await township.personId('handler1'), accountId: '', sessionId: '', agencyId: '', roles: [] };
}

async function storedCase(township: Township, id: string) {
  const { CaseStore } = await import('../../src/cases/case-store.service.js');
  const { Reader } = await import('../../src/platform/database/index.js');
  const { app } = township.server;
  return (await app.get(CaseStore, { strict: false }).read(app.get(Reader), id))!;
}
