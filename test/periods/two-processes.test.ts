import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PeriodWatch } from '../../src/periods/period-watch.service.js';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { Casework } from '../support/casework.js';
import { DATABASE_PATIENCE_MS, TestDatabases } from '../support/databases.js';
import { startTownship } from '../support/township.js';

/** Two servers on one PostgreSQL. */
describe('two processes that watch the same cases', () => {
  const databases = new TestDatabases('postgres');
  let casework: Casework;
  let second: TestApp;
  let ids: readonly string[];

  beforeAll(async () => {
    const databaseUrl = await databases.freshUrl();
    casework = new Casework(await startTownship({ databaseUrl }));
    databases.atEnd(() => casework.township.close());
    second = await startApp({ databaseUrl });
    databases.atEnd(() => second.close());
    ids = [await casework.led('filed'), await casework.led('filed'), await casework.led('filed')];
  }, DATABASE_PATIENCE_MS);
  afterAll(() => databases.clear(), DATABASE_PATIENCE_MS);

  it('record each breach once and tell everybody once, while acts go on', async () => {
    const { server } = casework.township;
    for (const { clock } of [server, second]) clock.set('2026-06-02T02:00:00.000Z');
    const watches = [server, second].map(({ app }) => app.get(PeriodWatch));
    const agencyId = (await casework.township.as('handler1', 'GET', '/agency')).json<{ id: string }>().id;
    const acts = ids.map((id) => casework.do('handler1', id, 'request-withdrawal', { reasons: '事实不成立' }));
    await Promise.all([
      ...watches.map((watch) => watch.catchUp(agencyId)),
      ...watches.map((watch) => watch.run()),
      ...acts,
    ]);
    await Promise.all(watches.map((watch) => watch.catchUp(agencyId)));
    const items = async (by: string, path: string) =>
      (await casework.township.as(by, 'GET', path))
        .json<{ items: { caseId: string }[] }>()
        .items.map((each) => each.caseId);
    expect((await items('supervisor1', '/breaches')).sort()).toEqual([...ids].sort());
    expect((await items('handler1', '/notifications?open=true')).sort()).toEqual([...ids].sort());
    expect((await items('approver1', '/notifications?open=true')).sort()).toEqual([...ids].sort());
  });
});
