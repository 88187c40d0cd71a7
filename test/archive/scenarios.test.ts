import { describe, expect, it } from '@jest/globals';
import { demoHouse } from '../../src/scenarios/demo-house.js';
import { instantOf } from '../../src/scenarios/moments.js';
import { playScenario } from '../../src/scenarios/play.js';
import { readScenario } from '../../src/scenarios/read-scenario.js';
import { scenarioPath } from '../support/playing.js';
import { startTownship } from '../support/township.js';
import { verified } from '../verifier/tampered-bag.js';

/** Of each procedure, with everything a file can hold: a hearing, every detour, on the spot, seized things. */
const FILES = ['03-hearing-held', '21-every-detour', '26-on-the-spot-collected', '29-seizure-urgent-extended-released'];

describe('the case of a scenario', () => {
  it.each(FILES)(
    '%s is bound, packed, and verified from its bag alone',
    async (name) => {
      const scenario = await readScenario(scenarioPath(`${name}.json`));
      const now = instantOf(scenario.opensAt, '1990-01-01T00:00:00.000Z');
      const township = await startTownship({ now, listen: true });
      const { app, clock } = township.server;
      await playScenario(scenario, { baseUrl: await app.getUrl(), clock, house: demoHouse });
      const { items } = (await township.as('supervisor1', 'GET', '/cases')).json<{ items: { id: string }[] }>();
      const bag = await township.as('supervisor1', 'GET', `/cases/${items[0]!.id}/package.zip`);
      const report = await verified(bag.rawPayload);
      await township.close();
      expect(report.findings).toEqual([]);
      expect(report).toMatchObject({ verdict: 'valid', case: { isArchived: true } });
      expect(report.volumes.map(({ volume }) => volume)).toContain('main');
      expect(report.people.every(({ duties }) => duties.length <= 1)).toBe(true);
    },
    90_000,
  );
});
