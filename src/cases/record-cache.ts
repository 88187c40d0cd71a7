import type { CaseRecord } from '../law/case-record.js';

/** How many records are kept at hand: about ten kilobytes each. */
const CAPACITY = 2_000;

interface Kept {
  readonly version: number;
  readonly head: string;
  readonly record: CaseRecord;
}

/** Records already parsed. A version and the hash of its event name a record for good; a stale entry is never given. */
export class RecordCache {
  readonly #kept = new Map<string, Kept>();

  get(caseId: string, version: number, head: string): CaseRecord | null {
    const kept = this.#kept.get(caseId);
    return kept?.version === version && kept.head === head ? kept.record : null;
  }

  keep(caseId: string, version: number, head: string, record: CaseRecord): void {
    this.#kept.delete(caseId);
    this.#kept.set(caseId, { version, head, record });
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > CAPACITY && oldest !== undefined) this.#kept.delete(oldest);
  }
}
