import { describe, expect, it } from '@jest/globals';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import type { ActDefinition } from '../../../src/law/act.js';
import { ordinaryActs, ordinaryProcedure } from '../../../src/law/ordinary-procedure/ordinary-procedure.js';
import { simplifiedActs, simplifiedProcedure } from '../../../src/law/simplified-procedure/simplified-procedure.js';
import { WORDS } from '../../builders/stages.js';
import { VALID_PAYLOADS } from '../../builders/valid-payloads.js';

const acts = [...new Set([ordinaryProcedure.opening, ...ordinaryActs, simplifiedProcedure.opening, ...simplifiedActs])];

/** As the door of the interface validates it. */
function isValid({ payload }: ActDefinition, plain: unknown): boolean {
  const instance: object = plainToInstance(payload, plain);
  return (
    validateSync(instance, { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true }).length === 0
  );
}

type Path = readonly (string | number)[];

/** Every field and every item of the payload, however deep. */
function pathsOf(value: unknown, at: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return at.length > 0 ? [at] : [];
  const inside = Object.entries(value).flatMap(([key, each]) =>
    pathsOf(each, [...at, Array.isArray(value) ? Number(key) : key]),
  );
  return at.length > 0 ? [at, ...inside] : inside;
}

function replaced(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by;
  const copy = structuredClone(value) as Record<string | number, unknown>;
  copy[key] = replaced(copy[key], rest, by);
  return copy;
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown>)[key], value);
}

const SERVICES = ['serve-notice', 'serve-document', 'serve-hearing-notice', 'serve-decision', 'serve-demand'];

const MAY_BE_LEFT_OUT = new Set([
  ...SERVICES.flatMap((type) =>
    ['recipient', 'left', 'left.recording', 'mail', 'electronic', 'publicNotice'].map((field) => `${type}: ${field}`),
  ),
  ...['open-case', 'open-spot-case'].flatMap((type) => [`${type}: party`, `${type}: breach.endedOn`]),
  'open-case: convertedFrom',
  'collect-on-the-spot: explanation',
  ...['reExamination', 'result', 'revisedFindings'].map((field) => `hear-on-the-spot: ${field}`),
  'request-lifting: authority',
  'file-document: coOfficerId',
  're-examine-defence: revisedFindings',
  ...['position', 'object', 'recording', 'electronic', 'testimony', 'appraisal', 'ofSeq'].map(
    (field) => `collect-evidence: ${field}`,
  ),
  ...['original.copyReason', 'original.holder', 'original.checkedAgainstOriginal'].map(
    (field) => `collect-evidence: ${field}`,
  ),
  ...['attestation.reason', 'attestation.witness', 'recording.transcript', 'electronic.monitorReviewed'].map(
    (field) => `collect-evidence: ${field}`,
  ),
  ...[
    'conclude-investigation: findings',
    're-examine-defence: revisedFindings',
    'propose-spot-penalty: findings',
    'hear-on-the-spot: revisedFindings',
  ].flatMap((of) => [
    ...['amountFen', 'particulars', 'belowRangeGround'].map((field) => `${of}.penalties.0.${field}`),
    ...['benchmark', 'benchmark.departure', 'benchmark.departure.paperId'].map((field) => `${of}.${field}`),
  ]),
]);

/** What no field of any act takes. */
const GARBAGE: readonly unknown[] = [
  {},
  { toString: 'x' },
  [{}],
  [[]],
  Number.NaN,
  Infinity,
  -1,
  1.5,
  '',
  '  ',
  'a\ud800b',
  'x'.repeat(20_001),
];
/** Degrees are below zero in the south and have decimals. */
const DEGREES = /(latitude|longitude)$/;
const NO_DAYS = ['2026-02-30', '2026-2-3', '2026-03-02T00:00:00Z', '20260302', 'today', 20_260_302];

describe('every act', () => {
  it('has a payload in good form to try', () => {
    expect(Object.keys(VALID_PAYLOADS).sort()).toEqual(acts.map(({ type }) => type).sort());
  });
});

