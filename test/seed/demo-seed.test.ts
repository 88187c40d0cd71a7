import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FactsService } from '../../src/facts/facts.service.js';
import type { PersonFacts } from '../../src/law/facts.js';
import { certificateFault, trainingFindings } from '../../src/law/rules/officer-qualification.js';
import { currentLawPack } from '../../src/law/packs/index.js';
import { Reader } from '../../src/platform/database/index.js';
import { startTownship } from '../support/township.js';
import type { Township } from '../support/township.js';

describe('the demo township', () => {
  let township: Township;
  let agencyId: string;
  beforeAll(async () => {
    township = await startTownship();
    agencyId = (await township.as('clerk1', 'GET', '/agency')).json<{ id: string }>().id;
  });
  afterAll(() => township.close());

  const factsOf = async (username: string): Promise<PersonFacts> => {
    const id = await township.personId(username);
    const reader = township.server.app.get(Reader);
    return (await township.server.app.get(FactsService).currentPeople(reader, agencyId, [id])).get(id)!.facts;
  };
  const fault = async (username: string, field = 'fire') =>
    certificateFault(await factsOf(username), township.server.clock.now(), field, '410423105001')?.en ?? null;

  it.each(['handler1', 'handler2', 'handler3', 'handler4'])(
    '%s may enforce in every field of the list',
    async (who) => {
      const { items } = (await township.as(who, 'GET', '/fields')).json<{ items: { code: string }[] }>();
      expect(items.length).toBeGreaterThan(5);
      for (const { code } of items) expect(await fault(who, code)).toBeNull();
    },
  );

  it.each([
    ['handler-expired', 'expired on 2026-03-01'],
    ['handler-suspended', 'suspended'],
    ['handler-other-field', 'does not cover the field fire'],
  ])('%s may not: %s', async (who, reason) => {
    expect(await fault(who)).toContain(reason);
  });

  it('everybody is trained and tested, and the reviewers are qualified', async () => {
    const accounts = (await township.as('admin1', 'GET', '/accounts?limit=200')).json<{
      items: { username: string }[];
    }>();
    for (const { username } of accounts.items) {
      expect(trainingFindings(await factsOf(username), '2026-09-01', currentLawPack)).toEqual([]);
    }
    for (const who of ['reviewer1', 'reviewer2']) expect((await factsOf(who)).legalQualification).not.toBeNull();
  });

  it('says of every power on what law it rests', async () => {
    const { items } = (await township.as('clerk1', 'GET', '/matters')).json<{ items: { basis: string }[] }>();
    expect(items.length).toBeGreaterThanOrEqual(9);
    expect(items.every(({ basis }) => /第\d+条/.test(basis))).toBe(true);
  });
});
