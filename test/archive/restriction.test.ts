import { beforeAll, expect, it } from '@jest/globals';
import { archivedCase } from '../support/archived-case.js';
import { Casework } from '../support/casework.js';
import { DATABASE_PATIENCE_MS, describeOnBothDatabases } from '../support/databases.js';
import { startTownship } from '../support/township.js';
import { verified } from '../verifier/tampered-bag.js';

const ASKED = { ground: 'minor', authority: '行政处罚法 第50条', reasons: '涉及未成年人' };
const opinion = { opinion: '同意' };
const reasons = { reasons: '事由消失' };

describeOnBothDatabases('行政处罚法 第50条 a restricted file', (databases) => {
  let casework: Casework;
  let id: string;
  let sha256: string;

  beforeAll(async () => {
    const township = await startTownship({ databaseUrl: await databases.freshUrl() });
    databases.atEnd(() => township.close());
    casework = new Casework(township);
    id = await archivedCase(casework);
    sha256 = await casework.upload('clerk1', id, '迟到的一页');
  }, DATABASE_PATIENCE_MS);

  const status = async (by: string, path: string) => (await casework.township.as(by, 'GET', path)).statusCode;
  const refusal = async (by: string, type: string, payload: object) => {
    const answer = await casework.act(by, id, type, payload);
    const { code, blockers = [] } = answer.json<{ code: string; blockers?: { code: string }[] }>();
    return [answer.statusCode, code, ...blockers.map((each) => each.code)];
  };
  const late = () => ({ title: '迟到', receivedOn: casework.today, sha256 });

  it('is asked for by one and decided by another', async () => {
    expect(await refusal('approver1', 'restrict-access', opinion)).toEqual([422, 'refused', 'request-pending']);
    await casework.do('approver1', id, 'request-restriction', ASKED);
    expect(await refusal('approver1', 'restrict-access', opinion)).toEqual([422, 'refused', 'approved-by-another']);
    expect(await refusal('handler1', 'restrict-access', opinion)).toEqual(expect.arrayContaining([422, 'post-held']));
    await casework.do('approver2', id, 'restrict-access', opinion);
    expect(await casework.get<{ state: string }>(id)).toMatchObject({ state: 'restricted' });
  });

  it('accepts no act but those that lift the restriction', async () => {
    const { items } = await casework.get<{ items: { type: string }[] }>(id, '/acts', 'approver1');
    expect(items.map(({ type }) => type).sort()).toEqual(['lift-restriction', 'refuse-request', 'request-lifting']);
    for (const [type, payload] of [
      ['file-late-paper', late()],
      ['request-restriction', ASKED],
      ['restrict-access', opinion],
      ['archive', { note: '再归档' }],
    ] as const) {
      expect(await refusal('approver1', type, payload)).toEqual([409, 'wrong-state', 'wrong-state']);
    }
  });

  it('is there for approvers and supervisors alone', async () => {
    for (const path of [
      '',
      '/events',
      '/file',
      '/verify',
      '/documents',
      '/volumes',
      '/volumes/main.pdf',
      '/package.zip',
    ]) {
      expect([path, await status('approver1', `/cases/${id}${path}`)]).toEqual([path, 200]);
      expect([path, await status('supervisor1', `/cases/${id}${path}`)]).toEqual([path, 200]);
      expect([path, await status('handler1', `/cases/${id}${path}`)]).toEqual([path, 404]);
      expect([path, await status('clerk1', `/cases/${id}${path}`)]).toEqual([path, 404]);
    }
    expect((await casework.act('clerk1', id, 'file-late-paper', late())).statusCode).toBe(404);
    const form = { 'content-type': 'multipart/form-data; boundary=b' };
    const upload = await casework.township.as('clerk1', 'POST', `/cases/${id}/evidence`, Buffer.from('--b--'), form);
    expect(upload.statusCode).toBe(404);
    expect(await status('handler1', `/audit/proof?event=${id}.1`)).toBe(404);
  });

  it('takes in no bytes either, whoever sees it', async () => {
    const personId = await casework.township.personId('approver2');
    const given = await casework.township.as('admin1', 'POST', `/persons/${personId}/posts`, { role: 'clerk' });
    expect(given.statusCode).toBe(201);
    const form = { 'content-type': 'multipart/form-data; boundary=b' };
    const body = Buffer.from(
      '--b\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\nx\r\n--b--\r\n',
    );
    const answer = await casework.township.as('approver2', 'POST', `/cases/${id}/evidence`, body, form);
    expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([409, 'wrong-state']);
    const tus = { 'tus-resumable': '1.0.0', 'upload-length': '1' };
    const begun = await casework.township.as('approver2', 'POST', `/cases/${id}/uploads`, undefined, tus);
    expect(begun.statusCode).toBe(409);
  });

  it('stands in the lists of those alone who may see it', async () => {
    const listed = async (by: string) => {
      const { items } = (await casework.township.as(by, 'GET', '/cases?limit=200')).json<{ items: { id: string }[] }>();
      return items.some((each) => each.id === id);
    };
    expect([await listed('handler1'), await listed('approver1'), await listed('supervisor1')]).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('verifies, here and as a bag', async () => {
    expect(await casework.get(id, '/verify')).toMatchObject({ ok: true, findings: [] });
    const bag = (await casework.township.as('approver1', 'GET', `/cases/${id}/package.zip`)).rawPayload;
    expect(await verified(bag)).toMatchObject({ verdict: 'valid', case: { state: 'restricted', isArchived: true } });
  });

  it('is opened again as it was closed: asked by one, decided by another', async () => {
    await casework.do('supervisor1', id, 'request-lifting', reasons);
    await casework.do('approver1', id, 'refuse-request', { kind: 'restriction-lifting', ...reasons });
    expect(await refusal('approver1', 'lift-restriction', opinion)).toEqual([422, 'refused', 'request-pending']);
    await casework.do('supervisor1', id, 'request-lifting', reasons);
    await casework.do('approver1', id, 'lift-restriction', opinion);
    expect(await status('handler1', `/cases/${id}`)).toBe(200);
    await casework.do('clerk1', id, 'file-late-paper', late());
    expect(await casework.get(id, '/verify')).toMatchObject({ ok: true, findings: [] });
  });
});
