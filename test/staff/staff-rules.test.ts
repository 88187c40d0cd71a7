import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { numberFor } from '../support/numbers.js';
import { startTownship } from '../support/township.js';
import type { Answer, Township } from '../support/township.js';

let township: Township;
beforeAll(async () => {
  township = await startTownship();
});
afterAll(() => township.close());

let count = 200;
const post = (path: string, payload: object = {}, by = 'admin1') => township.as(by, 'POST', path, payload);
const someone = async (): Promise<string> =>
  (await post('/persons', { name: '测示人', identityNumber: numberFor(++count) })).json<{ id: string }>().id;
const detail = (answer: Answer) => answer.json<{ detail: string }>().detail;

describe('identity numbers', () => {
  it('are shown masked to those who keep or supervise the register and to the person, to nobody else', async () => {
    const id = await township.personId('handler1');
    const shown = async (by: string) =>
      (await township.as(by, 'GET', `/persons/${id}`)).json<{ identityNumber?: string }>().identityNumber;
    expect(await shown('admin1')).toMatch(/^419900\*{8}\d{3}[\dX]$/);
    expect(await shown('supervisor1')).toBe(await shown('admin1'));
    expect(await shown('handler1')).toBe(await shown('admin1'));
    expect(await shown('handler2')).toBeUndefined();
  });

  it('are nowhere in the data directory in plain text', async () => {
    const number = numberFor(++count);
    const { id } = (await post('/persons', { name: '测示人', identityNumber: number })).json<{ id: string }>();
    await post(`/persons/${id}/interests`, { identityNumber: number, nature: '本人' });
    const directory = township.server.settings.DATA_DIR;
    const files = (await readdir(directory, { recursive: true, withFileTypes: true })).filter((entry) =>
      entry.isFile(),
    );
    const contents = await Promise.all(files.map((file) => readFile(join(file.parentPath, file.name))));
    expect(contents.some((bytes) => bytes.includes(id))).toBe(true);
    expect(contents.some((bytes) => bytes.includes(number) || bytes.includes(number.slice(0, 17)))).toBe(false);
    expect(township.server.log.join('')).not.toContain(number);
  });

  it.each([
    ['a wrong check character', '419901199001019990'],
    ['a day that does not exist', '41990119900230001X'],
    ['a birth in the future', '419901202703020018'],
    ['the first-generation form', '419901900101001'],
    ['letters', 'ABCDEFGHIJKLMNOPQR'],
    ['a number instead of a text', 419901199001010],
  ])('are refused for %s', async (_name, identityNumber) => {
    const answer = await post('/persons', { name: '测示人', identityNumber });
    expect(answer.statusCode).toBe(400);
    expect(answer.json<{ errors: { pointer: string }[] }>().errors[0]?.pointer).toBe('/identityNumber');
  });
});

describe('an administrator', () => {
  it.each([
    ['posts', { role: 'handler' }],
    [
      'certificates',
      { number: 'T-1000', fields: ['fire'], area: '41', validFrom: '2026-01-01', validTo: '2027-01-01' },
    ],
    ['trainings', { title: '培训', on: '2026-01-01', hours: 8 }],
    ['tests', { title: '测试', on: '2026-01-01', passed: true }],
    ['legal-qualification', { number: 'A1', since: '2020-01-01' }],
    ['first-review', { on: '2010-01-01' }],
  ])('does not give %s to their own person', async (what, payload) => {
    const id = await township.personId('admin1');
    const answer = await post(`/persons/${id}/${what}`, payload);
    expect([answer.statusCode, detail(answer)]).toEqual([403, expect.stringContaining('ask another administrator')]);
  });

  it('does not end their own post or the suspension of their own certificate', async () => {
    const id = await someone();
    const certificate = {
      number: 'T-1001',
      fields: ['fire'],
      area: '41',
      validFrom: '2026-01-01',
      validTo: '2027-01-01',
    };
    const { id: certificateId } = (await post(`/persons/${id}/certificates`, certificate)).json<{ id: string }>();
    await post(`/certificates/${certificateId}/suspend`, { reason: '考核不合格' });
    const given = await post(`/persons/${id}/posts`, { role: 'administrator' });
    await post('/accounts', { personId: id, username: 'admin2', password: 'Qingxi-2026-demo' });
    expect((await post(`/certificates/${certificateId}/reinstate`, { reason: '恢复' }, 'admin2')).statusCode).toBe(403);
    const { id: postId } = given.json<{ id: string }>();
    expect((await post(`/persons/${id}/posts/${postId}/end`, {}, 'admin2')).statusCode).toBe(403);
    expect((await post(`/certificates/${certificateId}/reinstate`, { reason: '恢复' })).statusCode).toBe(204);
  });

  it.each(['handler', 'reviewer', 'approver', 'hearing-chair', 'clerk', 'supervisor'])(
    'is not %s at the same time, but may be afterwards',
    async (role) => {
      const id = await someone();
      const until = '2026-06-01T00:00:00.000Z';
      expect((await post(`/persons/${id}/posts`, { role: 'administrator', until })).statusCode).toBe(201);
      const answer = await post(`/persons/${id}/posts`, { role });
      expect([answer.statusCode, detail(answer)]).toEqual([409, expect.stringContaining('exclude one another')]);
      expect((await post(`/persons/${id}/posts`, { role, from: until })).statusCode).toBe(201);
    },
  );

  it('cannot make a handler an administrator or supervisor beside the casework', async () => {
    const id = await township.personId('handler2');
    expect((await post(`/persons/${id}/posts`, { role: 'administrator' })).statusCode).toBe(409);
    expect((await post(`/persons/${id}/posts`, { role: 'supervisor' })).statusCode).toBe(409);
    expect((await post(`/persons/${id}/posts`, { role: 'handler' })).statusCode).toBe(409);
    expect((await post(`/persons/${id}/posts`, { role: 'clerk' })).statusCode).toBe(201);
  });
});

