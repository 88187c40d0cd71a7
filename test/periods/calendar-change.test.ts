import { beforeAll, expect, it } from '@jest/globals';
import { PeriodWatch } from '../../src/periods/period-watch.service.js';
import { Casework } from '../support/casework.js';
import { DATABASE_PATIENCE_MS, describeOnBothDatabases } from '../support/databases.js';
import { putInForce2027 } from '../support/fictional-2027.js';
import { foundNeighbour } from '../support/neighbour.js';
import { startTownship } from '../support/township.js';

/**
 * Filed on Wednesday, 11 November 2026: ninety days run through Tuesday, 9 February 2027. By statute alone 5 to 8
 * February are off, so that the 9th is a working day; the made-up notice has it off, and all days through the 12th.
 */
describeOnBothDatabases('a calendar that comes into force', (databases) => {
  let casework: Casework;
  let id: string;
  let untouched: string;

  beforeAll(async () => {
    const township = await startTownship({
      databaseUrl: await databases.freshUrl(),
      now: '2026-11-11T01:30:00.000Z',
    });
    databases.atEnd(() => township.close());
    await foundNeighbour(township, ['handler']);
    casework = new Casework(township);
    const breach = { endedOn: '2026-11-10', discoveredOn: '2026-11-10', harmsLifeHealthOrFinance: false };
    const opened = () => casework.opened({ matterCode: 'straw-burning', breach });
    [id, untouched] = [await opened(), await opened()];
    await casework.leadOn(id, 'opened', 'filed');
  }, DATABASE_PATIENCE_MS);

  const on = (day: string) => casework.township.server.clock.set(`${day}T02:00:00.000Z`);
  const run = () => casework.township.server.app.get(PeriodWatch).run();
  const items = async <T>(by: string, path: string) =>
    (await casework.township.as(by, 'GET', path)).json<{ items: T[] }>().items;

  it('before it, the end is provisional, reckoned with the statutory days', async () => {
    const [period] = await items<object>('handler1', '/periods');
    expect(period).toMatchObject({ dueOn: '2027-02-09', calendarCertain: false, level: 'none' });
    const { items: periods } = await casework.get<{ items: { code: string; calendarCertain: boolean }[] }>(
      id,
      '/periods',
    );
    expect(periods.find(({ code }) => code === 'case-decision')?.calendarCertain).toBe(false);
  });

  it('near the end, warnings say that the day is provisional', async () => {
    on('2027-02-05');
    await run();
    const told = await items<{ kind: string; text: { zh: string } }>('handler1', '/notifications?open=true');
    expect(told.map(({ kind }) => kind)).toEqual(['period-red']);
    expect(told[0]?.text.zh).toContain('日期暂定');
  });

  it('moves the end, puts the change on record, tells those concerned, and lifts the warning', async () => {
    const number = await putInForce2027(casework.township);
    const changes = await items<object>('handler1', `/calendars/${number}/changes`);
    expect(changes).toEqual([
      {
        caseId: id,
        caseNumber: '清溪案〔2026〕1号',
        period: 'case-decision@2026-11-11',
        code: 'case-decision',
        name: { zh: '立案至作出处罚决定', en: 'Decision after filing' },
        basis: '行政处罚法 第60条',
        before: { dueOn: '2027-02-09', calendarCertain: false, calendarVersion: 'cn-state-council/2024-2026' },
        after: { dueOn: '2027-02-15', calendarCertain: true, calendarVersion: 'cn-state-council/2024-2027' },
        caseVersion: 4,
        recordedAt: '2027-02-05T02:00:00.000Z',
      },
    ]);
    expect(await items('handler1', '/periods')).toMatchObject([{ dueOn: '2027-02-15', level: 'yellow', daysLeft: 10 }]);
    const told = await items<{ kind: string; text: { zh: string } }>('handler1', '/notifications?open=true');
    expect(told.map(({ kind }) => kind).sort()).toEqual(['period-changed', 'period-yellow']);
    expect(told.find(({ kind }) => kind === 'period-changed')?.text.zh).toContain('由2027-02-09变为2027-02-15');
    expect(await casework.get(untouched, '/periods')).toMatchObject({ items: [{ code: 'limitation-general' }] });
  });

  it('a day that was the last one before is no breach any more; the later one is', async () => {
    on('2027-02-10');
    await run();
    expect(await items('supervisor1', '/breaches')).toEqual([]);
    on('2027-02-16');
    await run();
    expect(await items('supervisor1', '/breaches')).toMatchObject([{ dueOn: '2027-02-15', overtakenBy: null }]);
  });

  it('is the business of the agency alone, and changes are not told of a calendar there is not', async () => {
    const get = (by: string, path: string) => casework.township.as(by, 'GET', path);
    expect((await get('neighbour-handler', '/calendars/2/changes')).json()).toMatchObject({ items: [] });
    expect((await get('admin1', '/calendars/2/changes')).statusCode).toBe(404);
    expect((await get('handler1', '/calendars/9/changes')).json()).toMatchObject({ items: [] });
    expect((await get('handler1', '/calendars/latest/changes')).statusCode).toBe(404);
  });
});

describeOnBothDatabases('a calendar that comes late', (databases) => {
  it(
    'leaves the breach on record, and says which calendar overtook it',
    async () => {
      const township = await startTownship({
        databaseUrl: await databases.freshUrl(),
        now: '2026-11-11T01:30:00.000Z',
      });
      databases.atEnd(() => township.close());
      const casework = new Casework(township);
      const breach = { endedOn: '2026-11-10', discoveredOn: '2026-11-10', harmsLifeHealthOrFinance: false };
      const id = await casework.opened({ matterCode: 'straw-burning', breach });
      await casework.leadOn(id, 'opened', 'filed');
      township.server.clock.set('2027-02-10T02:00:00.000Z');
      await township.server.app.get(PeriodWatch).run();
      const breaches = async () =>
        (await township.as('supervisor1', 'GET', '/breaches')).json<{ items: object[] }>().items;
      expect(await breaches()).toMatchObject([{ dueOn: '2027-02-09', open: true, overtakenBy: null }]);
      const number = await putInForce2027(township);
      expect(await breaches()).toMatchObject([{ dueOn: '2027-02-09', open: false, overtakenBy: number }]);
      const list = await township.as('handler1', 'GET', '/periods');
      expect(list.json()).toMatchObject({ items: [{ dueOn: '2027-02-15', level: 'red' }] });
    },
    DATABASE_PATIENCE_MS,
  );
});
