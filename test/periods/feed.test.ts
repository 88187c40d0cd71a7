import { beforeAll, expect, it } from '@jest/globals';
import { Casework, need } from '../support/casework.js';
import { DATABASE_PATIENCE_MS, describeOnBothDatabases } from '../support/databases.js';
import { startTownship } from '../support/township.js';

describeOnBothDatabases('a feed for one’s calendar', (databases) => {
  let casework: Casework;
  let id: string;

  beforeAll(async () => {
    const township = await startTownship({ databaseUrl: await databases.freshUrl() });
    databases.atEnd(() => township.close());
    casework = new Casework(township);
    id = await casework.led('decided');
  }, DATABASE_PATIENCE_MS);

  const open = async (by: string) => {
    const { url } = need(await casework.township.as(by, 'POST', '/periods/feed')).json<{ url: string }>();
    return new URL(url).pathname;
  };
  const fetch = (url: string, headers: object = {}) =>
    casework.township.server.app.inject({ method: 'GET', url, headers: { ...headers } });

  it('holds the periods of one’s own cases, without a session and without a word of the party', async () => {
    const answer = await fetch(await open('handler1'));
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-type']).toBe('text/calendar; charset=utf-8');
    const lines = answer.body.replaceAll('\r\n ', '').split('\r\n');
    expect(lines.filter((line) => line.startsWith('SUMMARY'))).toEqual([
      'SUMMARY:清溪案〔2026〕1号 处罚决定书送达',
      'SUMMARY:清溪案〔2026〕1号 行政处罚决定信息公开（双公示）',
    ]);
    // Decided on Monday, 16 March 2026: seven working days run through Wednesday, 25 March.
    expect(lines).toContain('DTSTART;VALUE=DATE:20260325');
    expect(lines).toContain('TRIGGER:-P2DT15H');
    expect(answer.body).not.toContain('田示禾');
    expect(answer.body).not.toContain(id);
    expect((await fetch(await open('handler3'))).body).not.toContain('VEVENT');
  });

  it('is answered shortly while nothing has changed', async () => {
    const url = await open('handler1');
    const { headers, body } = await fetch(url);
    const { etag } = headers;
    expect([etag, headers['cache-control']]).toEqual([expect.stringMatching(/^"[0-9a-f]{64}"$/), 'private, no-cache']);
    casework.township.server.clock.advance(3_600_000);
    for (const tag of [etag, `W/${etag ?? ''}`, `"other", ${etag ?? ''}`, '*']) {
      const again = await fetch(url, { 'if-none-match': tag });
      expect([again.statusCode, again.body, again.headers['etag']]).toEqual([304, '', etag]);
    }
    expect((await fetch(url, { 'if-none-match': '"other"' })).body).toBe(body);
  });

  it('is renewed and ended: the old address is nothing any more', async () => {
    const state = async () => (await casework.township.as('handler2', 'GET', '/periods/feed')).json<object>();
    expect(await state()).toEqual({ active: false, since: null });
    const [old, fresh] = [await open('handler2'), await open('handler2')];
    expect([(await fetch(old)).statusCode, (await fetch(fresh)).statusCode]).toEqual([404, 200]);
    expect(await state()).toMatchObject({ active: true });
    expect((await casework.township.as('handler2', 'POST', '/periods/feed/revoke')).statusCode).toBe(204);
    expect((await fetch(fresh)).statusCode).toBe(404);
    expect(await state()).toEqual({ active: false, since: null });
    for (const guess of ['x', 'A'.repeat(43), '%00', '..']) {
      expect([400, 404]).toContain((await fetch(`/api/v1/periods/feed/${guess}.ics`)).statusCode);
    }
  });

  it('an event that moves keeps its name and counts its changes', async () => {
    const other = await casework.led('filed');
    const url = await open('handler1');
    const of = async () => {
      const { number } = await casework.get<{ number: string }>(other);
      const event = (await fetch(url)).body.split('BEGIN:VEVENT').find((part) => part.includes(number)) ?? '';
      return ['UID', 'SEQUENCE', 'DTSTART;VALUE=DATE'].map((name) => new RegExp(`${name}:(.*)\r`).exec(event)?.[1]);
    };
    const [uid, sequence, day] = await of();
    expect(sequence).toBe('0');
    await casework.do('handler1', other, 'request-suspension', { reasons: '等待鉴定' });
    await casework.do('approver1', other, 'approve-suspension', { opinion: '同意' });
    expect(await of()).toEqual([undefined, undefined, undefined]);
    casework.township.server.clock.advance(10 * 86_400_000);
    await casework.do('handler1', other, 'resume-investigation', { reasons: '鉴定完毕' });
    const [sameUid, later, moved] = await of();
    expect([sameUid, later]).toEqual([uid, '2']);
    expect(Number(moved)).toBeGreaterThan(Number(day));
  });

  it('one who is recused no longer gets the case; one without a post gets nothing', async () => {
    const url = await open('handler1');
    expect((await fetch(url)).body).toContain('清溪案〔2026〕1号');
    const personId = await casework.township.personId('handler1');
    await casework.do('clerk1', id, 'request-recusal', { personId, raisedBy: 'self', ground: '近亲属' });
    await casework.do('approver1', id, 'approve-recusal', { opinion: '属实' });
    expect((await fetch(url)).body).not.toContain('清溪案〔2026〕1号');
    const posts = await casework.township.as('admin1', 'GET', `/persons/${personId}/posts`);
    const [post] = posts.json<{ items: { id: string }[] }>().items;
    need(await casework.township.as('admin1', 'POST', `/persons/${personId}/posts/${post!.id}/end`, {}));
    expect((await fetch(url)).statusCode).toBe(404);
  });

  it('ends with the account it was opened by; is not for those who see no cases', async () => {
    const url = await open('approver1');
    const accounts = await casework.township.as('admin1', 'GET', '/accounts');
    const account = accounts
      .json<{ items: { id: string; username: string }[] }>()
      .items.find(({ username }) => username === 'approver1');
    need(await casework.township.as('admin1', 'POST', `/accounts/${account?.id ?? ''}/disable`));
    expect((await fetch(url)).statusCode).toBe(404);
    expect((await casework.township.as('admin1', 'POST', '/periods/feed')).statusCode).toBe(404);
  });
});
