import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ordinaryProcedure } from '../../src/law/ordinary-procedure/ordinary-procedure.js';
import { payloadSchemaOf } from '../../src/procedures/payload-schemas.js';
import { Casework, opening, party } from '../support/casework.js';
import type { Stage } from '../support/casework.js';
import { DATABASE_PATIENCE_MS, describeOnBothDatabases } from '../support/databases.js';
import { startTownship } from '../support/township.js';

/** Values that somebody, or some program, sends where another was meant. */
const odd: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, true, 0, -1, 1e15, 1e308, '', ' ', '0', 'constructor', '__proto__', '2026-02-30'),
  fc.constantFrom<unknown>('2026-03-02', '9999-12-31', '0001-01-01', 'penalty', 'direct', 'file', 'citizen'),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.jsonValue({ maxDepth: 3 }),
);

/** Names of the fields of an act's payload, within as well. */
function fieldsOf(schema: object): readonly string[] {
  const names: string[] = [];
  JSON.stringify(schema, (key, value: unknown) => {
    if (key === 'properties') names.push(...Object.keys(value as object));
    return value;
  });
  return [...new Set(names)];
}

/** An object that looks like the payload from afar. */
function lookalike(schema: object): fc.Arbitrary<object> {
  const names = fieldsOf(schema);
  const inner = fc.dictionary(fc.constantFrom('x', ...names), odd, { maxKeys: 6 });
  return fc.dictionary(fc.constantFrom('x', ...names), fc.oneof(odd, inner, fc.array(inner, { maxLength: 3 })), {
    maxKeys: names.length + 1,
    noNullPrototype: true,
  });
}

describeOnBothDatabases('garbage', (databases) => {
  let casework: Casework;
  const ids: string[] = [];
  const runs = databases.dialect === 'sqlite' ? 20 : 2;
  beforeAll(async () => {
    const township = await startTownship({ databaseUrl: await databases.freshUrl() });
    databases.atEnd(() => township.close());
    casework = new Casework(township);
    const stages: readonly Stage[] = databases.dialect === 'sqlite' ? ['opened', 'filed', 'told'] : ['filed'];
    for (const stage of stages) ids.push(await casework.led(stage));
  }, DATABASE_PATIENCE_MS);

  /** No fault of ours comes of it, and the case verifies after it. */
  const isTaken = ({ statusCode, body }: { statusCode: number; body: string }) => {
    if (statusCode >= 500) throw new Error(body);
  };

  describe('as payload of an act', () => {
    it.each([...ordinaryProcedure.acts.values()].map((act) => [act.type, act] as const))('%s', async (type, act) => {
      const by = { handle: 'handler1', review: 'reviewer1', decide: 'approver1', chair: 'chair1', clerk: 'clerk1' }[
        act.duty
      ];
      await fc.assert(
        fc.asyncProperty(lookalike(payloadSchemaOf(act)), fc.nat(), async (payload, at) => {
          isTaken(await casework.act(by, ids[at % ids.length] ?? '', type, payload));
        }),
        { numRuns: runs, seed: 7 },
      );
    });
  });

  it('as opening', async () => {
    const whole = opening({ party: party(1) });
    const broken = fc
      .tuple(fc.constantFrom(...Object.keys(whole)), odd)
      .map(([key, value]) => ({ ...whole, [key]: value }));
    await fc.assert(
      fc.asyncProperty(fc.oneof(broken, lookalike(payloadSchemaOf(ordinaryProcedure.opening))), async (body) => {
        isTaken(await casework.open('handler1', body));
      }),
      { numRuns: 3 * runs, seed: 7 },
    );
  });

  it('leaves every case as lawful as before', async () => {
    for (const id of ids) expect(await casework.get(id, '/verify')).toMatchObject({ ok: true });
  });
});
