import { Injectable } from '@nestjs/common';
import type { Caller } from '../identity/caller.js';
import { BlobStore } from '../platform/blob-store.js';
import { Clock } from '../platform/clock.js';
import { Reader } from '../platform/database/index.js';
import { sha256Hex } from '../platform/digest.js';
import type { KeptEvent } from '../verifier/case/chain.js';
import { chainFindings } from '../verifier/case/chain-findings.js';
import { finding, type Finding } from '../verifier/case/finding.js';
import { filesNamed } from '../verifier/case/named-files.js';
import { DoubtedCases } from './verify/doubted-case.service.js';
import { keptEvent } from './verify/kept-event.js';
import { PeopleRows } from './verify/people-rows.service.js';
import { replayFindings } from './verify/replay-findings.js';
import { StoredFacts } from './verify/stored-facts.service.js';

const VOLUMES = 'SELECT volume, sha256 FROM case_volumes WHERE case_id = ? ORDER BY volume';
const DIGEST = /^[0-9a-f]{64}$/;

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
    private readonly reader: Reader,
    private readonly clock: Clock,
    private readonly blobs: BlobStore,
    private readonly doubted: DoubtedCases,
    private readonly people: PeopleRows,
    private readonly facts: StoredFacts,
  ) {}

  /** Verifies the case; whatever was written into its rows ends in a finding. @throws DomainError not-found */
  async verify(caller: Caller, caseId: string): Promise<Verification> {
    const doubted = await this.doubted.caseFor(caller, caseId);
    const kept = (await this.doubted.eventsOf(doubted)).map(keptEvent);
    const { events, findings: facts } = await this.facts.resolve(kept);
    const replayed = replayFindings(doubted, events);
    const people = await this.people.findings(doubted, replayed.people);
    const bytes = [...(await this.#bytes(kept)), ...(await this.#volumes(caseId))];
    const findings = [...chainFindings(doubted, kept, sha256Hex), ...facts, ...replayed.findings, ...people, ...bytes];
    return {
      ok: findings.length === 0,
      caseId,
      verifiedAt: this.clock.now(),
      events: kept.length,
      head: doubted.head,
      findings,
    };
  }

  /** The volumes of an archived case are as they were bound. */
  async #volumes(caseId: string): Promise<readonly Finding[]> {
    const findings: Finding[] = [];
    for (const { volume, sha256 } of await this.reader.query<{ volume: string; sha256: string }>(VOLUMES, [caseId])) {
      if (DIGEST.test(sha256) && (await this.blobs.verify(sha256))) continue;
      const zh = `卷册${volume}缺失或者不是装订时的内容`;
      findings.push(finding('volume-changed', null, zh, `the volume ${volume} is missing or not as it was bound`));
    }
    return findings;
  }

  /** Every blob the events name is there and still has its digest. */
  async #bytes(events: readonly KeptEvent[]): Promise<readonly Finding[]> {
    const findings: Finding[] = [];
    for (const { sha256, seq } of filesNamed(events)) {
      if (await this.blobs.verify(sha256)) continue;
      const zh = `第${seq}号事件的文件${sha256}缺失或者内容已变`;
      findings.push(finding('blob-changed', seq, zh, `the file ${sha256} of event ${seq} is missing or changed`));
    }
    return findings;
  }
}
