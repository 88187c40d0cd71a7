import { Injectable } from '@nestjs/common';
import type { Caller } from '../identity/caller.js';
import { BlobStore } from '../platform/blob-store.js';
import { Clock } from '../platform/clock.js';
import type { CaseEventRow } from './case-event.entity.js';
import { chainFindings } from './verify/chain-findings.js';
import { DoubtedCases } from './verify/doubted-case.service.js';
import { finding, type Finding } from './verify/finding.js';
import { PeopleRows } from './verify/people-rows.service.js';
import { replayFindings } from './verify/replay-findings.js';
import { StoredFacts } from './verify/stored-facts.service.js';
import { jsonOf } from './verify/unreadable.js';

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
    private readonly doubted: DoubtedCases,
    private readonly people: PeopleRows,
    private readonly facts: StoredFacts,
  ) {}

  /** Verifies the case; whatever was written into its rows ends in a finding. @throws DomainError not-found */
  async verify(caller: Caller, caseId: string): Promise<Verification> {
    const doubted = await this.doubted.caseFor(caller, caseId);
    const rows = await this.doubted.eventsOf(doubted);
    const { events, findings: facts } = await this.facts.resolve(rows);
    const replayed = replayFindings(doubted, events);
    const people = await this.people.findings(doubted, replayed.people);
    const bytes = await this.#bytes(rows);
    const findings = [...chainFindings(doubted, rows), ...facts, ...replayed.findings, ...people, ...bytes];
    return {
      ok: findings.length === 0,
      caseId,
      verifiedAt: this.clock.now(),
      events: rows.length,
      head: doubted.head,
      findings,
    };
  }

  /** Every blob the events name is there and still has its digest. */
  async #bytes(rows: readonly CaseEventRow[]): Promise<readonly Finding[]> {
    const findings: Finding[] = [];
    for (const [sha256, seq] of blobsNamed(rows)) {
      if (await this.blobs.verify(sha256)) continue;
      const zh = `第${seq}号事件的文件${sha256}缺失或者内容已变`;
      findings.push(finding('blob-changed', seq, zh, `the file ${sha256} of event ${seq} is missing or changed`));
    }
    return findings;
  }
}

/** Digests and the first event that names each; what is no digest is the chain's and the payload's fault. */
function blobsNamed(rows: readonly CaseEventRow[]): ReadonlyMap<string, number> {
  const named = new Map<string, number>();
  for (const { seq, payload: json } of rows) {
    const payload = jsonOf(json);
    if (typeof payload !== 'object' || payload === null || !('sha256' in payload)) continue;
    const { sha256 } = payload;
    if (typeof sha256 === 'string' && /^[0-9a-f]{64}$/.test(sha256) && !named.has(sha256)) named.set(sha256, seq);
  }
  return named;
}
