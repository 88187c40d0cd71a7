import { Injectable } from '@nestjs/common';
import type { Text } from '../law/blocker.js';
import { BlobStore } from '../platform/blob-store.js';
import { Clock } from '../platform/clock.js';
import type { StoredCase } from './case-store.service.js';
import { chainFindings } from './verify/chain-findings.js';
import { EventsReading } from './events-reading.service.js';
import { PeopleRows } from './verify/people-rows.service.js';
import { StoredFacts } from './verify/stored-facts.service.js';
import { replayFindings } from './verify/replay-findings.js';

/** Something that is not as it must be. */
export interface Finding {
  /** Stable kebab-case noun, e.g. `broken-link`. */
  readonly code: string;
  /** The event it is about, where it is about one. */
  readonly seq?: number;
  readonly message: Text;
  readonly basis?: string;
}

/** 核验结论. */
export interface Verification {
  readonly ok: boolean;
  readonly caseId: string;
  readonly verifiedAt: string;
  readonly events: number;
  readonly head: string;
  readonly findings: readonly Finding[];
}

/**
 * 核验 – chain, facts, separation, qualification, completeness and bytes, from what is stored alone: links and hashes
 * recomputed, every event judged again by the law it was under, and the result compared with what the tables say.
 */
@Injectable()
export class VerifyCase {
  constructor(
    private readonly clock: Clock,
    private readonly blobs: BlobStore,
    private readonly events: EventsReading,
    private readonly people: PeopleRows,
    private readonly facts: StoredFacts,
  ) {}

  async verify(stored: StoredCase): Promise<Verification> {
    const rows = await this.events.all(stored.id);
    const chain = chainFindings(stored, rows);
    const { events, findings: facts } = await this.facts.resolve(rows);
    const replayed = replayFindings(stored, events);
    const people = await this.people.findings(stored, replayed.standing);
    const findings = [...chain, ...facts, ...replayed.findings, ...people, ...(await this.#bytes(stored))];
    return {
      ok: findings.length === 0,
      caseId: stored.id,
      verifiedAt: this.clock.now(),
      events: rows.length,
      head: stored.head,
      findings,
    };
  }

  /** Every blob the events name is there and still has its digest. */
  async #bytes({ id }: StoredCase): Promise<readonly Finding[]> {
    const named = new Map<string, number>();
    for (const { seq, payload } of await this.events.all(id)) {
      const sha256 = (JSON.parse(payload) as { sha256?: unknown }).sha256;
      if (typeof sha256 === 'string') named.set(sha256, seq);
    }
    const findings: Finding[] = [];
    for (const [sha256, seq] of named) {
      if (await this.blobs.verify(sha256)) continue;
      const zh = `第${seq}号事件的文件${sha256}缺失或者内容已变`;
      findings.push({
        code: 'blob-changed',
        seq,
        message: { zh, en: `the file ${sha256} of event ${seq} is missing or changed` },
      });
    }
    return findings;
  }
}
