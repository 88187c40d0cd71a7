import { beforeAll, expect, it } from '@jest/globals';
import type { CertificateStanding } from '../../src/staff/certificate-board.service.js';
import { DATABASE_PATIENCE_MS, describeOnBothDatabases } from '../support/databases.js';
import { numberFor } from '../support/numbers.js';
import { startTownship } from '../support/township.js';
import type { Township } from '../support/township.js';

describeOnBothDatabases('many at once', (databases) => {
  let township: Township;
  let personId: string;
  beforeAll(async () => {
    township = await startTownship({ databaseUrl: await databases.freshUrl() });
    databases.atEnd(() => township.close());
    personId = (await post('/persons', { name: '板示人', identityNumber: numberFor(1) })).json<{ id: string }>().id;
  }, DATABASE_PATIENCE_MS);

  const post = (path: string, payload: object, by = 'admin1') => township.as(by, 'POST', path, payload);
  const certificate = async (number: string, validFrom: string, validTo: string) => {
    const body = { number, fields: ['fire'], area: '410423105', validFrom, validTo };
    return (await post(`/persons/${personId}/certificates`, body)).json<{ id: string }>().id;
  };
  const board = async () => {
    const { items } = (await township.as('handler1', 'GET', '/certificates')).json<{ items: CertificateStanding[] }>();
    return new Map(items.filter((each) => each.personId === personId).map((each) => [each.number, each]));
  };

  it('河南省行政执法条例 第20条、第21条: the board tells of every certificate whether it counts and for how long', async () => {
    await certificate('B-PAST', '2025-01-01', '2026-03-01');
    await certificate('B-SOON', '2025-01-01', '2026-03-02');
    await certificate('B-LONG', '2025-01-01', '2026-06-01');
    await certificate('B-LATER', '2026-04-01', '2029-01-01');
    const suspended = await certificate('B-SUSPENDED', '2025-01-01', '2029-01-02');
    const revoked = await certificate('B-REVOKED', '2025-01-01', '2029-01-03');
    const found = await certificate('B-VOID', '2025-01-01', '2029-01-04');
    await post(`/certificates/${suspended}/suspend`, { reason: '考核', until: '2026-05-01T00:00:00Z' });
    await post(`/certificates/${revoked}/revoke`, { reason: '违法' });
    await post(`/certificates/${found}/void`, { reason: '骗取' });
    const standing = await board();
    const told = [...standing.values()].map(({ number, state, daysLeft }) => [number, state, daysLeft]);
    expect(told).toEqual([
      ['B-PAST', 'expired', -1],
      ['B-SOON', 'running-out', 0],
      ['B-LONG', 'valid', 91],
      ['B-LATER', 'not-yet-valid', 1036],
      ['B-SUSPENDED', 'suspended', 1037],
      ['B-REVOKED', 'revoked', 1038],
      ['B-VOID', 'void', 1039],
    ]);
    expect(standing.get('B-SUSPENDED')).toMatchObject({ suspendedUntil: '2026-05-01T00:00:00.000Z', renewed: false });
    expect(standing.get('B-SOON')).toMatchObject({ suspendedUntil: null, renewed: true, name: '板示人' });
  });

  it('a training is recorded for everyone who took part, or for nobody', async () => {
    const others = await Promise.all(['handler1', 'handler2'].map((name) => township.personId(name)));
    const training = { title: '年度培训', on: '2026-03-01', hours: 16 };
    expect((await post('/staff/trainings', { ...training, personIds: others })).json()).toEqual({ recorded: 2 });
    const own = await township.personId('admin1');
    const refused = await post('/staff/trainings', { ...training, title: '另一次', personIds: [others[0], own] });
    expect(refused.statusCode).toBe(403);
    for (const id of others) {
      const { items } = (await township.as('admin1', 'GET', `/persons/${id}/trainings`)).json<{
        items: { title: string }[];
      }>();
      expect(items.filter(({ title }) => ['年度培训', '另一次'].includes(title))).toMatchObject([
        { title: '年度培训' },
      ]);
    }
  });

  it("a test is recorded with everyone's result; twice the same person is refused", async () => {
    const results = [
      { personId, passed: true },
      { personId: await township.personId('handler1'), passed: false },
    ];
    const test = { title: '法治测试', on: '2026-03-01' };
    expect((await post('/staff/tests', { ...test, results })).json()).toEqual({ recorded: 2 });
    const { items } = (await township.as('admin1', 'GET', `/persons/${personId}/tests`)).json<{ items: object[] }>();
    expect(items).toMatchObject([{ title: '法治测试', passed: true }]);
    const twice = await post('/staff/tests', { ...test, results: [results[0], results[0]] });
    expect(twice.statusCode).toBe(400);
    expect((await post('/staff/tests', { ...test, on: '2026-03-03', results })).statusCode).toBe(400);
  });

  it('people are found by part of the name and by the post they hold now', async () => {
    const found = async (query: string) =>
      (await township.as('handler1', 'GET', `/persons?${query}`)).json<{ items: { name: string; roles: string[] }[] }>()
        .items;
    expect((await found(`q=${encodeURIComponent('板示')}`)).map(({ name }) => name)).toEqual(['板示人']);
    expect(await found('q=%25')).toEqual([]);
    const clerks = await found('role=clerk');
    expect(clerks.length).toBeGreaterThan(0);
    expect(clerks.every(({ roles }) => roles.includes('clerk'))).toBe(true);
  });
});
