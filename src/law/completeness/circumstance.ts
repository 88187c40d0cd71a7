import type { Text } from '../blocker.js';
import type { CaseRecord } from '../case-record.js';
import type { LawPack } from '../packs/law-pack.js';

/** 情形 – something that holds in a case or does not, and that papers of the file depend on. */
export interface Circumstance {
  readonly name: Text;
  readonly holds: (record: CaseRecord, pack: LawPack) => boolean;
}

/** Whether the case goes on to a decision, or has had one: not where it was refused filing, referred or withdrawn before. */
export function decisionOwed(record: CaseRecord): boolean {
  return record.ending === null || record.decision !== null;
}

/** 拟给予行政处罚, or given. */
export function penaltyIntended(record: CaseRecord): boolean {
  return decisionOwed(record) && record.findings?.outcome === 'penalty';
}

/** Whether papers of the code are on file, in whatever state. */
export function onFile(record: CaseRecord, ...codes: readonly string[]): boolean {
  return record.file.some(({ code }) => codes.includes(code));
}
