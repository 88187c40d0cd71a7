import { beforeAll, expect, it } from '@jest/globals';
import { AgencyRegister } from '../../src/agency/agency-register.service.js';
import { FactsService } from '../../src/facts/facts.service.js';
import { Accounts } from '../../src/identity/accounts.service.js';
import { hashPassword } from '../../src/identity/password.js';
import { stateCouncil2024To2026 } from '../../src/law/packs/calendars/state-council-2024-2026.js';
import { Reader, UnitOfWork } from '../../src/platform/database/index.js';
import { demoIdentityNumber } from '../../src/seed/demo-people.js';
import { DemoSeed, demoPassword } from '../../src/seed/demo-seed.service.js';
import { PersonRegister } from '../../src/staff/person-register.service.js';
import { PostRegister } from '../../src/staff/post-register.service.js';
import { DATABASE_PATIENCE_MS, describeOnBothDatabases } from '../support/databases.js';
import { numberFor } from '../support/numbers.js';
import { startTownship } from '../support/township.js';
import type { Township } from '../support/township.js';

/** A neighbour, founded as the setup tool does, with one administrator `neighbour`. @returns its id */
async function foundNeighbour({ server: { app } }: Township): Promise<string> {
  const passwordHash = await hashPassword(demoPassword);
  return app.get(UnitOfWork).run(async (tx) => {
    const agency = { name: '邻溪乡人民政府', shortName: '邻溪', area: '410423106', creditCode: '91350100M000100Y43' };
    const by = await app.get(AgencyRegister).found(tx, agency, stateCouncil2024To2026);
    const person = { name: '邻示管', identityNumber: numberFor(500) };
    const personId = await app.get(PersonRegister).register(tx, by, person);
    await app.get(PostRegister).give(tx, by, personId, { role: 'administrator' });
    await app.get(Accounts).register(tx, by, { personId, username: 'neighbour', passwordHash });
    return by.agencyId;
  });
}

describeOnBothDatabases('two agencies in one installation', (databases) => {
  let township: Township;
  let neighbourId: string;
  beforeAll(async () => {
    township = await startTownship({ databaseUrl: await databases.freshUrl() });
    databases.atEnd(() => township.close());
    neighbourId = await foundNeighbour(township);
  }, DATABASE_PATIENCE_MS);

  const ids = async (by: string) => {
    const { items } = (await township.as(by, 'GET', '/persons?limit=200')).json<{ items: { id: string }[] }>();
    return items.map(({ id }) => id);
  };

  it('neither sees nor changes the other', async () => {
    const [own] = await ids('neighbour');
    expect(await ids('neighbour')).toHaveLength(1);
    const foreign = await township.personId('handler1');
    expect(await ids('admin1')).not.toContain(own);
    const answers = [
      await township.as('neighbour', 'GET', `/persons/${foreign}`),
      await township.as('neighbour', 'GET', `/persons/${foreign}/history`),
      await township.as('neighbour', 'POST', `/persons/${foreign}/posts`, { role: 'handler' }),
      await township.as('neighbour', 'POST', `/persons/${foreign}/trainings`, {
        title: '训',
        on: '2026-01-01',
        hours: 1,
      }),
      await township.as('neighbour', 'POST', '/accounts', {
        personId: foreign,
        username: 'taken.over',
        password: demoPassword,
      }),
      await township.as('neighbour', 'POST', '/matters/straw-burning/end', { until: '2026-09-01' }),
    ];
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([404, 404, 404, 404, 404, 404]);
  });

  it('one human being stays one person: registered again refused, adopted with name and number', async () => {
    const handler = await township.personId('handler2');
    const identityNumber = demoIdentityNumber(1);
    const adopt = (name: string) => township.as('neighbour', 'POST', '/persons/adopt', { name, identityNumber });
    const again = await township.as('neighbour', 'POST', '/persons', { name: '王示乙', identityNumber });
    expect(again.statusCode).toBe(409);
    expect((await adopt('别的名')).statusCode).toBe(404);
    expect((await adopt('王示乙')).json()).toMatchObject({ id: handler, posts: [] });
    expect((await adopt('王示乙')).statusCode).toBe(409);
  });

  it('facts hold the posts of the agency asked, and everything else of the person', async () => {
    const handler = await township.personId('handler2');
    const given = await township.as('neighbour', 'POST', `/persons/${handler}/posts`, { role: 'reviewer' });
    expect(given.statusCode).toBe(201);
    await township.as('neighbour', 'POST', `/persons/${handler}/trainings`, {
      title: '训',
      on: '2026-01-01',
      hours: 1,
    });
    const reader = township.server.app.get(Reader);
    const facts = township.server.app.get(FactsService);
    const home = (await township.as('admin1', 'GET', '/agency')).json<{ id: string }>().id;
    const here = (await facts.currentPeople(reader, home, [handler])).get(handler)!.facts;
    const there = (await facts.currentPeople(reader, neighbourId, [handler])).get(handler)!.facts;
    expect(here.posts.map(({ role }) => role)).toEqual(['handler']);
    expect(there.posts.map(({ role }) => role)).toEqual(['reviewer']);
    expect(here.trainings).toEqual(there.trainings);
    expect(here.trainings).toHaveLength(3);
    expect(there.certificates).toEqual(here.certificates);
    expect([...(await facts.everyone(reader, neighbourId)).keys()]).toHaveLength(2);
  });

  it('only the agency that registered a certificate changes it', async () => {
    const handler = await township.personId('handler2');
    const { items } = (await township.as('neighbour', 'GET', `/persons/${handler}/certificates`)).json<{
      items: { id: string }[];
    }>();
    const path = `/certificates/${items[0]!.id}/suspend`;
    expect((await township.as('neighbour', 'POST', path, { reason: '无权' })).statusCode).toBe(404);
    expect((await township.as('admin1', 'POST', path, { reason: '考核' })).statusCode).toBe(204);
  });

  it('the demo township is sown into an empty database only', async () => {
    expect(await township.server.app.get(DemoSeed).sow()).toBe(false);
    expect(await township.server.app.get(DemoSeed).accountList()).toHaveLength(17);
  });
});
