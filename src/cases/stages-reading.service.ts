import { Injectable } from '@nestjs/common';
import type { Text } from '../law/blocker.js';
import { lawPackOf } from '../law/packs/index.js';
import { procedureOf } from '../law/procedures.js';
import { replay } from '../law/replay.js';
import { sha256Hex } from '../platform/digest.js';
import { resolved } from '../verifier/case/facts.js';
import { valueOr } from '../verifier/case/unreadable.js';
import type { StoredCase } from './case-store.service.js';
import { KeptCases } from './kept-case.service.js';

/** Where a case stood after one of its events. */
export interface StageReached {
  readonly seq: number;
  readonly type: string;
  readonly at: string;
  readonly state: string;
  readonly stateName: Text;
}

/** 所经阶段 – the state after each event, found by replay and stored nowhere. */
@Injectable()
export class StagesReading {
  constructor(private readonly kept: KeptCases) {}

  /** The states in the order of the events. Ends where a chain cannot be replayed, which the verification names. */
  async of(stored: StoredCase): Promise<readonly StageReached[]> {
    const { events, facts } = await this.kept.of(stored);
    const { id, agencyId, procedure: used, lawPack } = stored;
    const procedure = procedureOf(used.id, used.version);
    return valueOr([], () => {
      const recorded = resolved(events, facts, sha256Hex).events ?? [];
      const bySeq = new Map(recorded.map((event) => [event.seq, event]));
      const reached: StageReached[] = [];
      replay({ caseId: id, agencyId }, recorded, procedure, lawPackOf(lawPack), (seq, { state }) => {
        const event = bySeq.get(seq);
        if (event)
          reached.push({ seq, type: event.type, at: event.at, state, stateName: procedure.stageOf(state).name });
      });
      return reached;
    });
  }
}
