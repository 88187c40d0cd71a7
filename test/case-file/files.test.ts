import { beforeAll, describe, expect, it } from '@jest/globals';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { deviceDataIn } from '../../src/case-file/intake/device-data.js';
import { wantedRange } from '../../src/case-file/byte-range.js';
import { sha256Hex } from '../../src/platform/digest.js';
import { EVIDENCE_FORM } from '../builders/an-evidence-item.js';
import { Casework, need } from '../support/casework.js';
import { DATABASE_PATIENCE_MS, describeOnBothDatabases } from '../support/databases.js';
import { startS3 } from '../support/s3.js';
import { mountSmallDisk } from '../support/small-disk.js';
import { startTownship } from '../support/township.js';
import type { Answer } from '../support/township.js';
import { jpeg } from './pictures.js';

interface Item {
  readonly id: string;
  readonly sha256: string;
  readonly thumbnailUrl: string | null;
  readonly custodian: string | null;
  readonly custody: readonly object[];
  readonly file: { size: number; mediaType: string; name: string; device: object | null; uploadedBy: string } | null;
  readonly warnings: readonly { code: string; detail: Record<string, unknown> }[];
}

const told = (answer: Answer) => [answer.statusCode, answer.json<{ code: string }>().code];

/** Sends the bytes as a form. */
function sender(casework: Casework) {
  return (by: string, id: string, bytes: Buffer | string, type = 'application/octet-stream', name = '照片') => {
    const head = `--b\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: ${type}\r\n\r\n`;
    const body = Buffer.concat([Buffer.from(head), Buffer.from(bytes), Buffer.from('\r\n--b--\r\n')]);
    const headers = { 'content-type': 'multipart/form-data; boundary=b' };
    return casework.township.as(by, 'POST', `/cases/${id}/evidence`, body, headers);
  };
}

