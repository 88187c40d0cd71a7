/** 案情的变化 – what an event changed in a case's record, value by value. Pure. */

/** One value that is new, gone or different. */
export interface RecordChange {
  /** Where it stands, e.g. `file[3].sealedAt`. */
  readonly path: string;
  readonly kind: 'added' | 'removed' | 'changed';
  /** Absent where it was added. */
  readonly before?: unknown;
  /** Absent where it was removed. */
  readonly after?: unknown;
}

/** Every event changes these, and they say nothing of what it did. */
const COUNTERS = new Set(['seq', 'lastActAt']);
/** Stays where it is: the digest of a party's number is nobody's to read. */
const HIDDEN = new Set(['identityDigest']);

/** What is different in the later record. Arrays are compared place by place: nothing of a record is ever removed. */
export function changesBetween(before: object | null, after: object): readonly RecordChange[] {
  const entries = Object.entries(after).filter(([key]) => !COUNTERS.has(key));
  const earlier: Readonly<Record<string, unknown>> = { ...before };
  return entries.flatMap(([key, value]) => changes(key, earlier[key], value));
}

function changes(path: string, before: unknown, after: unknown): readonly RecordChange[] {
  if (isNothing(before) && isNothing(after)) return [];
  if (isNothing(before)) return [{ path, kind: 'added', after: shown(after) }];
  if (isNothing(after)) return [{ path, kind: 'removed', before: shown(before) }];
  if (Array.isArray(before) && Array.isArray(after)) return inArray(path, before, after);
  if (isRecord(before) && isRecord(after)) return inRecord(path, before, after);
  return before === after ? [] : [{ path, kind: 'changed', before: shown(before), after: shown(after) }];
}

function inArray(path: string, before: readonly unknown[], after: readonly unknown[]): readonly RecordChange[] {
  const length = Math.max(before.length, after.length);
  return Array.from({ length }, (_, place) => changes(`${path}[${place}]`, before[place], after[place])).flat();
}

function inRecord(
  path: string,
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): readonly RecordChange[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((key) => !HIDDEN.has(key));
  return keys.flatMap((key) => changes(`${path}.${key}`, before[key], after[key]));
}

/** Null, absent and empty are the same: nothing is there. */
function isNothing(value: unknown): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shown(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shown);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) => (HIDDEN.has(key) ? [] : [[key, shown(each)]])),
  );
}
