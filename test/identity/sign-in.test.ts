import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { demoPassword } from '../../src/seed/demo-seed.service.js';
import { startTownship } from '../support/township.js';
import type { Township } from '../support/township.js';

const minute = 60_000;

describe('signing in', () => {
  let township: Township;
  beforeEach(async () => {
    township = await startTownship();
  });
  afterEach(() => township.close());

  const login = (payload: object, headers: Record<string, string> = {}) =>
    township.server.app.inject({
      method: 'POST',
      url: '/api/v1/auth/login',
      payload,
      headers: { 'accept-language': 'en', ...headers },
    });
  const me = (token: string) =>
    township.server.app.inject({ url: '/api/v1/auth/me', headers: { authorization: `Bearer ${token}` } });
  const wrong = (username: string) => login({ username, password: 'Wrong-password-1' });

  it('answers token, account and person, and knows the bearer afterwards', async () => {
    const answer = await login({ username: 'Handler1', password: demoPassword });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.headers['set-cookie']).toBeUndefined();
    const { token, ...self } = answer.json<{ token: string; account: object; person: object }>();
    expect(self).toMatchObject({ account: { username: 'handler1' }, person: { name: '李示甲' }, roles: ['handler'] });
    expect((await me(token)).json()).toEqual(self);
  });

  it('answers a wrong password, an unknown name and a disabled account alike', async () => {
    const accounts = (await township.as('admin1', 'GET', '/accounts')).json<{
      items: { id: string; username: string }[];
    }>();
    const disabled = accounts.items.find(({ username }) => username === 'clerk1')!;
    await township.as('admin1', 'POST', `/accounts/${disabled.id}/disable`);
    const answers = await Promise.all([
      wrong('handler1'),
      wrong('nobody'),
      login({ username: 'clerk1', password: demoPassword }),
    ]);
    const problems = answers.map((answer) => ({ ...answer.json<object>(), correlationId: '' }));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([401, 401, 401]);
    expect(problems[1]).toEqual(problems[0]);
    expect(problems[2]).toEqual(problems[0]);
  });

  it.each(['handler1', 'nobody'])(
    'locks %s for 15 minutes after five wrong passwords, right ones too',
    async (name) => {
      for (let attempt = 0; attempt < 5; attempt++) expect((await wrong(name)).statusCode).toBe(401);
      const locked = await login({ username: name, password: demoPassword });
      expect([locked.statusCode, locked.headers['retry-after']]).toEqual([429, '900']);
      township.server.clock.advance(15 * minute);
      const status = name === 'handler1' ? 200 : 401;
      expect((await login({ username: name, password: demoPassword })).statusCode).toBe(status);
    },
  );

  it('counts attempts made at once as five, not as many', async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, () => wrong('handler2')));
    expect(answers.filter(({ statusCode }) => statusCode === 401)).toHaveLength(5);
    expect(answers.filter(({ statusCode }) => statusCode === 429)).toHaveLength(7);
  });

  it('forgets wrong passwords after a right one', async () => {
    for (let attempt = 0; attempt < 4; attempt++) await wrong('handler1');
    expect((await login({ username: 'handler1', password: demoPassword })).statusCode).toBe(200);
    for (let attempt = 0; attempt < 4; attempt++) await wrong('handler1');
    expect((await login({ username: 'handler1', password: demoPassword })).statusCode).toBe(200);
  });

  it.each([
    ['no password', { username: 'handler1' }, '/password'],
    ['a list for a name', { username: ['handler1'], password: demoPassword }, '/username'],
    ['an unknown field', { username: 'handler1', password: demoPassword, role: 'administrator' }, '/role'],
    ['a one-time code, which is not in use', { username: 'handler1', password: demoPassword, totp: '123456' }, '/totp'],
    ['an endless password', { username: 'handler1', password: 'x'.repeat(201) }, '/password'],
  ])('points at %s', async (_name, payload, pointer) => {
    const answer = await login(payload);
    expect(answer.statusCode).toBe(400);
    expect(answer.json<{ errors: { pointer: string }[] }>().errors.map((error) => error.pointer)).toContain(pointer);
  });

  it('ends a session by logout, after two idle hours, and after twelve hours in any case', async () => {
    const first = await township.signIn('handler1');
    await township.as('handler1', 'POST', '/auth/logout');
    expect((await me(first)).statusCode).toBe(401);
    const second = await township.signIn('handler1');
    township.server.clock.advance(121 * minute);
    expect((await me(second)).statusCode).toBe(401);
    const third = await township.signIn('handler1');
    for (let hour = 1; hour < 12; hour++) {
      township.server.clock.advance(60 * minute);
      expect((await me(third)).statusCode).toBe(200);
    }
    township.server.clock.advance(60 * minute);
    expect((await me(third)).statusCode).toBe(401);
  });

  it('refuses forged, empty and foreign credentials', async () => {
    for (const authorization of [
      'Bearer ',
      'Bearer x',
      `Bearer ${'A'.repeat(43)}`,
      'Basic aGk6aGk=',
      "Bearer ' OR 1=1 --",
    ]) {
      const answer = await township.server.app.inject({ url: '/api/v1/auth/me', headers: { authorization } });
      expect([answer.statusCode, answer.headers['www-authenticate']]).toEqual([401, 'Bearer']);
    }
  });

  it('gives a page of ours a cookie that scripts cannot read, and asks the header for every change', async () => {
    const own = { 'x-requested-with': 'sanfen' };
    const answer = await login({ username: 'admin1', password: demoPassword }, own);
    const cookie = String(answer.headers['set-cookie']);
    expect(cookie).toMatch(/^sanfen_session=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/);
    const jar = { cookie: `theme=dark; ${cookie.split(';')[0] ?? ''}` };
    const send = (method: 'GET' | 'POST', url: string, headers: Record<string, string>, payload?: object) =>
      township.server.app.inject({ method, url: `/api/v1${url}`, headers, ...(payload && { payload }) });
    expect((await send('GET', '/auth/me', jar)).statusCode).toBe(200);
    expect((await send('POST', '/units', jar, { name: '农业农村办' })).statusCode).toBe(403);
    expect((await send('POST', '/units', { ...jar, ...own }, { name: '农业农村办' })).statusCode).toBe(201);
    const out = await send('POST', '/auth/logout', { ...jar, ...own });
    expect([out.statusCode, String(out.headers['set-cookie'])]).toEqual([204, expect.stringContaining('Max-Age=0')]);
    expect((await send('GET', '/auth/me', jar)).statusCode).toBe(401);
  });

  it('changes the own password, ends the other sessions, and wants it strong', async () => {
    const other = await township.signIn('handler1');
    const own = await township.signIn('handler1');
    const change = (currentPassword: string, newPassword: string) =>
      township.server.app.inject({
        method: 'POST',
        url: '/api/v1/auth/password',
        headers: { authorization: `Bearer ${own}` },
        payload: { currentPassword, newPassword },
      });
    for (const weak of ['Short-1', 'alllowercase1', 'NOLOWER12345']) {
      expect((await change(demoPassword, weak)).statusCode).toBe(400);
    }
    expect((await change('Wrong-password-1', 'Another-password-2')).statusCode).toBe(401);
    expect((await change(demoPassword, 'Another-password-2')).statusCode).toBe(204);
    expect((await me(own)).statusCode).toBe(200);
    expect((await me(other)).statusCode).toBe(401);
    expect((await login({ username: 'handler1', password: demoPassword })).statusCode).toBe(401);
    expect((await login({ username: 'handler1', password: 'Another-password-2' })).statusCode).toBe(200);
  });
});
