import { Injectable } from '@nestjs/common';
import type { CaseStanding } from '../law/procedure.js';
import { lawPackOf } from '../law/packs/index.js';
import { lateActs, type LateAct } from '../law/periods/late-acts.js';
import { procedureOf } from '../law/procedures.js';
import { replay, type RecordedEvent } from '../law/replay.js';
import { sha256Hex } from '../platform/digest.js';
import { resolved } from '../verifier/case/facts.js';
import { valueOr } from '../verifier/case/unreadable.js';
import type { StoredCase } from './case-store.service.js';
import { KeptCases } from './kept-case.service.js';

/** How many cases are kept at hand: mostly there is nothing to say of them. */
const CAPACITY = 2_000;

/** The periods each act was late for, by the number of its event; acts in time are not in it. */
export type LateActsBySeq = ReadonlyMap<number, readonly LateAct[]>;

const NOTHING: LateActsBySeq = new Map();

interface Known {
  readonly head: string;
  readonly late: LateActsBySeq;
}

/** 逾期行为 – found by replay, never stored: a late act stands as it is, and is shown as late. */
@Injectable()
export class LateActsReading {
  readonly #known = new Map<string, Known>();

  constructor(private readonly kept: KeptCases) {}

  /** The late acts of the case. Empty for a chain that cannot be replayed, which the verification names. */
  async of(stored: StoredCase): Promise<LateActsBySeq> {
    const { id, head } = stored;
    const known = this.#known.get(id);
    if (known?.head === head) return known.late;
    const { events, facts } = await this.kept.of(stored);
    const late = valueOr(NOTHING, () => found(stored, resolved(events, facts, sha256Hex).events ?? []));
    const [oldest] = this.#known.keys();
    if (this.#known.size >= CAPACITY && oldest !== undefined) this.#known.delete(oldest);
    this.#known.set(id, { head, late });
    return late;
  }
}

function found({ id, agencyId, procedure, lawPack }: StoredCase, events: readonly RecordedEvent[]): LateActsBySeq {
  const pack = lawPackOf(lawPack);
  const bySeq = new Map(events.map((event) => [event.seq, event]));
  const late = new Map<number, readonly LateAct[]>();
  let before: CaseStanding | null = null;
  replay({ caseId: id, agencyId }, events, procedureOf(procedure.id, procedure.version), pack, (seq, after) => {
    const event = bySeq.get(seq);
    const step = event && {
      before: before?.record ?? null,
      after: after.record,
      at: event.at,
      calendar: event.facts.calendar,
    };
    const acts = step ? lateActs(step, pack) : [];
    if (acts.length > 0) late.set(seq, acts);
    before = after;
  });
  return late;
}
