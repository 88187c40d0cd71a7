import { beforeAll, expect, it } from '@jest/globals';
import { Casework } from '../support/casework.js';
import { DATABASE_PATIENCE_MS, describeOnBothDatabases } from '../support/databases.js';
import { foundNeighbour } from '../support/neighbour.js';
import { startTownship } from '../support/township.js';
import type { Answer } from '../support/township.js';

/** Everything that can be read of a case. */
const ASPECTS = [
  '',
  '/acts',
  '/events',
  '/file',
  '/periods',
  '/verify',
  '/staffing',
  '/candidates?duty=review',
  '/evidence/{item}/content',
] as const;
const READERS = ['handler1', 'handler4', 'reviewer1', 'approver2', 'chair1', 'clerk1', 'supervisor1'] as const;
const NOBODIES = ['admin1', 'neighbour-handler', 'neighbour-approver', 'neighbour-supervisor', 'handler3'] as const;
const KEPT_BACK = ['id', 'sha256', 'payload', 'party', 'number'];

/** Whom a case exists for. handler3 was recused from it. */
describeOnBothDatabases('who sees a case', (databases) => {
  let casework: Casework;
  let id: string;
  let item: string;

  beforeAll(async () => {
    const township = await startTownship({ databaseUrl: await databases.freshUrl() });
    databases.atEnd(() => township.close());
    await foundNeighbour(township, ['handler', 'approver', 'supervisor']);
    casework = new Casework(township);
    id = await casework.led('investigated');
    item = (await casework.get<{ evidence: { id: string }[] }>(id)).evidence[0]!.id;
    const personId = await township.personId('handler3');
    await casework.do('clerk1', id, 'request-recusal', { personId, raisedBy: 'party', ground: '亲属' });
    await casework.do('approver1', id, 'approve-recusal', { opinion: '属实' });
  }, DATABASE_PATIENCE_MS);

  const read = (by: string, aspect: string, of = id) => {
    return casework.township.as(by, 'GET', `/cases/${of}${aspect.replace('{item}', item)}`);
  };
  /** What an answer tells, but for the number of the request. */
  const told = ({ statusCode, body }: Answer): readonly unknown[] => {
    return [statusCode, body.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '…').replaceAll('none', '…')];
  };
  const listed = async (by: string, query = '') => {
    const answer = await casework.township.as(by, 'GET', `/cases${query}`);
    return answer.statusCode === 200 ? answer.json<{ items: { id: string }[] }>().items.map((each) => each.id) : [];
  };

  it.each(READERS)('%s reads all of it', async (by) => {
    for (const aspect of ASPECTS) expect([aspect, (await read(by, aspect)).statusCode]).toEqual([aspect, 200]);
    expect(await listed(by)).toContain(id);
  });

  it.each(NOBODIES)('for %s there is no such case: not a word differs from one that does not exist', async (by) => {
    for (const aspect of ASPECTS) {
      const [answer, nothing] = [await read(by, aspect), await read(by, aspect, 'none')];
      expect([aspect, ...told(answer)]).toEqual([aspect, ...told(nothing)]);
      expect(answer.statusCode).toBe(404);
      expect(Object.keys(answer.json<object>()).filter((key) => KEPT_BACK.includes(key))).toEqual([]);
    }
    expect(await listed(by)).toEqual([]);
    expect(await listed(by, '?q=straw')).toEqual([]);
  });

  it.each(NOBODIES)('%s cannot act on it, and leaves no trace', async (by) => {
    const before = [await casework.get(id), await casework.get(id, '/refusals')];
    const [answer, nothing] = [
      await casework.act(by, id, 'archive', { note: '归档' }),
      await casework.act(by, 'none', 'archive', { note: '归档' }),
    ];
    expect(answer.statusCode).toBe(404);
    expect(told(answer)).toEqual(told(nothing));
    expect([await casework.get(id), await casework.get(id, '/refusals')]).toEqual(before);
  });

  it('the supervisor reads, and does nothing', async () => {
    const { items } = await casework.get<{ items: { type: string; allowed: boolean }[] }>(id, '/acts');
    expect(items.length).toBeGreaterThan(3);
    expect(items.filter(({ allowed }) => allowed)).toEqual([]);
    for (const { type } of items) {
      const answer = await casework.act('supervisor1', id, type, {});
      expect([400, 422]).toContain(answer.statusCode);
    }
  });

  it('one who was recused in the middle of handling sees it up to then', async () => {
    const other = await casework.led('assigned');
    expect((await read('handler2', '', other)).statusCode).toBe(200);
    const personId = await casework.township.personId('handler2');
    await casework.do('clerk1', other, 'request-recusal', { personId, raisedBy: 'self', ground: '近亲属' });
    await casework.do('approver1', other, 'approve-recusal', { opinion: '属实' });
    expect((await read('handler2', '', other)).statusCode).toBe(404);
    expect(await listed('handler2', '?duty=mine')).not.toContain(other);
    expect(await casework.get(other, '/verify')).toMatchObject({ ok: true });
  });
});