describe('everybody else', () => {
  it.each(['handler1', 'approver1', 'supervisor1'])('%s changes no register', async (who) => {
    const id = await township.personId('clerk1');
    const answers = await Promise.all([
      post('/persons', { name: '测示人', identityNumber: numberFor(998) }, who),
      post(`/persons/${id}/posts`, { role: 'handler' }, who),
      post(`/persons/${id}/trainings`, { title: '培训', on: '2026-01-01', hours: 8 }, who),
      post('/certificates/any/suspend', { reason: '无' }, who),
      post(`/persons/${id}/interests`, { identityNumber: numberFor(999), nature: '债务' }, who),
      post('/units', { name: '新设' }, who),
    ]);
    expect(answers.map(({ statusCode }) => statusCode)).toEqual(answers.map(() => 403));
  });

  it('a handler declares their own interest; a supervisor declares nothing', async () => {
    const interest = { identityNumber: numberFor(997), nature: '债务' };
    const own = await township.personId('handler1');
    expect((await post(`/persons/${own}/interests`, interest, 'handler1')).statusCode).toBe(201);
    expect((await post(`/persons/${own}/interests`, interest, 'handler1')).statusCode).toBe(409);
    const supervisor = await township.personId('supervisor1');
    expect((await post(`/persons/${supervisor}/interests`, interest, 'supervisor1')).statusCode).toBe(403);
    expect((await township.as('handler2', 'GET', `/persons/${own}/interests`)).statusCode).toBe(403);
  });

  it('nobody unknown reads anything', async () => {
    for (const path of ['/persons', '/agency', '/matters', '/calendars', '/accounts', '/units', '/fields']) {
      const answer = await township.server.app.inject({ url: `/api/v1${path}` });
      expect([path, answer.statusCode]).toEqual([path, 401]);
    }
  });
});

