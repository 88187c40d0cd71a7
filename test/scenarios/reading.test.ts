import { describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { parseScenario, readScenario } from '../../src/scenarios/read-scenario.js';
import { ScenarioError } from '../../src/scenarios/scenario-error.js';
import { scenarioPath } from '../support/playing.js';

const opening = {
  matterCode: 'road-obstruction',
  source: 'patrol',
  summary: '堆土。',
  place: '410423105',
  address: '乡道',
  breach: { endedOn: null, discoveredOn: '2026-03-01', harmsLifeHealthOrFinance: false },
};
const sound = {
  format: 1,
  title: { zh: '题', en: 'title' },
  story: { zh: '事', en: 'story' },
  opensAt: '2026-03-02T09:00',
  people: { li: { account: 'handler1' }, wang: { account: 'handler2' } },
  steps: [
    { by: 'li', open: opening, as: 'lead' },
    { by: 'li', act: 'assign-handlers', payload: { personIds: ['$li', '$wang'] } },
  ],
  finally: { state: 'lead' },
};

function faultsOf(change: object): readonly string[] {
  return faultsOfText(JSON.stringify({ ...sound, ...change }));
}

function faultsOfText(text: string): readonly string[] {
  try {
    parseScenario('case.json', text);
  } catch (error) {
    if (error instanceof ScenarioError) return error.message.split('\n');
    throw error;
  }
  return [];
}

function faultsOfStep(...steps: object[]): readonly string[] {
  return faultsOf({ steps: [...sound.steps, ...steps] });
}

describe('a scenario file is checked before anything is played', () => {
  it('a sound one has no fault', () => {
    expect(faultsOf({})).toEqual([]);
  });

  it('the example of the documentation is sound', async () => {
    const readme = await readFile(scenarioPath('README.md'), 'utf8');
    const [, example = ''] = /```json\n([^]*?)```/.exec(readme) ?? [];
    expect(faultsOfText(example)).toEqual([]);
  });

  it('a bad one is told file, step and field', () => {
    expect(faultsOfStep({ by: 'li', act: 'record-inspection', payload: 'x' })).toEqual([
      'case.json: step 3 (record-inspection), field /payload: payload must be an object',
    ]);
    expect(faultsOfStep({ at: '5 March', by: 'li', act: 'archive' })[0]).toMatch(
      /^case\.json: step 3 \(archive\), field \/at: at must be a moment: /,
    );
  });

  it('all faults of a kind are told at once', () => {
    expect(faultsOf({ format: 2, title: { zh: '题' }, hurry: true })).toEqual([
      'case.json: field /hurry: property hurry should not exist',
      'case.json: field /format: must be 1: this program plays scenarios of format 1',
      expect.stringContaining('case.json: field /title/en: '),
      expect.stringContaining('case.json: field /title/en: '),
      expect.stringContaining('case.json: field /title/en: '),
    ]);
  });

  it('what is no JSON, no object, or not there says so', async () => {
    expect(faultsOfText('{"format": 1,')[0]).toMatch(/^case\.json: is no JSON: /);
    expect(faultsOfText('[]')).toEqual(['case.json: is no JSON object']);
    await expect(readScenario('/nowhere/case.json')).rejects.toThrow(/^\/nowhere\/case\.json: cannot be read: /);
  });
});

describe('what a scenario says must agree', () => {
  it.each<[string, object, string]>([
    ['an act there is not', { by: 'li', act: 'record-inspecton' }, 'field /act: there is no act record-inspecton'],
    ['nobody acts', { act: 'archive' }, 'field /by: who does it?'],
    ['a stranger acts', { by: 'gao', act: 'archive' }, 'field /by: gao is none of the people'],
    [
      'a stranger is meant',
      { by: 'li', act: 'archive', payload: { note: '$gao' } },
      'field /payload: $gao is neither one of the people nor the label of a step before',
    ],
    [
      'a later label',
      { by: 'li', act: 'archive', payload: { a: ['$photo.sha256'] } },
      'field /payload: $photo is neither one of the people nor the label of a step before',
    ],
    ['a second case', { by: 'li', open: opening }, 'field /open: a scenario opens one case'],
    ['a label twice', { by: 'li', act: 'archive', as: 'lead' }, 'field /as: the name lead is taken'],
    ['two kinds', { by: 'li', act: 'archive', upload: { content: 'x' } }, 'field /upload: a step is one of open, act'],
    ['nothing at all', { by: 'li' }, 'field /act: a step without open, act, upload or register needs at or expect'],
    ['whose certificate', { register: 'suspend-certificate' }, 'field /of: whose?'],
    ['an uncommon second', { by: 'li', upload: { content: 'x' }, with: 'wang' }, 'field /with: only acts have'],
  ])('%s', (_name, step, fault) => {
    expect(faultsOfStep(step)).toEqual([expect.stringMatching(/^case\.json: step 3 \(/)]);
    expect(faultsOfStep(step)[0]).toContain(fault);
  });

  it('an unknown act may be tried where its refusal is expected', () => {
    expect(faultsOfStep({ by: 'li', act: 'set-state', expect: { refused: ['unknown-act'] } })).toEqual([]);
  });

  it('an act before the opening', () => {
    expect(faultsOf({ steps: sound.steps.slice(1) })).toEqual([
      'case.json: step 1 (assign-handlers), field /act: the case has not been opened',
    ]);
  });

  it.each<[string, object, string]>([
    ['neither account nor name', {}, 'people gao: give one of account, secondAccountOf, name'],
    ['both', { account: 'a', name: '高' }, 'people gao: give one of account, secondAccountOf, name'],
    ['a second account of nobody', { secondAccountOf: 'lu' }, 'people gao: secondAccountOf must name another'],
    ['a demo person rewritten', { account: 'handler3', posts: [] }, 'people gao: a person of the demo agency is as'],
    ['a wrong field', { name: '高', height: 180 }, 'people gao, field /height: property height should not exist'],
  ])('one of the cast: %s', (_name, member, fault) => {
    const [first] = faultsOf({ people: { ...sound.people, gao: member } });
    expect(first).toContain(fault);
  });

  it('the end names duties and people there are', () => {
    expect(faultsOf({ finally: { state: 'lead', duties: { handle: ['gao'], judge: [] } } })).toEqual([
      'case.json: finally, field /duties/handle: gao is none of the people',
      'case.json: finally, field /duties: there is no duty judge',
    ]);
  });
});
