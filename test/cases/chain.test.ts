import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { genesisOf, hashOf } from '../../src/cases/chain.js';
import type { ChainedEvent } from '../../src/cases/chain.js';
import { startTownship } from '../support/township.js';
import type { Township } from '../support/township.js';

describe('the chain as the interface shows it', () => {
  let town: Township;
  beforeAll(async () => {
    town = await startTownship();
  });
  afterAll(() => town.close());

  it('can be checked by whoever reads it, from the case alone', async () => {
    const lead = {
      procedure: 'ordinary',
      matterCode: 'straw-burning-before-code',
      source: 'patrol',
      summary: '巡查',
      place: '410423105',
      address: '清溪乡示例村',
      breach: { endedOn: '2026-03-01', discoveredOn: '2026-03-02', harmsLifeHealthOrFinance: false },
    };
    const opened = (await town.as('clerk1', 'POST', '/cases', lead)).json<{ id: string }>();
    const personIds = [await town.personId('handler1'), await town.personId('handler2')];
    const act = { type: 'assign-handlers', payload: { personIds } };
    expect((await town.as('clerk1', 'POST', `/cases/${opened.id}/acts`, act)).statusCode).toBe(200);

    const shown = (await town.as('clerk1', 'GET', `/cases/${opened.id}`)).json<Parameters<typeof genesisOf>[0]>();
    const { agencyId } = shown;
    const { items } = (await town.as('clerk1', 'GET', `/cases/${opened.id}/events`)).json<{
      items: (ChainedEvent & { hash: string })[];
    }>();
    let before = genesisOf({ ...shown, caseId: opened.id });
    for (const event of items) {
      expect(event.prevHash).toBe(before);
      expect(hashOf({ ...event, caseId: opened.id, agencyId })).toBe(event.hash);
      before = event.hash;
    }
    expect(items).toHaveLength(2);
  });
});
