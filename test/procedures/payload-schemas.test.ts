import { describe, expect, it } from '@jest/globals';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { currentProcedures } from '../../src/law/procedures.js';
import { payloadSchemaOf } from '../../src/procedures/payload-schemas.js';
import { readScenario } from '../../src/scenarios/read-scenario.js';
import { resolved } from '../../src/scenarios/references.js';
import { payloadInFull, spelledOut } from '../../src/scenarios/shorthands.js';
import { scenarioFiles, scenarioPath } from '../support/playing.js';

const acts = new Map(
  currentProcedures.flatMap(({ opening, acts: each }) => [opening, ...each.values()]).map((act) => [act.type, act]),
);
const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allErrors: true });
ajv.addFormat('date', /^\d{4}-\d{2}-\d{2}$/);

/** A payload as a scenario sends it. */
interface Sent {
  readonly from: string;
  readonly type: string;
  readonly payload: object;
}

/** Answers every reference of a scenario with something of the right form. */
const known = (people: readonly string[]) => ({
  today: '2026-03-02',
  people: new Map(people.map((key) => [key, `person-${key}`])),
  results: { get: () => ({ seq: 3, sha256: 'a'.repeat(64) }) } as unknown as ReadonlyMap<
    string,
    { seq: number; sha256: string }
  >,
  evidence: ['evidence.1'],
  pointsMet: [{ code: 'subject', met: true, note: '符合' }],
  newestPaper: () => 'paper.1',
});

async function sentBy(file: string): Promise<readonly Sent[]> {
  const { people, steps } = await readScenario(scenarioPath(file));
  const references = known(Object.keys(people));
  return steps.flatMap((step, index) => {
    const from = `${file}, step ${index + 1}`;
    const { act, open } = step;
    if (open !== undefined) {
      const { procedure = 'ordinary', ...opening } = resolved(open, references) as { procedure?: string };
      const type = currentProcedures.find(({ id }) => id === procedure)?.opening.type ?? '';
      return [{ from, type, payload: spelledOut(opening) }];
    }
    if (act === undefined || !acts.has(act) || (step.expect?.status ?? 0) === 400) return [];
    const given = resolved(step.payload ?? {}, references) as object;
    const sha256 = step.content === undefined ? undefined : 'b'.repeat(64);
    const coOfficerId = step.with === undefined ? undefined : `person-${step.with}`;
    return [{ from, type: act, payload: payloadInFull(given, { act, today: '2026-03-02', coOfficerId, sha256 }) }];
  });
}

function classTakes(type: string, payload: object): boolean {
  const act = acts.get(type);
  if (act === undefined) return false;
  const options = { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true };
  return validateSync(plainToInstance(act.payload, payload), options).length === 0;
}

describe('the JSON Schema of every act’s payload', () => {
  const validators = new Map([...acts].map(([type, act]) => [type, ajv.compile(payloadSchemaOf(act))]));
  const schemaTakes = (type: string, payload: object) => validators.get(type)?.(payload) === true;

  it.each([...acts.values()].map((act) => [act.type, act] as const))('%s: is valid and closed', (_type, act) => {
    const schema = payloadSchemaOf(act);
    expect(ajv.validateSchema(schema)).toBe(true);
    expect(schema).toMatchObject({ type: 'object', additionalProperties: false });
    expect(JSON.stringify(schema)).not.toContain('#/components');
  });

  it('takes every payload that the scenarios send', async () => {
    const sent = (await Promise.all(scenarioFiles.map(sentBy))).flat();
    expect(new Set(sent.map(({ type }) => type)).size).toBe(acts.size);
    const refused = sent.filter(({ type, payload }) => !schemaTakes(type, payload));
    expect(refused.map(({ from, type }) => [from, type, validators.get(type)?.errors])).toEqual([]);
  });

  it('is never stricter than the class that decides, nor takes fields that it does not', async () => {
    const sent = (await Promise.all(scenarioFiles.slice(0, 12).map(sentBy))).flat();
    const value = fc.constantFrom<unknown>(null, '', 'x', 0, -1, 1.5, true, [], {}, '2026-02-30', 'a'.repeat(64));
    fc.assert(
      fc.property(fc.nat(), fc.nat(), value, (which, where, wrong) => {
        const { type, payload } = sent[which % sent.length] ?? { type: '', payload: {} };
        const keys = [...Object.keys(payload), 'another'];
        const changed = { ...payload, [keys[where % keys.length] ?? '']: wrong };
        if (classTakes(type, changed))
          expect([type, changed, schemaTakes(type, changed)]).toEqual([type, changed, true]);
        expect(schemaTakes(type, { ...payload, another: wrong })).toBe(false);
      }),
      { numRuns: 600, seed: 7 },
    );
  });
});
