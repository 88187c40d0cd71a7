import { afterAll, describe, expect, it } from '@jest/globals';
import { CaseStore } from '../../src/cases/case-store.service.js';
import { CaseMaterials } from '../../src/instruments/case-materials.service.js';
import type { CaseMaterial } from '../../src/instruments/model/dossier.js';
import { missingIn } from '../../src/instruments/model/instrument.js';
import { papersOf } from '../../src/instruments/model/papers.js';
import { drawn } from '../../src/instruments/model/templates/index.js';
import { textsIn } from '../../src/instruments/model/texts.js';
import { catalogueOf } from '../../src/law/completeness/completeness.js';
import { Reader } from '../../src/platform/database/index.js';
import { demoHouse } from '../../src/scenarios/demo-house.js';
import { instantOf } from '../../src/scenarios/moments.js';
import { playScenario } from '../../src/scenarios/play.js';
import { readScenario } from '../../src/scenarios/read-scenario.js';
import { scenarioFiles, scenarioPath } from '../support/playing.js';
import { startTownship } from '../support/township.js';

const PATIENCE_MS = 120_000;

/** What a program would write where it has nothing to say, or a word of its own. */
const STRANGE = /undefined|null|NaN|\[object|[a-z]+-[a-z]+/;

/** Plays the scenario and hands over what the papers of its cases are drawn from. */
async function playedOut(file: string): Promise<readonly CaseMaterial[]> {
  const scenario = await readScenario(scenarioPath(file));
  const now = instantOf(scenario.opensAt, '1990-01-01T00:00:00.000Z');
  const { server } = await startTownship({ now, listen: true });
  try {
    await playScenario(scenario, { baseUrl: await server.app.getUrl(), clock: server.clock, house: demoHouse });
    const reader = server.app.get(Reader);
    const rows = await reader.query<{ id: string }>('SELECT id FROM cases');
    const stored = await Promise.all(rows.map(({ id }) => server.app.get(CaseStore).read(reader, id)));
    return await Promise.all(stored.flatMap((each) => (each ? [server.app.get(CaseMaterials).of(each)] : [])));
  } finally {
    await server.close();
  }
}

describe('every sealed paper of every scenario', () => {
  const seen = new Map<string, Set<string>>();
  afterAll(() => {
    seen.clear();
  });

  it.each(scenarioFiles)(
    '%s: says all it must, and nothing that only a program understands',
    async (file) => {
      for (const material of await playedOut(file)) {
        const known = seen.get(material.record.procedure.id) ?? new Set();
        seen.set(material.record.procedure.id, known);
        for (const paper of papersOf(material)) {
          known.add(paper.code);
          const instrument = drawn(material, paper);
          if (paper.sealedAt !== null) expect([paper.id, missingIn(instrument)]).toEqual([paper.id, []]);
          const strange = textsIn(instrument).filter((text) => STRANGE.test(text));
          expect([paper.id, strange]).toEqual([paper.id, []]);
          expect(catalogueOf(material.record, material.pack).map(({ code }) => code)).toContain(paper.code);
        }
      }
    },
    PATIENCE_MS,
  );
});
