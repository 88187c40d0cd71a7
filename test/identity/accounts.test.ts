import { expect, it, beforeAll } from '@jest/globals';
import { Reader } from '../../src/platform/database/index.js';
import { demoPassword } from '../../src/seed/demo-seed.service.js';
import { DATABASE_PATIENCE_MS, describeOnBothDatabases } from '../support/databases.js';
import { startTownship } from '../support/township.js';
import type { Township } from '../support/township.js';

describeOnBothDatabases('accounts', (databases) => {
  let township: Township;
  beforeAll(async () => {
    township = await startTownship({ databaseUrl: await databases.freshUrl() });
    databases.atEnd(() => township.close());
  }, DATABASE_PATIENCE_MS);

  const bearer = (token: string) =>
    township.server.app.inject({
      url: '/api/v1/auth/me',
      headers: { authorization: `Bearer ${token}`, 'accept-language': 'en' },
    });
  const open = (by: string, payload: object) => township.as(by, 'POST', '/accounts', payload);

  it('two accounts are one person', async () => {
    expect(await township.personId('handler1b')).toBe(await township.personId('handler1'));
  });

  it('an account disabled takes its live token with it at once', async () => {
    const personId = await township.personId('handler4');
    const opened = await open('admin1', { personId, username: 'handler4.second', password: demoPassword });
    expect(opened.statusCode).toBe(201);
    const token = await township.signIn('handler4.second');
    const { id } = opened.json<{ id: string }>();
    expect((await township.as('admin1', 'POST', `/accounts/${id}/disable`)).statusCode).toBe(204);
    expect((await bearer(token)).statusCode).toBe(401);
    expect((await township.as('admin1', 'POST', `/accounts/${id}/disable`)).statusCode).toBe(409);
    expect((await township.as('handler4', 'GET', '/auth/me')).statusCode).toBe(200);
  });

  it('a person whose posts have ended is refused at once, and roles are those of this instant', async () => {
    const personId = await township.personId('handler3');
    const token = await township.signIn('handler3');
    const posts = await township.as('admin1', 'GET', `/persons/${personId}/posts`);
    const [post] = posts.json<{ items: { id: string }[] }>().items;
    const until = '2026-03-02T02:00:00Z';
    await township.as('admin1', 'POST', `/persons/${personId}/posts/${post!.id}/end`, { until });
    expect((await bearer(token)).json()).toMatchObject({ roles: ['handler'] });
    township.server.clock.set(until);
    const refused = await bearer(token);
    expect([refused.statusCode, refused.json<{ detail: string }>().detail]).toEqual([
      403,
      'you hold no post at this agency at present',
    ]);
    await expect(township.signIn('handler3')).rejects.toThrow('403');
  });

  it('administrators open accounts for others, never for themselves', async () => {
    const personId = await township.personId('admin1');
    const answer = await open('admin1', { personId, username: 'second.self', password: demoPassword });
    expect([answer.statusCode, answer.json<{ detail: string }>().detail]).toEqual([
      403,
      expect.stringContaining('of their own'),
    ]);
    const accounts = await township.as('admin1', 'GET', '/accounts?limit=1');
    const { items } = accounts.json<{ items: { id: string; username: string }[] }>();
    expect(items[0]!.username).toBe('admin1');
    expect((await township.as('admin1', 'POST', `/accounts/${items[0]!.id}/disable`)).statusCode).toBe(403);
  });

  it('user names are taken once, whatever the case, also by many at once', async () => {
    const personId = await township.personId('handler2');
    const payload = { personId, username: 'Twice.Used', password: demoPassword };
    const answers = await Promise.all(Array.from({ length: 4 }, () => open('admin1', payload)));
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([201, 409, 409, 409]);
  });

  it.each([
    ['a weak password', { username: 'weak.one', password: 'password' }, '/password'],
    ['a name with blanks', { username: 'a b', password: demoPassword }, '/username'],
    ['a wrong type', { username: 7, password: demoPassword }, '/username'],
  ])('points at %s', async (_name, fields, pointer) => {
    const answer = await open('admin1', { personId: await township.personId('handler2'), ...fields });
    const { errors } = answer.json<{ errors: { pointer: string }[] }>();
    expect([answer.statusCode, errors[0]?.pointer]).toEqual([400, pointer]);
  });

  it('an unknown person and an unknown account are not found', async () => {
    const nobody = { personId: 'nobody', username: 'for.nobody', password: demoPassword };
    expect((await open('admin1', nobody)).statusCode).toBe(404);
    expect((await township.as('admin1', 'POST', '/accounts/none/disable')).statusCode).toBe(404);
  });

  it.each(['handler1', 'reviewer1', 'approver1', 'supervisor1'])('%s opens and disables none', async (who) => {
    const personId = await township.personId('clerk1');
    const answer = await open(who, { personId, username: 'not.allowed', password: demoPassword });
    expect(answer.statusCode).toBe(403);
    expect((await township.as(who, 'POST', '/accounts/any/disable')).statusCode).toBe(403);
  });

  it('supervisors read the list page by page; others do not', async () => {
    const names: string[] = [];
    let cursor = '';
    do {
      const answer = await township.as('supervisor1', 'GET', `/accounts?limit=5${cursor && `&cursor=${cursor}`}`);
      const page = answer.json<{ items: { username: string }[]; nextCursor: string | null }>();
      names.push(...page.items.map(({ username }) => username));
      cursor = page.nextCursor ?? '';
    } while (cursor !== '');
    expect(names).toEqual([...new Set(names)].sort());
    expect(names.length).toBeGreaterThan(16);
    expect((await township.as('handler1', 'GET', '/accounts')).statusCode).toBe(403);
    expect((await township.as('supervisor1', 'GET', '/accounts?cursor=bm9uZQ')).statusCode).toBe(400);
    expect((await township.as('supervisor1', 'GET', '/accounts?limit=0')).statusCode).toBe(400);
  });

  it('keeps neither passwords nor tokens', async () => {
    const token = await township.signIn('handler2');
    const reader = township.server.app.get(Reader);
    const rows = [
      await reader.query('SELECT * FROM sessions'),
      await reader.query('SELECT * FROM accounts'),
      await reader.query('SELECT * FROM register_events'),
    ];
    const text = JSON.stringify(rows);
    expect(text).not.toContain(token);
    expect(text).not.toContain(demoPassword);
    expect(text).toContain('$argon2id$v=19$m=19456,t=2,p=1$');
  });
});
