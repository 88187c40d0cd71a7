import { afterAll, describe, expect, it } from '@jest/globals';
import { currentProcedures } from '../../src/law/procedures.js';
import { readScenario } from '../../src/scenarios/read-scenario.js';
import { DATABASE_PATIENCE_MS, TestDatabases } from '../support/databases.js';
import { play, scenarioFiles, scenarioPath } from '../support/playing.js';

/** Those with the most different acts. */
const ON_POSTGRES = [
  '03-hearing-held.json',
  '05-recusal-of-a-handler.json',
  '11-major-collective-discussion.json',
  '15-surcharge-and-court.json',
  '21-every-detour.json',
  '26-on-the-spot-collected.json',
  '29-seizure-urgent-extended-released.json',
  'demo.json',
];
const PATIENCE_MS = 120_000;

async function playedFile(file: string, databaseUrl?: string) {
  const transcript = await play(await readScenario(scenarioPath(file)), databaseUrl);
  expect(transcript.differences).toEqual([]);
  expect(transcript.isVerified).toBe(true);
}

describe('every scenario goes as written, leaves no trace of what was refused, and verifies (SQLite)', () => {
  it.each(scenarioFiles)('%s', async (file) => playedFile(file), PATIENCE_MS);
});

describe('and on PostgreSQL', () => {
  const databases = new TestDatabases('postgres');
  afterAll(() => databases.clear(), DATABASE_PATIENCE_MS);

  it.each(ON_POSTGRES)('%s', async (file) => playedFile(file, await databases.freshUrl()), PATIENCE_MS);
});

describe('the scenarios together', () => {
  it('perform every act of the procedures', async () => {
    const scenarios = await Promise.all(scenarioFiles.map((file) => readScenario(scenarioPath(file))));
    const performed = new Set(
      scenarios.flatMap(({ steps }) => steps.flatMap(({ act, expect: to }) => (to?.refused ? [] : [act]))),
    );
    const acts = currentProcedures.flatMap((procedure) => [...procedure.acts.keys()]);
    expect(acts.filter((act) => !performed.has(act))).toEqual([]);
  });
});
