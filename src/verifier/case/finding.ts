import type { Text } from '../../law/blocker.js';

/** Something that is not as it must be. */
export interface Finding {
  /** Stable kebab-case noun, e.g. `broken-link`. */
  readonly code: string;
  /** The event it is about, where it is about one. */
  readonly seq?: number;
  readonly message: Text;
  readonly basis?: string;
}

/** A finding about the event of the number; about the whole case for null. */
export function finding(code: string, seq: number | null, zh: string, en: string): Finding {
  return { code, ...(seq === null || !Number.isSafeInteger(seq) ? {} : { seq }), message: { zh, en } };
}
