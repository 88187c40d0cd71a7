import { Injectable } from '@nestjs/common';
import type { StoredCase } from '../../cases/case-store.service.js';
import { RefusalsReading, type Refusal } from '../../cases/refusals-reading.service.js';
import type { Text } from '../../law/blocker.js';
import { lawPackOf } from '../../law/packs/index.js';
import { lateActs, type LateAct } from '../../law/periods/late-acts.js';
import type { CaseStanding } from '../../law/procedure.js';
import { procedureOf } from '../../law/procedures.js';
import type { Instant } from '../../law/time.js';
import { DomainError } from '../../platform/http/domain-error.js';
import { PageQuery } from '../../platform/http/page.js';
import { valueOr } from '../../verifier/case/unreadable.js';
import { CaseHistories } from '../history/case-histories.service.js';
import { stepsOf, type ReplayedStep } from '../history/case-history.js';
import { changesBetween, type RecordChange } from './record-diff.js';

/** A state by id and name. */
export interface NamedState {
  readonly state: string;
  readonly name: Text;
}

/** One event of a case: where it led from and to, what it changed, and what had been refused before it. */
export interface ReplayStep {
  readonly seq: number;
  readonly type: string;
  readonly name: Text;
  readonly actor: string;
  readonly at: Instant;
  /** Null before the case was opened. */
  readonly from: NamedState | null;
  readonly to: NamedState;
  readonly changes: readonly RecordChange[];
  readonly late: readonly LateAct[];
  /** Attempts since the event before it that the law refused. */
  readonly refusedBefore: readonly Refusal[];
}

export interface CaseReplay {
  readonly steps: readonly ReplayStep[];
  /** Attempts since the last event. */
  readonly refusedSince: readonly Refusal[];
}

/** More than anybody tries on one case. */
const REFUSALS_AT_MOST = 2_000;

/** 逐步重演 – a case led through its procedure again, event by event. */
@Injectable()
export class CaseReplays {
  constructor(
    private readonly histories: CaseHistories,
    private readonly refusals: RefusalsReading,
  ) {}

  /** The steps of the case. @throws DomainError wrong-state where its chain cannot be replayed */
  async of(stored: StoredCase): Promise<CaseReplay> {
    const { id, agencyId, procedure: of, lawPack } = stored;
    const events = (await this.histories.eventsOf(stored)) ?? [];
    const procedure = procedureOf(of.id, of.version);
    const steps = valueOr(null, () => stepsOf({ caseId: id, agencyId }, events, procedure, lawPackOf(lawPack)));
    if (!steps || steps.length === 0) throw cannotBeReplayed();
    const refusals = await this.#refusalsOf(id);
    const since = (from: Instant, to: Instant) => refusals.filter(({ at }) => at >= from && at < to);
    return {
      steps: steps.map((step, index) => ({
        ...this.#told(step, stored),
        refusedBefore: since(steps[index - 1]?.event.at ?? '', step.event.at),
      })),
      refusedSince: since(steps.at(-1)?.event.at ?? '', '9999'),
    };
  }

  #told({ event, before, after }: ReplayedStep, stored: StoredCase): Omit<ReplayStep, 'refusedBefore'> {
    const { seq, type, actor, at } = event;
    const procedure = procedureOf(stored.procedure.id, stored.procedure.version);
    const { acts, opening } = procedure;
    const named = ({ state }: CaseStanding) => ({ state, name: procedure.stageOf(state).name });
    const step = { before: before?.record ?? null, after: after.record, at, calendar: event.facts.calendar };
    return {
      seq,
      type,
      name: (type === opening.type ? opening : acts.get(type))?.name ?? { zh: type, en: type },
      actor,
      at,
      from: before && named(before),
      to: named(after),
      changes: changesBetween(before?.record ?? null, after.record),
      late: lateActs(step, lawPackOf(stored.lawPack)),
    };
  }

  async #refusalsOf(caseId: string): Promise<readonly Refusal[]> {
    const query = Object.assign(new PageQuery(), { limit: REFUSALS_AT_MOST });
    return (await this.refusals.ofCase(caseId, query)).items;
  }
}

function cannotBeReplayed(): DomainError {
  return new DomainError('wrong-state', {
    detail: {
      zh: '事件链不能重演；请看核验结论',
      en: 'the chain of the case cannot be replayed; see its verification',
    },
  });
}
