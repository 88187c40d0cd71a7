/** 打开的卷宗包 – the parts of a bag, read and not yet believed. Null is what is not there or cannot be read. */
import { canonicalJson } from '../law/canonical-json.js';
import type { BagCase, BagFile, BagProofs, BagVolumes } from './bag/contents.js';
import type { BagFiles } from './bag/files.js';
import { PATHS } from './bag/paths.js';
import type { KeptEvent } from './case/chain.js';
import type { KeptFact } from './case/facts.js';
import { jsonOf, valueOr } from './case/unreadable.js';
import { about, type BagFinding } from './findings.js';

/** Everything small of a bag. */
export interface OpenedBag {
  readonly files: BagFiles;
  readonly case: BagCase | null;
  readonly events: readonly KeptEvent[] | null;
  readonly facts: readonly KeptFact[] | null;
  readonly fileList: readonly BagFile[] | null;
  readonly proofs: BagProofs | null;
  readonly volumes: BagVolumes | null;
  /** Texts as they stand: key, checkpoint, seal. */
  readonly key: string;
  readonly checkpoint: string;
  readonly seal: string;
  readonly findings: readonly BagFinding[];
}

/** Reads the parts. */
export async function openedBag(files: BagFiles): Promise<OpenedBag> {
  const findings: BagFinding[] = [];
  const json = async <T>(path: string, isOne: (value: unknown) => boolean): Promise<T | null> => {
    const text = await files.text(path);
    const value = text === null ? undefined : canonical(text);
    if (value !== undefined && isOne(value)) return value as T;
    findings.push(unreadable(path));
    return null;
  };
  const lines = async <T>(path: string, read: (line: string) => T | null): Promise<readonly T[] | null> => {
    const text = await files.text(path);
    const all = text === null || !text.endsWith('\n') ? null : text.slice(0, -1).split('\n').map(read);
    const whole = all?.filter((line) => line !== null);
    if (all && whole && all.length === whole.length) return whole;
    findings.push(unreadable(path));
    return null;
  };
  const words = async (path: string) => (await files.text(path)) ?? '';
  return {
    files,
    case: await json<BagCase>(PATHS.case, isCase),
    events: await lines(PATHS.events, eventIn),
    facts: await lines(PATHS.facts, factIn),
    fileList: await json<readonly BagFile[]>(PATHS.files, isListOfObjects),
    proofs: await json<BagProofs>(PATHS.proofs, isProofs),
    volumes: await json<BagVolumes>(PATHS.volumes, isListOfObjects),
    key: (await words(PATHS.key)).trim(),
    checkpoint: await words(PATHS.checkpoint),
    seal: await words(PATHS.seal),
    findings,
  };
}

/** The value of a canonical JSON text; undefined for any other text. */
function canonical(text: string): unknown {
  const value = jsonOf(text);
  return valueOr(undefined, () => (canonicalJson(value) === text ? value : undefined));
}

function unreadable(path: string): BagFinding {
  const zh = `${path}缺失、不可读或者不是规范的JSON`;
  return about(path, 'unreadable', zh, `${path} is missing, cannot be read, or is not canonical JSON`);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isListOfObjects(value: unknown): boolean {
  return Array.isArray(value) && value.every(isObject);
}

function isCase(value: unknown): boolean {
  if (!isObject(value) || !isObject(value['procedure']) || !isObject(value['agency'])) return false;
  const texts = [
    ...['caseId', 'agencyId', 'number', 'lawPack', 'state', 'head', 'exportedAt', 'madeBy', 'format'].map(
      (key) => value[key],
    ),
    ...['id', 'version'].map((key) => (value['procedure'] as Record<string, unknown>)[key]),
    ...['id', 'name', 'creditCode'].map((key) => (value['agency'] as Record<string, unknown>)[key]),
  ];
  return (
    texts.every((text) => typeof text === 'string') && typeof value['version'] === 'number' && isObject(value['record'])
  );
}

function isProofs(value: unknown): boolean {
  return isObject(value) && typeof value['size'] === 'number' && isListOfObjects(value['events']);
}

function eventIn(line: string): KeptEvent | null {
  const value = canonical(line);
  if (!isObject(value) || typeof value['seq'] !== 'number') return null;
  const texts = ['caseId', 'agencyId', 'type', 'actor', 'accountId', 'at', 'prevHash', 'hash'];
  return texts.every((key) => typeof value[key] === 'string') ? (value as unknown as KeptEvent) : null;
}

function factIn(line: string): KeptFact | null {
  const value = canonical(line);
  if (!isObject(value) || typeof value['digest'] !== 'string' || typeof value['kind'] !== 'string') return null;
  return { digest: value['digest'], kind: value['kind'], json: canonicalJson(value['value']) };
}
