import { canonicalJson } from '../law/canonical-json.js';
import type { Reader, Transaction } from '../platform/database/index.js';
import { sha256Hex } from '../platform/digest.js';
import type { FactKind } from './fact-snapshot.entity.js';

/** How many snapshots are kept at hand: some thousand people and matters, a few megabytes. */
const capacity = 20_000;

/** What is known by a digest stays true for ever, so that it is read from the database once. */
export class Snapshots {
  readonly #known = new Map<string, unknown>();

  /** Keeps a value under its digest, which is returned. The same value is kept once. */
  async keep(tx: Transaction, kind: FactKind, value: object): Promise<string> {
    const json = canonicalJson(value);
    const digest = sha256Hex(json);
    await tx.execute(
      'INSERT INTO fact_snapshots (digest, kind, json) VALUES (?, ?, ?) ON CONFLICT (digest) DO NOTHING',
      [digest, kind, json],
    );
    return digest;
  }

  /** The values of the digests that are kept. Callers must not change them: they are shared. */
  async byDigest(reader: Reader, digests: Iterable<string>): Promise<Map<string, unknown>> {
    const found = new Map<string, unknown>();
    const missing: string[] = [];
    for (const digest of new Set(digests)) {
      const value = this.#known.get(digest);
      if (value === undefined) missing.push(digest);
      else found.set(digest, value);
    }
    for (let start = 0; start < missing.length; start += 500) {
      await this.#read(reader, missing.slice(start, start + 500), found);
    }
    return found;
  }

  async #read(reader: Reader, digests: readonly string[], found: Map<string, unknown>): Promise<void> {
    const rows = await reader.query<{ digest: string; json: string }>(
      `SELECT digest, json FROM fact_snapshots WHERE digest IN (${digests.map(() => '?').join(', ')})`,
      digests,
    );
    for (const { digest, json } of rows) {
      const value = deepFrozen(JSON.parse(json));
      this.#remember(digest, value);
      found.set(digest, value);
    }
  }

  #remember(digest: string, value: unknown): void {
    const [oldest] = this.#known.keys();
    if (this.#known.size >= capacity && oldest !== undefined) this.#known.delete(oldest);
    this.#known.set(digest, value);
  }
}

function deepFrozen(value: unknown): unknown {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFrozen);
  return value;
}
