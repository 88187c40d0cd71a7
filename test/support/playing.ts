import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { demoHouse } from '../../src/scenarios/demo-house.js';
import { instantOf } from '../../src/scenarios/moments.js';
import { playScenario } from '../../src/scenarios/play.js';
import type { Scenario } from '../../src/scenarios/read-scenario.js';
import type { Transcript } from '../../src/scenarios/transcript.js';
import { startTownship } from './township.js';

const folder = fileURLToPath(new URL('../scenarios/', import.meta.url));

/** The scenario files of the product, by name. */
export const scenarioFiles: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort();

/** Where a scenario file lies. */
export function scenarioPath(name: string): string {
  return folder + name;
}

/** Plays the scenario on a fresh server. */
export async function play(scenario: Scenario, databaseUrl?: string): Promise<Transcript> {
  const now = instantOf(scenario.opensAt, '1990-01-01T00:00:00.000Z');
  const { server } = await startTownship({ now, databaseUrl, listen: true });
  try {
    const stage = { baseUrl: await server.app.getUrl(), clock: server.clock, house: demoHouse };
    return await playScenario(scenario, stage);
  } finally {
    await server.close();
  }
}
