import { beforeAll, expect, it } from '@jest/globals';
import { Reader } from '../../src/platform/database/index.js';
import { DATABASE_PATIENCE_MS, describeOnBothDatabases } from '../support/databases.js';
import { numberFor } from '../support/numbers.js';
import { startTownship } from '../support/township.js';
import type { Township } from '../support/township.js';

const NEW = 'Another-2026-word';

interface SessionView {
  readonly id: string;
  readonly current: boolean;
}

describeOnBothDatabases('passwords and sessions', (databases) => {
  let township: Township;
  beforeAll(async () => {
    township = await startTownship({ databaseUrl: await databases.freshUrl() });
    databases.atEnd(() => township.close());
  }, DATABASE_PATIENCE_MS);

  const post = (path: string, payload: object = {}, by = 'admin1') => township.as(by, 'POST', path, payload);
  const accountOf = async (username: string) => {
    const { items } = (await township.as('admin1', 'GET', '/accounts?limit=200')).json<{
      items: { id: string; username: string }[];
    }>();
    return items.find((account) => account.username === username)!.id;
  };
  const withToken = (token: string, method: 'GET' | 'POST', path: string) =>
    township.server.app.inject({ method, url: `/api/v1${path}`, headers: { authorization: `Bearer ${token}` } });

  it('an administrator sets the password of another anew: the old one and every session end', async () => {
    const token = await township.signIn('handler3');
    const id = await accountOf('handler3');
    expect((await post(`/accounts/${id}/password`, { password: 'short' })).statusCode).toBe(400);
    expect((await post(`/accounts/${id}/password`, { password: NEW })).statusCode).toBe(204);
    expect((await withToken(token, 'GET', '/auth/me')).statusCode).toBe(401);
    await expect(township.signIn('handler3')).rejects.toThrow('cannot sign in');
    expect(await township.signIn('handler3', NEW)).toMatch(/\w{20}/);
    const rows = await township.server.app
      .get(Reader)
      .query<{ payload: string }>("SELECT payload FROM register_events WHERE type = 'password-reset'");
    expect(rows.map(({ payload }) => JSON.parse(payload) as object)).toEqual([{ accountId: id }]);
  });

  it('nobody resets their own, by whatever account; nor one that is disabled, or unknown', async () => {
    expect((await post(`/accounts/${await accountOf('admin1')}/password`, { password: NEW })).statusCode).toBe(403);
    const person = (await post('/persons', { name: '账示人', identityNumber: numberFor(1) })).json<{ id: string }>();
    const opened = await post('/accounts', { personId: person.id, username: 'gone', password: NEW });
    const { id } = opened.json<{ id: string }>();
    await post(`/accounts/${id}/disable`);
    expect((await post(`/accounts/${id}/password`, { password: NEW })).statusCode).toBe(409);
    expect((await post('/accounts/none/password', { password: NEW })).statusCode).toBe(404);
    expect((await post(`/accounts/${id}/password`, { password: NEW }, 'supervisor1')).statusCode).toBe(403);
  });

  it('one sees the own sessions and ends another of them, never those of others', async () => {
    const [first, second] = [await township.signIn('handler1'), await township.signIn('handler1')];
    const seen = (await withToken(second, 'GET', '/auth/sessions')).json<{ items: SessionView[] }>().items;
    expect(seen.filter(({ current }) => current)).toHaveLength(1);
    const others = (await withToken(await township.signIn('handler2'), 'GET', '/auth/sessions')).json<{
      items: SessionView[];
    }>().items;
    expect(others.some(({ id }) => seen.some((each) => each.id === id))).toBe(false);
    const own = (await withToken(first, 'GET', '/auth/sessions')).json<{ items: SessionView[] }>().items;
    const firstId = own.find(({ current }) => current)!.id;
    expect((await withToken(second, 'POST', `/auth/sessions/${others[0]!.id}/end`)).statusCode).toBe(404);
    expect((await withToken(second, 'POST', `/auth/sessions/${firstId}/end`)).statusCode).toBe(204);
    expect((await withToken(second, 'POST', `/auth/sessions/${firstId}/end`)).statusCode).toBe(404);
    expect((await withToken(first, 'GET', '/auth/me')).statusCode).toBe(401);
    expect((await withToken(second, 'GET', '/auth/me')).statusCode).toBe(200);
  });
});
