import { describe, expect, it } from '@jest/globals';
import { readScenario } from '../../src/scenarios/read-scenario.js';
import { play, scenarioPath } from '../support/playing.js';
import type { PlayedStep } from '../../src/scenarios/transcript.js';

/** What the demo must try, by its English title, and the blocker that must stop it. */
const TRIES: Readonly<Record<string, string>> = {
  'a handler reviews': 'separation-of-duties',
  'he reviews, from his second account': 'separation-of-duties',
  'the reviewer decides': 'separation-of-duties',
  'the second account of the same person': 'two-officers',
  'one officer alone': 'two-officers',
  'certificate expired yesterday': 'enforcement-certificate',
  'certificate is suspended': 'enforcement-certificate',
  'covers another field': 'enforcement-certificate',
  'without the record of discussion': 'file-complete',
  'to decide within the defence period': 'wrong-state',
  'to note that no defence was made, too early': 'defence-period-over',
  'heavier because of the defence': 'no-heavier-after-defence',
  'a decision by someone who handled the case before it was reassigned': 'separation-of-duties',
};

describe('npm run demo: every attempt to break in is refused with its article and leaves only a refusal', () => {
  it('each by the blocker that is meant for it', async () => {
    const { steps, differences, refusals } = await play(await readScenario(scenarioPath('demo.json')));
    expect(differences).toEqual([]);
    const refused = steps.filter(({ outcome }) => outcome === 'refused');
    expect(refused).toHaveLength(refusals);
    for (const [title, code] of Object.entries(TRIES)) {
      const blockers = refused.find(titled(title))?.blockers ?? [];
      expect({ title, codes: blockers.map((blocker) => blocker.code) }).toEqual({
        title,
        codes: expect.arrayContaining([code]),
      });
      expect(blockers.every(({ basis }) => /第\d+条|国办发/.test(basis))).toBe(true);
    }
  }, 120_000);
});

function titled(words: string) {
  return (step: PlayedStep) => step.title?.en.includes(words) === true;
}
