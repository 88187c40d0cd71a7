import { Injectable } from '@nestjs/common';
import { setImmediate } from 'node:timers/promises';
import { KeptCases } from '../../cases/kept-case.service.js';
import { lawPackOf } from '../../law/packs/index.js';
import { procedureOf } from '../../law/procedures.js';
import type { RecordedEvent } from '../../law/replay.js';
import { sha256Hex } from '../../platform/digest.js';
import { resolved } from '../../verifier/case/facts.js';
import { valueOr } from '../../verifier/case/unreadable.js';
import { historyOf, type CaseHistory } from './case-history.js';

/** How many histories are kept at hand: about a kilobyte each. */
const CAPACITY = 20_000;

/** What must be known of a case to replay it. */
export interface ReplayableCase {
  readonly id: string;
  readonly agencyId: string;
  readonly procedure: { readonly id: string; readonly version: string };
  readonly lawPack: string;
  readonly version: number;
  readonly head: string;
}

interface Known {
  readonly head: string;
  readonly history: CaseHistory | null;
}

/** 案件经过 – derived by replay and kept in memory under the head of the chain, so that it can never be out of date. */
@Injectable()
export class CaseHistories {
  readonly #known = new Map<string, Known>();

  constructor(private readonly kept: KeptCases) {}

  /** The histories of the cases, by id; null for a case whose chain cannot be replayed. */
  async of(cases: readonly ReplayableCase[]): Promise<ReadonlyMap<string, CaseHistory | null>> {
    const found = new Map<string, CaseHistory | null>();
    for (const each of cases) found.set(each.id, await this.#one(each));
    return found;
  }

  /** The events of the case with their facts; null where they cannot be read. */
  async eventsOf(of: Pick<ReplayableCase, 'id' | 'version'>): Promise<readonly RecordedEvent[] | null> {
    const { events, facts } = await this.kept.of(of);
    return resolved(events, facts, sha256Hex).events;
  }

  async #one(each: ReplayableCase): Promise<CaseHistory | null> {
    const { id, agencyId, procedure, lawPack, head } = each;
    const known = this.#known.get(id);
    if (known?.head === head) return known.history;
    const events = await this.eventsOf(each);
    const replayed = () =>
      historyOf(
        { caseId: id, agencyId },
        events ?? [],
        procedureOf(procedure.id, procedure.version),
        lawPackOf(lawPack),
      );
    const history = valueOr(null, replayed);
    const [oldest] = this.#known.keys();
    if (this.#known.size >= CAPACITY && oldest !== undefined) this.#known.delete(oldest);
    this.#known.set(id, { head, history });
    // Other requests have their turn between two cases.
    await setImmediate();
    return history;
  }
}
