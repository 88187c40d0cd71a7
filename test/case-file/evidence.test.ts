import { beforeAll, describe, expect, it } from '@jest/globals';
import { EVIDENCE_FORM } from '../builders/an-evidence-item.js';
import { BlobStore } from '../../src/platform/blob-store.js';
import { sha256Hex } from '../../src/platform/digest.js';
import { Casework } from '../support/casework.js';
import { DATABASE_PATIENCE_MS, describeOnBothDatabases } from '../support/databases.js';
import { startTownship } from '../support/township.js';
import type { Answer } from '../support/township.js';

interface Problem {
  readonly code: string;
  readonly errors?: readonly { readonly pointer: string }[];
}

const PHOTO = { ...EVIDENCE_FORM, kind: 'documentary', title: '照片', proves: '地点', source: '拍摄' };
const MULTIPART = { 'content-type': 'multipart/form-data; boundary=b' };

describeOnBothDatabases('evidence', (databases) => {
  let casework: Casework;
  let id: string;
  let item: string;
  const content = '过火麦茬照片';

  beforeAll(async () => {
    const township = await startTownship({ databaseUrl: await databases.freshUrl() });
    databases.atEnd(() => township.close());
    casework = new Casework(township);
    id = await casework.led('investigated');
    item = (await casework.get<{ evidence: { id: string }[] }>(id)).evidence[0]!.id;
  }, DATABASE_PATIENCE_MS);

  const upload = (by: string, body: string | Buffer, headers: object = MULTIPART, of = id) => {
    return casework.township.as(by, 'POST', `/cases/${of}/evidence`, Buffer.from(body), headers);
  };
  const part = (text: string) => {
    return `--b\r\ncontent-disposition: form-data; name="file"; filename="../../x.html"\r\ncontent-type: text/html\r\n\r\n${text}\r\n--b--\r\n`;
  };
  const download = (by: string, itemId = item, of = id) => {
    return casework.township.as(by, 'GET', `/cases/${of}/evidence/${itemId}/content`);
  };
  const told = (answer: Answer) => [answer.statusCode, answer.json<Problem>().code];

  it('comes back byte for byte, and as nothing a browser would run', async () => {
    const answer = await download('reviewer1');
    expect(answer.statusCode).toBe(200);
    expect(answer.rawPayload).toEqual(Buffer.from(content));
    expect(answer.headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-length': String(Buffer.byteLength(content)),
      'content-disposition': `attachment; filename="${sha256Hex(content)}.txt"`,
      'content-security-policy': 'sandbox',
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    });
  });

  it('is answered with the digest and size of its bytes, whatever name and kind they are sent under', async () => {
    const text = '<script>alert(1)</script>';
    const answer = await upload('handler1', part(text));
    expect(answer.statusCode).toBe(201);
    expect(answer.json()).toMatchObject({
      sha256: sha256Hex(text),
      size: text.length,
      mediaType: 'text/plain',
      name: 'x.html',
    });
  });

  it('of bytes that are no file of any kind is refused, and nothing of it kept', async () => {
    const bytes = Buffer.from(Array.from({ length: 70_000 }, (_, index) => (index * 31) % 256));
    const [head, tail] = part('|').split('|');
    const answer = await upload('clerk1', Buffer.concat([Buffer.from(head!), bytes, Buffer.from(tail!)]));
    expect(told(answer)).toEqual([415, 'unsupported-media-type']);
    expect(await casework.township.server.app.get(BlobStore).has(sha256Hex(bytes))).toBe(false);
  });

  it('that nobody has uploaded cannot be named by an act', async () => {
    const sha256 = '0'.repeat(64);
    const named = { ...PHOTO, sha256, occurredOn: casework.today, coOfficerId: 'x' };
    const answer = await casework.act('handler1', id, 'collect-evidence', named);
    expect(told(answer)).toEqual([400, 'malformed']);
    expect(answer.json<Problem>().errors?.map(({ pointer }) => pointer)).toEqual(['/payload/sha256']);
  });

  it('that is uploaded but named by no act of the case is not to be had', async () => {
    const elsewhere = await casework.opened();
    const { sha256 } = (await upload('handler1', part('未入卷'))).json<{ sha256: string }>();
    for (const itemId of [sha256, sha256Hex(content)])
      expect(told(await download('handler1', itemId))).toEqual([404, 'not-found']);
    expect(told(await download('handler1', item, elsewhere))).toEqual([404, 'not-found']);
  });

  it('filed as a paper comes back too; a paper drawn up here has no bytes', async () => {
    const sha256 = await casework.upload('handler1', id, '鉴定意见');
    const report = { code: 'appraisal-report', title: '鉴定意见', datedOn: casework.today, sha256 };
    const seq = await casework.do('handler1', id, 'file-document', report);
    expect((await download('handler2', `appraisal-report.${seq}`)).rawPayload.toString()).toBe('鉴定意见');
    const { file } = await casework.get<{ file: { id: string; code: string }[] }>(id);
    const drawn = file.find(({ code }) => code === 'on-site-inspection-record');
    expect(told(await download('handler2', drawn?.id))).toEqual([404, 'not-found']);
  });

  it.each<[string, string, object, readonly [number, string]]>([
    ['JSON', '{"file":"x"}', { 'content-type': 'application/json' }, [400, 'malformed']],
    [
      'a form without a file',
      '--b\r\ncontent-disposition: form-data; name="note"\r\n\r\nx\r\n--b--\r\n',
      MULTIPART,
      [400, 'malformed'],
    ],
    ['a form without parts', '--b--\r\n', MULTIPART, [400, 'malformed']],
    ['a form without a boundary', part('x'), { 'content-type': 'multipart/form-data' }, [400, 'malformed']],
    ['a form that breaks off', part('x').slice(0, -9), MULTIPART, [400, 'malformed']],
    ['a text', 'x', { 'content-type': 'text/plain' }, [400, 'malformed']],
  ])('as %s is refused', async (_name, body, headers, expected) => {
    expect(told(await upload('handler1', body, headers))).toEqual(expected);
  });

  it.each(['reviewer1', 'approver1', 'chair1', 'supervisor1', 'admin1'])('is brought in by no %s', async (by) => {
    expect(told(await upload(by, part('x')))).toEqual([403, 'forbidden']);
  });

  it('is for no administrator, and into no case there is not', async () => {
    expect(told(await download('admin1'))).toEqual([404, 'not-found']);
    expect(told(await upload('handler1', part('x'), MULTIPART, 'none'))).toEqual([404, 'not-found']);
  });

  describe('after a recusal', () => {
    it('the recused neither reads it nor brings any in; the others do', async () => {
      const personId = await casework.township.personId('handler2');
      await casework.do('clerk1', id, 'request-recusal', { personId, raisedBy: 'party', ground: '亲属' });
      expect((await download('handler2')).statusCode).toBe(200);
      await casework.do('approver1', id, 'approve-recusal', { opinion: '属实' });
      expect(told(await download('handler2'))).toEqual([404, 'not-found']);
      expect(told(await upload('handler2', part('x')))).toEqual([404, 'not-found']);
      expect((await download('handler1')).statusCode).toBe(200);
    });
  });
});