describeOnBothDatabases('files of a case', (databases) => {
  let casework: Casework;
  let id: string;
  let send: ReturnType<typeof sender>;
  const collect = async (sha256: string, said: object = {}, of = id) => {
    const form = { ...EVIDENCE_FORM, kind: 'documentary', title: '照片', proves: '地点', source: '拍摄' };
    const seq = await casework.byTwo(of, 'collect-evidence', { ...form, occurredOn: casework.today, sha256, ...said });
    return `evidence.${seq}`;
  };
  const items = async (by = 'handler1', of = id) => (await casework.get<{ items: Item[] }>(of, '/evidence', by)).items;
  const itemOf = async (itemId: string) => (await items()).find((item) => item.id === itemId)!;
  const content = (by: string, itemId: string, headers: object = {}, query = '') =>
    casework.township.as(by, 'GET', `/cases/${id}/evidence/${itemId}/content${query}`, undefined, headers);

  beforeAll(async () => {
    const environment = { UPLOAD_LIMIT_IMAGE_MB: '1', UPLOAD_LIMIT_DOCUMENT_MB: '1', UPLOAD_LIMIT_VIDEO_MB: '2' };
    const township = await startTownship({ databaseUrl: await databases.freshUrl(), environment });
    databases.atEnd(() => township.close());
    casework = new Casework(township);
    id = await casework.led('investigated');
    send = sender(casework);
  }, DATABASE_PATIENCE_MS);

  describe('are what their bytes show', () => {
    it('a picture with what its device noted, and what does not fit what the officers say', async () => {
      const picture = await jpeg({ time: '2026:03:01 14:40:00', latitude: 33.74, longitude: 112.91 });
      const taken = need(await send('handler1', id, picture, 'image/jpeg')).json<Item['file']>();
      expect(taken).toMatchObject({
        mediaType: 'image/jpeg',
        kind: 'image',
        device: { time: '2026-03-01 14:40:00', make: 'Fictional', model: 'Camera 3', offset: null },
        warnings: [],
      });
      const there = { collectedAt: '09:00', position: { latitude: 33.75, longitude: 112.91 } };
      const item = await itemOf(await collect(sha256Hex(picture), there));
      expect(item.file).toMatchObject({ size: picture.length, mediaType: 'image/jpeg', name: '照片' });
      expect(item.warnings.map(({ code }) => code)).toEqual(['device-time-differs', 'device-place-differs']);
      expect(item.warnings[0]?.detail).toMatchObject({ device: '2026-03-01 14:40:00', stated: '2026-03-02 09:00' });
      expect(item.warnings[1]?.detail['metres']).toBeGreaterThan(1_000);
    });

    it('a picture taken when and where the officers say brings no warning', async () => {
      const picture = await jpeg({ time: '2026:03:02 09:20:00', latitude: 33.74, longitude: 112.91 });
      need(await send('handler1', id, picture));
      const there = { collectedAt: '09:00', position: { latitude: 33.741, longitude: 112.911 } };
      expect((await itemOf(await collect(sha256Hex(picture), there))).warnings).toEqual([]);
    });

    it('and not what they are sent as', async () => {
      const picture = await jpeg({}, 65);
      const { mediaType, warnings } = need(await send('handler1', id, picture, 'application/pdf')).json<{
        mediaType: string;
        warnings: { code: string }[];
      }>();
      expect([mediaType, warnings.map(({ code }) => code)]).toEqual(['image/jpeg', ['claimed-type-differs']]);
    });

    it.each<[string, string | Buffer, string]>([
      ['PDF', '%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n', 'application/pdf'],
      ['text in UTF-8', '询问笔录', 'text/plain'],
      ['text in GB 18030', Buffer.from('d1afcecab1cac2bc', 'hex'), 'text/plain'],
      ['a page, as text', '<!doctype html><script>alert(1)</script>', 'text/plain'],
    ])('%s is taken in', async (_, bytes, mediaType) => {
      expect(need(await send('handler1', id, bytes)).json<{ mediaType: string }>().mediaType).toBe(mediaType);
    });

    it('a Word document is told from a mere archive', async () => {
      const { Document, Packer, Paragraph } = await import('docx');
      const document = await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('照片')] }] }));
      const { mediaType } = need(await send('handler1', id, document)).json<{ mediaType: string }>();
      expect(mediaType).toBe('application/vnd.openxmlformats-officedocument.wordprocessingml.document');
    });

    it.each<[string, Buffer]>([
      ['a program', Buffer.from('7f454c4602010100000000000000000002003e00', 'hex')],
      ['a Windows program', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)])],
      ['noise', Buffer.from(Array.from({ length: 5_000 }, (_, index) => (index * 97) % 256))],
    ])('%s is refused, and nothing of it kept', async (_, bytes) => {
      expect(told(await send('handler1', id, bytes, 'image/jpeg'))).toEqual([415, 'unsupported-media-type']);
      const named = { ...EVIDENCE_FORM, kind: 'documentary', title: 'x', proves: 'x', source: 'x' };
      const act = { ...named, coOfficerId: 'x', occurredOn: casework.today, sha256: sha256Hex(bytes) };
      expect(told(await casework.act('handler1', id, 'collect-evidence', act))).toEqual([400, 'malformed']);
    });

    it('too large for their kind, they are refused', async () => {
      const noise = Buffer.from(Array.from({ length: 1_200_000 }, (_, index) => (index * index * 7) % 251));
      const picture = await sharp(noise, { raw: { width: 1_000, height: 400, channels: 3 } })
        .png({ compressionLevel: 0 })
        .toBuffer();
      expect(picture.length).toBeGreaterThan(1_048_576);
      expect(told(await send('handler1', id, picture))).toEqual([413, 'payload-too-large']);
      expect(told(await send('handler1', id, 'x'.repeat(1_048_577)))).toEqual([413, 'payload-too-large']);
    });
  });

  describe('that are elsewhere too', () => {
    it('are told of, in this case and in others', async () => {
      const picture = await jpeg({}, 70);
      need(await send('handler1', id, picture));
      const first = await collect(sha256Hex(picture));
      const other = await casework.led('investigated');
      const { warnings } = need(await send('handler1', other, picture)).json<Item>();
      expect(warnings).toMatchObject([{ code: 'duplicate', detail: { caseId: id, itemId: first } }]);
      const second = await collect(sha256Hex(picture), {}, other);
      expect((await itemOf(first)).warnings).toMatchObject([{ detail: { caseId: other, itemId: second } }]);
      const again = await collect(sha256Hex(picture));
      expect((await itemOf(first)).warnings.map(({ detail }) => detail['itemId'])).toEqual([again, second]);
      await recuse(other, 'handler1');
      expect((await itemOf(first)).warnings.map(({ detail }) => detail['itemId'])).toEqual([again]);
    });

    const recuse = async (of: string, username: string) => {
      const personId = await casework.township.personId(username);
      await casework.do('clerk1', of, 'request-recusal', { personId, raisedBy: 'party', ground: '亲属' });
      await casework.do('approver1', of, 'approve-recusal', { opinion: '属实' });
    };
  });

  describe('go out', () => {
    let picture: Buffer;
    let item: string;
    beforeAll(async () => {
      picture = await jpeg({ time: '2026:03:02 09:00:00' }, 900);
      need(await send('handler1', id, picture));
      item = await collect(sha256Hex(picture));
    });

    it('whole, as nothing a browser runs, and with a tag', async () => {
      const answer = await content('reviewer1', item);
      expect(answer.rawPayload).toEqual(picture);
      expect(answer.headers).toMatchObject({
        'content-type': 'application/octet-stream',
        'content-disposition': `attachment; filename="${sha256Hex(picture)}.jpg"`,
        'accept-ranges': 'bytes',
        etag: `"${sha256Hex(picture)}"`,
      });
      expect((await content('reviewer1', item, { 'if-none-match': `"${sha256Hex(picture)}"` })).statusCode).toBe(304);
    });

    it('as headers only', async () => {
      const path = `/cases/${id}/evidence/${item}/content`;
      const answer = await casework.township.as('reviewer1', 'HEAD', path);
      expect([answer.statusCode, answer.headers['content-length'], answer.rawPayload.length]).toEqual([
        200,
        String(picture.length),
        0,
      ]);
    });

    it('to be shown where they run nothing', async () => {
      const shown = await content('reviewer1', item, {}, '?inline=true');
      expect(shown.headers).toMatchObject({ 'content-type': 'image/jpeg', 'x-content-type-options': 'nosniff' });
      expect(shown.headers['content-disposition']).toMatch(/^inline/);
      const page = Buffer.from('<script>alert(2)</script>');
      need(await send('handler1', id, page));
      const text = await content('reviewer1', await collect(sha256Hex(page)), {}, '?inline=true');
      expect(text.headers).toMatchObject({
        'content-type': 'application/octet-stream',
        'content-security-policy': 'sandbox',
      });
      expect(told(await content('reviewer1', item, {}, '?inline=yes'))).toEqual([400, 'malformed']);
    });

    it.each<[string, (size: number) => string]>([
      ['bytes=0-9', (size) => `bytes 0-9/${size}`],
      ['bytes=100-', (size) => `bytes 100-${size - 1}/${size}`],
      ['bytes=-5', (size) => `bytes ${size - 5}-${size - 1}/${size}`],
      ['bytes=10-99999999', (size) => `bytes 10-${size - 1}/${size}`],
    ])('in part: %s', async (range, expected) => {
      const answer = await content('reviewer1', item, { range });
      expect([answer.statusCode, answer.headers['content-range']]).toEqual([206, expected(picture.length)]);
      const [start = 0, end = 0] = /(\d+)-(\d+)\//.exec(expected(picture.length))?.slice(1).map(Number) ?? [];
      expect(answer.rawPayload).toEqual(picture.subarray(start, end + 1));
    });

    it('not beyond their end; whole where the condition has changed or several parts are asked for', async () => {
      const beyond = await content('reviewer1', item, { range: 'bytes=99999999-' });
      expect([beyond.statusCode, beyond.headers['content-range']]).toEqual([416, `bytes */${picture.length}`]);
      const changed = { range: 'bytes=0-9', 'if-range': '"another"' };
      expect((await content('reviewer1', item, changed)).statusCode).toBe(200);
      const same = { range: 'bytes=0-9', 'if-range': `"${sha256Hex(picture)}"` };
      expect((await content('reviewer1', item, same)).statusCode).toBe(206);
      expect((await content('reviewer1', item, { range: 'bytes=0-1,3-4' })).statusCode).toBe(200);
    });

    it('small, without what the device noted', async () => {
      const url = (await itemOf(item)).thumbnailUrl?.replace('/api/v1', '') ?? '';
      const answers = [
        await casework.township.as('reviewer1', 'GET', url),
        await casework.township.as('clerk1', 'GET', url),
      ];
      for (const answer of answers) {
        expect(answer.headers['content-type']).toBe('image/webp');
        expect(await sharp(answer.rawPayload).metadata()).toMatchObject({ format: 'webp', width: 480, height: 480 });
        expect(await deviceDataIn(answer.rawPayload)).toBeNull();
      }
      const text = (await items()).find(({ file }) => file?.mediaType === 'text/plain')!;
      expect(text.thumbnailUrl).toBeNull();
      const none = await casework.township.as('reviewer1', 'GET', `/cases/${id}/evidence/${text.id}/thumbnail`);
      expect(told(none)).toEqual([404, 'not-found']);
    });

    it('a picture that is none has no small one', async () => {
      const bytes = Buffer.concat([Buffer.from('ffd8ffe000104a46494600', 'hex'), Buffer.alloc(100)]);
      need(await send('handler1', id, bytes));
      const broken = await collect(sha256Hex(bytes));
      const answer = await casework.township.as('reviewer1', 'GET', `/cases/${id}/evidence/${broken}/thumbnail`);
      expect(told(answer)).toEqual([404, 'not-found']);
    });

    it('and it is known to whom', async () => {
      await content('approver1', item);
      await content('approver1', item, { range: 'bytes=0-9' });
      interface Download {
        readonly itemId: string;
        readonly personId: string;
      }
      const list = async () => (await casework.get<{ items: Download[] }>(id, '/downloads')).items;
      const approver = await casework.township.personId('approver1');
      const byApprover = async () =>
        (await list()).filter((each) => each.itemId === item && each.personId === approver).length;
      expect(await byApprover()).toBe(1);
      casework.township.server.clock.advance(3_600_000);
      await content('approver1', item);
      expect(await byApprover()).toBe(2);
      expect(told(await casework.township.as('handler1', 'GET', `/cases/${id}/downloads`))).toEqual([403, 'forbidden']);
    });
  });

  it('an object is followed from hand to hand', async () => {
    const sha256 = await casework.upload('handler1', id, '铁锹一把的照片说明');
    const object = { quantity: '一把', condition: '完好', custodian: '李四', keptAt: '证物室' };
    const itemId = await collect(sha256, { kind: 'physical', object });
    expect(await itemOf(itemId)).toMatchObject({ custodian: '李四', custody: [] });
    const step = {
      itemId,
      from: '李四',
      to: '检测站',
      at: '10:30',
      purpose: '送检',
      condition: '完好',
      keptAt: '样品库',
    };
    const late = await casework.act('handler1', id, 'transfer-custody', {
      ...step,
      coOfficerId: await casework.township.personId('handler2'),
      occurredOn: casework.today,
      from: '王五',
    });
    expect(told(late)).toEqual([422, 'refused']);
    await casework.byTwo(id, 'transfer-custody', { ...step, occurredOn: casework.today });
    expect(await itemOf(itemId)).toMatchObject({
      custodian: '检测站',
      custody: [{ from: '李四', to: '检测站', purpose: '送检', awaiting: null }],
    });
  });

  it('the record of the whole process tells what is filmed and what is not', async () => {
    interface Record {
      readonly complete: boolean;
      readonly acts: readonly {
        seq: number;
        type: string;
        name: { zh: string };
        due: { medium: string; state: string; items: string[] }[];
      }[];
    }
    const of = async () => {
      const { acts } = await casework.get<Record>(id, '/process-record');
      return acts.find(({ type }) => type === 'record-inspection')!;
    };
    const before = await of();
    expect(before.name.zh).toContain('现场检查');
    expect(before.due.map(({ medium, state }) => `${medium} ${state}`)).toEqual([
      'written present',
      'audio-visual advised',
    ]);
    const sha256 = await casework.upload('handler1', id, '现场检查录像');
    const film = {
      medium: 'video',
      title: '现场检查录像',
      device: '记录仪03',
      recordedBy: '李四',
      from: '09:00',
      to: '09:20',
    };
    const attached = { ...film, ofSeq: before.seq, sha256, recordedOn: casework.today };
    const seq = await casework.do('handler1', id, 'attach-recording', attached);
    expect((await of()).due[1]).toMatchObject({ state: 'present', items: [`recording.${seq}`] });
    expect((await content('reviewer1', `recording.${seq}`)).rawPayload.toString()).toBe('现场检查录像');
    const { recordings } = await casework.get<{ recordings: Item[] }>(id, '/evidence');
    expect(recordings).toMatchObject([{ id: `recording.${seq}`, file: { mediaType: 'text/plain' } }]);
  });
});

