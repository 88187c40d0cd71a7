import { describe, expect, it } from '@jest/globals';
import { currentProcedures } from '../../src/law/procedures.js';
import { payloadSchemaOf } from '../../src/procedures/payload-schemas.js';
import { resolved, type JsonSchema } from '../../web/src/forms/schema.js';
import { fineRangeOf, placeOf, settled } from '../../web/src/forms/shown.js';

const NOWHERE = { ofCase: null };

/** The schema of an act's payload, as the forms read it. */
function schemaOf(type: string): JsonSchema {
  const acts = currentProcedures.flatMap(({ acts: all }) => [...all.values()]);
  const act = acts.find((each) => each.type === type);
  if (!act) throw new RangeError(type);
  return payloadSchemaOf(act);
}

/** What is left of a payload by the form of the act. */
function filled(type: string, payload: object): Record<string, unknown> {
  const schema = schemaOf(type);
  return settled(payload as Record<string, unknown>, resolved(schema, schema), schema, NOWHERE);
}

describe('送达: only the particulars of the method that was used', () => {
  it('are asked for', () => {
    const served = filled('serve-document', { method: 'mail' });
    expect(served['mail']).toEqual({ carrier: undefined, trackingNumber: undefined });
    expect(served['recipient']).toBeUndefined();
  });

  it('are left when the method is changed', () => {
    const recipient = { name: '田示禾', relation: 'self' };
    expect(filled('serve-document', { method: 'mail', recipient })['recipient']).toBeUndefined();
    expect(filled('serve-document', { method: 'direct', recipient })['recipient']).toEqual(recipient);
  });
});

describe('证据: each kind calls for its own', () => {
  const schema = schemaOf('collect-evidence');
  const place = (kind: string, name: string) => placeOf(name, { kind }, resolved(schema, schema), NOWHERE);

  it.each([
    ['physical', 'object'],
    ['audio-visual', 'recording'],
    ['electronic-data', 'electronic'],
    ['witness-testimony', 'testimony'],
    ['expert-opinion', 'appraisal'],
  ])('%s for %s, and nothing else does', (kind, name) => {
    expect(place(kind, name)).toBe('called-for');
    expect(place('documentary', name)).toBe('out-of-place');
  });

  it('a copy says why it is one, an original does not', () => {
    const original = resolved(resolved(schema, schema).properties?.['original'] ?? {}, schema);
    expect(placeOf('copyReason', { isOriginal: false }, original, NOWHERE)).toBe('called-for');
    expect(placeOf('copyReason', { isOriginal: true }, original, NOWHERE)).toBe('out-of-place');
  });
});

describe('拟处罚', () => {
  const schema = schemaOf('conclude-investigation');
  const findings = resolved(resolved(schema, schema).properties?.['findings'] ?? {}, schema);
  const penalty = resolved(resolved(findings.properties?.['penalties'] ?? {}, schema).items ?? {}, schema);
  const range = { minFen: 50_000, maxFen: 200_000 };
  const ofCase = { matter: { fineRange: { citizen: range, organisation: null } }, parties: [{ kind: 'citizen' }] };
  const beside = { ofCase: ofCase as never };

  it('is asked for where a penalty is proposed, and gone where none is', () => {
    const penalties = [{ kind: 'warning' }];
    expect(settled({ outcome: 'penalty', penalties: [] }, findings, schema, NOWHERE)['penalties']).toHaveLength(1);
    expect(settled({ outcome: 'penalty', penalties }, findings, schema, NOWHERE)['penalties']).toEqual(penalties);
    expect(settled({ outcome: 'no-penalty', penalties }, findings, schema, NOWHERE)['penalties']).toEqual([]);
  });

  it('行政处罚法 第32条: a fine below the range of the matter says on what ground', () => {
    expect(fineRangeOf(beside)).toEqual(range);
    expect(placeOf('belowRangeGround', { kind: 'fine', amountFen: 49_900 }, penalty, beside)).toBe('called-for');
    expect(placeOf('belowRangeGround', { kind: 'fine', amountFen: 50_000 }, penalty, beside)).toBe('out-of-place');
  });

  it('a warning has no amount', () => {
    expect(placeOf('amountFen', { kind: 'warning' }, penalty, NOWHERE)).toBe('out-of-place');
    expect(placeOf('amountFen', { kind: 'fine' }, penalty, NOWHERE)).toBe('called-for');
  });
});