describe.each(acts)('$type', (act) => {
  const valid = VALID_PAYLOADS[act.type] ?? {};
  const fields = pathsOf(valid).map((path) => ({ path, field: path.join('.') }));
  const refused = (path: Path, by: unknown) => !isValid(act, replaced(valid, path, by));

  it('takes a payload in good form', () => {
    expect(isValid(act, valid)).toBe(true);
  });

  it('takes none with a field too many, on any level', () => {
    const levels: readonly Path[] = [[], ...pathsOf(valid).filter((path) => isObject(at(valid, path)))];
    for (const level of levels) expect(refused([...level, 'surplus'], 'x')).toBe(true);
  });

  it.each(fields)('$field takes no garbage', ({ path, field }) => {
    const degrees = DEGREES.test(field);
    for (const garbage of GARBAGE.filter((each) => !degrees || !Number.isFinite(each)))
      expect([garbage, refused(path, garbage)]).toEqual([garbage, true]);
  });

  it.each(fields)('$field may be left out only where that is said', ({ path, field }) => {
    const optional = MAY_BE_LEFT_OUT.has(`${act.type}: ${field}`);
    for (const nothing of [null, undefined]) expect([nothing, refused(path, nothing)]).toEqual([nothing, !optional]);
  });

  it('takes no day that does not exist', () => {
    for (const { path } of fields.filter(({ path: each }) => DAY.test(String(at(valid, each)))))
      for (const day of NO_DAYS) expect([path, day, refused(path, day)]).toEqual([path, day, true]);
  });

  it('takes no other word where it knows the words, and no blanks in an id', () => {
    for (const { path, field } of fields.filter(({ path: each }) => WORD.test(String(at(valid, each))))) {
      if (!ID.test(field)) expect([field, refused(path, 'another-word')]).toEqual([field, true]);
      expect([field, refused(path, 'with spaces and 汉字')]).toEqual([field, true]);
    }
  });
});

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const WORD = /^[a-z]+(-[a-z]+)*$|^[0-9a-f]{64}$/;
const ID = /(Id|Ids\.\d+|code|point)$/;

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

describe('行政处罚法 第55条第1款: the record of an inspection or inquiry', () => {
  it.each(['record-inspection', 'record-inquiry'])('%s says that credentials were shown', (type) => {
    expect(isValid(ordinaryProcedure.actOf(type), { ...VALID_PAYLOADS[type], credentialsShown: false })).toBe(false);
  });

  it.each(['24:00', '09:60', '9:00', '09:00:00', '99:99'])('takes no hour %s', (hour) => {
    const inspection = ordinaryProcedure.actOf('record-inspection');
    for (const field of ['from', 'to'])
      expect(isValid(inspection, { ...VALID_PAYLOADS['record-inspection'], [field]: hour })).toBe(false);
  });

  it.each(['00:00', '23:59'])('takes the hour %s', (hour) => {
    const payload = { ...VALID_PAYLOADS['record-inspection'], from: hour, to: hour };
    expect(isValid(ordinaryProcedure.actOf('record-inspection'), payload)).toBe(true);
  });
});

describe('lists', () => {
  const takes = (type: string, change: object) =>
    isValid(ordinaryProcedure.actOf(type), { ...VALID_PAYLOADS[type], ...change });

  it('行政处罚法 第42条第1款: two handlers are assigned, each once', () => {
    const assigned = (...personIds: string[]) => takes('assign-handlers', { personIds });
    expect([assigned('a'), assigned('a', 'a'), assigned('a', 'b'), assigned()]).toEqual([false, false, true, false]);
  });

  it('a review, a return and a discussion say something', () => {
    expect(takes('pass-review', { points: [] })).toBe(false);
    expect(takes('return-for-supplement', { reasons: [] })).toBe(false);
    expect(takes('record-collective-discussion', { members: [] })).toBe(false);
    const member = { personId: 'deputy-1', view: WORDS, vote: 'for' };
    expect(takes('record-collective-discussion', { members: [member, member] })).toBe(false);
  });

  it('findings name facts and basis; penalties may be none', () => {
    const { findings } = VALID_PAYLOADS['conclude-investigation'] as { findings: object };
    const concluded = (change: object) => takes('conclude-investigation', { findings: { ...findings, ...change } });
    expect([concluded({ facts: [] }), concluded({ basis: [] }), concluded({ penalties: [] })]).toEqual([
      false,
      false,
      true,
    ]);
  });
});