describe('files where storage fails', () => {
  it(
    'a full disk is told as one, and nothing is half there',
    async () => {
      const township = await startTownship();
      const casework = new Casework(township);
      const id = await casework.led('filed');
      const blobs = join(township.server.settings.DATA_DIR, 'blobs');
      await mkdir(blobs, { recursive: true });
      const unmount = mountSmallDisk(blobs, 400_000);
      try {
        if (unmount === null) return;
        const answer = await sender(casework)('handler1', id, 'x'.repeat(600_000));
        expect(told(answer)).toEqual([507, 'insufficient-storage']);
        expect((await casework.reader.query('SELECT 1 FROM uploads')).length).toBe(0);
        expect(need(await sender(casework)('handler1', id, 'note')).statusCode).toBe(201);
      } finally {
        unmount?.();
        await township.close();
      }
    },
    DATABASE_PATIENCE_MS,
  );

  it(
    'a bucket keeps them; while it does not answer, that is said, and nothing is half there',
    async () => {
      const s3 = await startS3();
      const township = await startTownship({ environment: s3.environment });
      try {
        const casework = new Casework(township);
        const id = await casework.led('investigated');
        const [item] = (await casework.get<{ evidence: Item[] }>(id)).evidence;
        const path = `/cases/${id}/evidence/${item?.id ?? ''}/content`;
        const part = await township.as('reviewer1', 'GET', path, undefined, { range: 'bytes=0-5' });
        expect([part.statusCode, part.rawPayload.toString()]).toEqual([206, '过火']);
        const before = (await casework.reader.query('SELECT 1 FROM uploads')).length;
        await s3.close();
        const answer = await sender(casework)('handler1', id, 'note');
        expect([...told(answer), answer.headers['retry-after']]).toEqual([503, 'storage-unavailable', '30']);
        expect((await casework.reader.query('SELECT 1 FROM uploads')).length).toBe(before);
      } finally {
        await s3.close();
        await township.close();
      }
    },
    DATABASE_PATIENCE_MS,
  );
});

describe('a range', () => {
  it.each<[string | undefined, number, unknown]>([
    [undefined, 10, 'whole'],
    ['bytes=0-', 0, 'unsatisfiable'],
    ['bytes=-0', 10, 'unsatisfiable'],
    ['bytes=5-2', 10, 'whole'],
    ['bytes=5-2', 3, 'unsatisfiable'],
    ['bytes=9-9', 10, { start: 9, end: 9 }],
    ['bytes=10-', 10, 'unsatisfiable'],
    ['bytes=-20', 10, { start: 0, end: 9 }],
    ['bytes=-', 10, 'whole'],
    ['items=0-1', 10, 'whole'],
    ['bytes=99999999999999999999-', 10, 'whole'],
  ])('%s of %d bytes is %j', (range, size, expected) => {
    expect(wantedRange({ range }, size, '"tag"')).toEqual(expected);
  });
});