describe('certificates', () => {
  const certificate = { fields: ['fire'], area: '410423', validFrom: '2025-01-01', validTo: '2027-12-31' };
  const registered = async (number: string) => {
    const personId = await someone();
    const answer = await post(`/persons/${personId}/certificates`, { number, ...certificate });
    return { personId, id: answer.json<{ id: string }>().id };
  };
  const spans = async (personId: string) => {
    const answer = await township.as('admin1', 'GET', `/persons/${personId}/certificates`);
    return answer.json<{ items: { interruptions: object[] }[] }>().items[0]!.interruptions;
  };
  const reason = '原因';

  it('are suspended and reinstated, the span staying on record', async () => {
    const { personId, id } = await registered('T-2001');
    await post(`/certificates/${id}/suspend`, { reason, from: '2026-03-01T00:00:00Z' });
    expect((await post(`/certificates/${id}/suspend`, { reason })).statusCode).toBe(409);
    expect((await post(`/certificates/${id}/reinstate`, { reason })).statusCode).toBe(204);
    expect((await post(`/certificates/${id}/reinstate`, { reason })).statusCode).toBe(409);
    expect(await spans(personId)).toEqual([
      { kind: 'suspended', from: '2026-03-01T00:00:00.000Z', until: '2026-03-02T01:30:00.000Z' },
    ]);
  });

  it('are revoked for good', async () => {
    const { personId, id } = await registered('T-2002');
    expect((await post(`/certificates/${id}/revoke`, { reason })).statusCode).toBe(204);
    for (const verb of ['revoke', 'suspend', 'reinstate']) {
      expect((await post(`/certificates/${id}/${verb}`, { reason })).statusCode).toBe(409);
    }
    expect(await spans(personId)).toEqual([{ kind: 'revoked', from: '2026-03-02T01:30:00.000Z', until: null }]);
  });

  it('are found void from the beginning, or from a day in the past', async () => {
    const first = await registered('T-2003');
    await post(`/certificates/${first.id}/void`, { reason });
    expect(await spans(first.personId)).toEqual([{ kind: 'void', from: '2024-12-31T16:00:00.000Z', until: null }]);
    const second = await registered('T-2004');
    await post(`/certificates/${second.id}/void`, { reason, from: '2025-06-01T00:00:00+08:00' });
    expect(await spans(second.personId)).toEqual([{ kind: 'void', from: '2025-05-31T16:00:00.000Z', until: null }]);
  });

  it.each([
    ['an inverted period', { validFrom: '2027-01-01', validTo: '2026-01-01' }, '/validTo'],
    ['a field the agency does not have', { fields: ['piracy'] }, '/fields'],
    ['no field', { fields: [] }, '/fields'],
    ['an area that is none', { area: 'Henan' }, '/area'],
    ['a day that does not exist', { validTo: '2026-02-30' }, '/validTo'],
  ])('are refused with %s', async (_name, wrong, pointer) => {
    const answer = await post(`/persons/${await someone()}/certificates`, {
      number: 'T-2005',
      ...certificate,
      ...wrong,
    });
    const { errors } = answer.json<{ errors: { pointer: string }[] }>();
    expect([answer.statusCode, errors[0]?.pointer]).toEqual([400, pointer]);
  });
});

describe('bad input', () => {
  it.each([
    ['posts', { role: 'emperor' }, 400],
    ['posts', { role: 'clerk', from: '2026-02-30T00:00:00Z' }, 400],
    ['posts', { role: 'clerk', from: 'yesterday' }, 400],
    ['posts', { role: 'clerk', from: '2026-03-05T00:00:00Z', until: '2026-03-04T00:00:00Z' }, 400],
    ['posts', { role: 'clerk', unitId: 'elsewhere' }, 400],
    ['posts', { role: 'clerk', agencyId: 'another' }, 400],
    ['trainings', { title: '培训', on: '2026-03-03', hours: 8 }, 400],
    ['trainings', { title: '培训', on: '2026-03-01', hours: -8 }, 400],
    ['trainings', { title: ' ', on: '2026-03-01', hours: 8 }, 400],
    ['tests', { title: '测试', on: '2026-03-01', passed: 'yes' }, 400],
    ['legal-qualification', { number: 'A1', since: '2026-04-01' }, 400],
    ['relatives', { relativeId: 'nobody', relation: '夫妻' }, 404],
    ['interests', { identityNumber: '91350100M000100Y44', nature: '持股' }, 400],
  ])('%s %j is answered %i and changes nothing', async (what, payload, status) => {
    const id = await someone();
    const answer = await post(`/persons/${id}/${what}`, payload);
    expect(answer.statusCode).toBe(status);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    const { items } = (await township.as('admin1', 'GET', `/persons/${id}/history`)).json<{ items: object[] }>();
    expect(items).toHaveLength(1);
  });

  it('an unknown person, post or certificate is not found', async () => {
    const id = await someone();
    const paths = [`/persons/${id}/posts/none/end`, '/persons/none/posts/none/end'];
    for (const path of paths) expect((await post(path)).statusCode).toBe(404);
    expect((await post('/certificates/none/revoke', { reason: '无' })).statusCode).toBe(404);
    expect((await township.as('admin1', 'GET', '/persons/none')).statusCode).toBe(404);
    expect((await township.as('admin1', 'GET', '/persons/none/history')).statusCode).toBe(404);
  });
});
