import { Injectable } from '@nestjs/common';
import { Reader } from '../../platform/database/index.js';
import { sha256Hex } from '../../platform/digest.js';
import type { KeptEvent } from '../../verifier/case/chain.js';
import { factsNamed, resolved, type KeptFact, type ResolvedEvents } from '../../verifier/case/facts.js';

/** 事实的核验 – the snapshots that events name, read afresh (never from a cache) and hashed again. */
@Injectable()
export class StoredFacts {
  constructor(private readonly reader: Reader) {}

  /** The events with the facts they rested on. */
  async resolve(events: readonly KeptEvent[]): Promise<ResolvedEvents> {
    return resolved(events, await this.namedBy(events), sha256Hex);
  }

  /** Every snapshot the events name, as it is kept. */
  async namedBy(events: readonly KeptEvent[]): Promise<readonly KeptFact[]> {
    const digests = factsNamed(events);
    const kept: KeptFact[] = [];
    for (let start = 0; start < digests.length; start += 500) {
      const some = digests.slice(start, start + 500);
      const rows = await this.reader.query<KeptFact>(
        `SELECT digest, kind, json FROM fact_snapshots WHERE digest IN (${some.map(() => '?').join(', ')})
          ORDER BY digest`,
        some,
      );
      kept.push(...rows);
    }
    return kept;
  }
}
