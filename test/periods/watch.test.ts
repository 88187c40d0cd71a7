import { beforeAll, expect, it } from '@jest/globals';
import { PeriodWatch } from '../../src/periods/period-watch.service.js';
import { canonicalDigest } from '../../src/platform/digest.js';
import { Casework } from '../support/casework.js';
import { DATABASE_PATIENCE_MS, describeOnBothDatabases } from '../support/databases.js';
import { foundNeighbour } from '../support/neighbour.js';
import { startTownship } from '../support/township.js';

interface Item {
  readonly caseId: string;
  readonly code: string;
  readonly dueOn: string;
  readonly daysLeft: number;
  readonly level: string;
}

interface Told {
  readonly id: string;
  readonly kind: string;
  readonly caseId: string;
  readonly text: { readonly zh: string; readonly en: string };
  readonly readAt: string | null;
  readonly endedAt: string | null;
}

/**
 * One case filed on Monday, 2 March 2026: ninety days run through Sunday, 31 May, and so through Monday, 1 June. The
 * tests follow it in time.
 */
describeOnBothDatabases('periods that watch themselves', (databases) => {
  let casework: Casework;
  let id: string;

  beforeAll(async () => {
    const township = await startTownship({ databaseUrl: await databases.freshUrl() });
    databases.atEnd(() => township.close());
    await foundNeighbour(township, ['handler', 'supervisor']);
    casework = new Casework(township);
    id = await casework.led('filed');
  }, DATABASE_PATIENCE_MS);

  const on = (day: string) => casework.township.server.clock.set(`${day}T02:00:00.000Z`);
  const run = () => casework.township.server.app.get(PeriodWatch).run();
  const get = (by: string, path: string) => casework.township.as(by, 'GET', path);
  const items = async <T = Item>(by: string, path: string) => (await get(by, path)).json<{ items: T[] }>().items;
  const told = (by: string, query = '') => items<Told>(by, `/notifications${query}`);
  const kinds = async (by: string, query = '') => (await told(by, query)).map(({ kind }) => kind);

  it('a list says of each what ends when, on which article, and who must act', async () => {
    const handlers = [await casework.township.personId('handler1'), await casework.township.personId('handler2')];
    expect(await items('supervisor1', '/periods')).toEqual([
      {
        caseId: id,
        caseNumber: '清溪案〔2026〕1号',
        partyName: null,
        period: 'case-decision@2026-03-02',
        code: 'case-decision',
        name: { zh: '立案至作出处罚决定', en: 'Decision after filing' },
        basis: '行政处罚法 第60条',
        startsOn: '2026-03-02',
        dueOn: '2026-06-01',
        dueAt: null,
        daysLeft: 91,
        level: 'none',
        calendarCertain: true,
        calendarVersion: 'cn-state-council/2024-2026',
        mustAct: { actor: 'agency', duty: 'handle', personIds: handlers.sort() },
      },
    ]);
  });

  it('is asked for by case, person, day and one’s own part', async () => {
    const person = await casework.township.personId('handler1');
    const stranger = await casework.township.personId('handler3');
    for (const query of [`case=${id}`, `person=${person}`, 'from=2026-06-01', 'to=2026-06-01']) {
      expect([query, (await items('clerk1', `/periods?${query}`)).length]).toEqual([query, 1]);
    }
    for (const query of ['case=none', `person=${stranger}`, 'from=2026-06-02', 'to=2026-05-31', 'level=yellow']) {
      expect([query, (await items('clerk1', `/periods?${query}`)).length]).toEqual([query, 0]);
    }
    expect(await items('handler1', '/periods?mine=true')).toHaveLength(1);
    expect(await items('approver1', '/periods?mine=true')).toHaveLength(1);
    expect(await items('handler3', '/periods?mine=true')).toEqual([]);
    for (const query of ['level=purple', 'from=2026-02-30', 'mine=yes', 'cursor=***']) {
      expect([query, (await get('clerk1', `/periods?${query}`)).statusCode]).toEqual([query, 400]);
    }
  });

  it('is nobody’s who may not see the case', async () => {
    expect((await get('admin1', '/periods')).statusCode).toBe(404);
    expect(await items('neighbour-handler', '/periods')).toEqual([]);
    expect(await items('neighbour-supervisor', '/breaches')).toEqual([]);
    expect((await get('handler1', '/breaches')).statusCode).toBe(403);
    expect((await get('admin1', '/notifications')).statusCode).toBe(404);
  });

  it.each([
    ['2026-05-16', 'none', []],
    ['2026-05-17', 'yellow', ['period-yellow']],
    ['2026-05-26', 'yellow', ['period-yellow']],
    ['2026-05-27', 'red', ['period-red']],
    ['2026-06-01', 'red', ['period-red']],
  ])('on %s it is %s, and those whose turn it is know', async (day, level, holding) => {
    on(day);
    const [item] = await items('handler1', '/periods');
    expect(item?.level).toBe(level);
    const found = await Promise.all(
      ['yellow', 'red', 'breached'].map(async (each) => (await items('handler1', `/periods?level=${each}`)).length),
    );
    expect(found).toEqual(['yellow', 'red', 'breached'].map((each) => (each === level ? 1 : 0)));
    await run();
    expect(await kinds('handler1', '?open=true')).toEqual(holding);
    expect(await kinds('handler2', '?open=true')).toEqual(holding);
    expect(await kinds('supervisor1')).toEqual([]);
    expect(await items('supervisor1', '/breaches')).toEqual([]);
  });

  it('the day after, the breach is on record, once, with the digest of why', async () => {
    on('2026-06-02');
    await Promise.all([run(), run(), run()]);
    await run();
    const breaches = await items<Record<string, unknown>>('supervisor1', '/breaches');
    expect(breaches).toHaveLength(1);
    const periods = await casework.get<{ items: { code: string; explanation: object }[] }>(id, '/periods');
    const explanation = periods.items.find(({ code }) => code === 'case-decision')?.explanation;
    expect(breaches[0]).toMatchObject({
      caseId: id,
      code: 'case-decision',
      basis: '行政处罚法 第60条',
      dueOn: '2026-06-01',
      actor: 'agency',
      duty: 'handle',
      caseVersion: 4,
      explanationDigest: canonicalDigest(explanation),
      recordedAt: '2026-06-02T02:00:00.000Z',
      open: true,
      overtakenBy: null,
    });
    expect(await kinds('handler1', '?open=true')).toEqual(['period-breached']);
    expect(await kinds('supervisor1', '?open=true')).toEqual(['period-breached']);
    expect(await items('handler1', '/periods?level=breached')).toMatchObject([{ daysLeft: -1, level: 'breached' }]);
  });

  it('what one was told is read by oneself, and only by oneself', async () => {
    const [breach] = await told('handler1', '?unread=true');
    const other = await casework.township.as('handler2', 'POST', `/notifications/${breach!.id}/read`);
    expect(other.statusCode).toBe(404);
    expect((await casework.township.as('handler1', 'POST', `/notifications/${breach!.id}/read`)).statusCode).toBe(204);
    on('2026-06-03');
    expect((await casework.township.as('handler1', 'POST', `/notifications/${breach!.id}/read`)).statusCode).toBe(204);
    expect((await told('handler1')).find((each) => each.id === breach?.id)?.readAt).toBe('2026-06-02T02:00:00.000Z');
    expect((await casework.township.as('handler1', 'POST', '/notifications/read')).json()).toEqual({ read: 2 });
    expect(await told('handler1', '?unread=true')).toEqual([]);
    expect((await told('handler2', '?unread=true')).length).toBe(3);
  });

  it('a late act is lawful, and marked: which period, which article, how many days', async () => {
    on('2026-06-10');
    await casework.leadOn(id, 'filed', 'decided');
    const { items: events } = await casework.get<{ items: { type: string; late: object[] }[] }>(
      id,
      '/events?limit=200',
    );
    const late = events.filter((event) => event.late.length > 0);
    expect(late.map(({ type }) => type)).toEqual(['decide-penalty']);
    expect(late[0]?.late).toEqual([
      {
        period: 'case-decision@2026-03-02',
        code: 'case-decision',
        name: { zh: '立案至作出处罚决定', en: 'Decision after filing' },
        basis: '行政处罚法 第60条',
        actor: 'agency',
        dueOn: '2026-06-01',
        doneOn: '2026-06-24',
        daysLate: 23,
      },
    ]);
    const { items: periods } = await casework.get<{ items: object[] }>(id, '/periods');
    expect(periods).toContainEqual(
      expect.objectContaining({ code: 'case-decision', status: 'breached', level: 'breached', daysLate: 23 }),
    );
    expect(await items('supervisor1', '/breaches')).toMatchObject([{ code: 'case-decision', open: false }]);
    await run();
    expect(await kinds('supervisor1', '?open=true')).toEqual([]);
    expect(await casework.get(id, '/verify')).toMatchObject({ ok: true });
  });

  it('what the act was for begins to run: service of the decision, its publication', async () => {
    const running = await items('clerk1', `/periods?case=${id}`);
    expect(running.map(({ code }) => code).sort()).toEqual(['decision-service', 'publicity-penalty']);
    expect((await items('clerk1', '/periods?mine=true')).map(({ code }) => code)).toEqual(['publicity-penalty']);
  });
});
