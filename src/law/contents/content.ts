/** 应当载明的内容 – what a paper must say, each with its article, and how the case shows whether it would say it. */
import type { Text } from '../blocker.js';
import type { CaseRecord } from '../case-record.js';
import type { AgencyFacts, Facts } from '../facts.js';
import type { LawPack } from '../packs/law-pack.js';

/** A paper about to be drawn up: the case before it, what its act says, and what was handed in. */
export interface PaperToSeal {
  /** Entry of the catalogue. */
  readonly code: string;
  readonly record: CaseRecord;
  /** Undefined while it is only asked whether the paper could be drawn up. */
  readonly payload: object | undefined;
  readonly facts: Facts;
  readonly pack: LawPack;
}

/** One content. */
export interface Content {
  readonly code: string;
  readonly name: Text;
  readonly basis: string;
  readonly isStated: (paper: PaperToSeal) => boolean;
}

/** A content of the code and the article; `zh` and `en` name it as a sentence would. */
export function content(
  code: string,
  zh: string,
  en: string,
  basis: string,
  isStated: (paper: PaperToSeal) => boolean,
): Content {
  return { code, name: { zh, en }, basis, isStated };
}

/** Whether there is something to be read. */
export function isWritten(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  return Array.isArray(value) ? value.length > 0 && value.every(isWritten) : value !== null && value !== undefined;
}

/** What the act's payload says under the name, or under names one within the other. */
export function said(...path: readonly string[]): (paper: PaperToSeal) => boolean {
  return ({ payload }) => payload === undefined || isWritten(valueIn(payload, path));
}

function valueIn(payload: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, name) => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : null),
    payload,
  );
}

/** What the agency has settled; taken as settled where the agency was not asked for. */
export function settled(of: (agency: AgencyFacts) => unknown): (paper: PaperToSeal) => boolean {
  return ({ facts: { agency } }) => agency === undefined || isWritten(of(agency));
}
