/** 案件经过 – where a case stood from when to when, and what it was late for: found by replaying its events. Pure. */
import type { LawPack } from '../../law/packs/law-pack.js';
import { lateActs } from '../../law/periods/late-acts.js';
import type { CaseStanding, Procedure } from '../../law/procedure.js';
import { replay, type RecordedEvent } from '../../law/replay.js';
import type { Day, Instant } from '../../law/time.js';

/** 停留 – one uninterrupted time in one state. */
export interface Stay {
  readonly state: string;
  readonly from: Instant;
  /** Null while the case is still there. */
  readonly until: Instant | null;
}

export interface CaseHistory {
  readonly stays: readonly Stay[];
  readonly closedOn: Day | null;
  /** Acts that came after the end of a period the agency had to keep. */
  readonly lateActs: number;
}

/** The history of the case; null where its chain cannot be replayed, which the verification names. */
export function historyOf(
  of: { readonly caseId: string; readonly agencyId: string },
  events: readonly RecordedEvent[],
  procedure: Procedure,
  pack: LawPack,
): CaseHistory | null {
  const steps = stepsOf(of, events, procedure, pack);
  const last = steps?.at(-1);
  if (!steps || !last) return null;
  const late = steps.filter(({ event, before, after }) => {
    const step = { before: before?.record ?? null, after: after.record, at: event.at, calendar: event.facts.calendar };
    return lateActs(step, pack).some(({ actor }) => actor === 'agency');
  });
  return { stays: staysIn(steps), closedOn: last.after.record.closedOn, lateActs: late.length };
}

/** One event, and where the case stood before and after it. */
export interface ReplayedStep {
  readonly event: RecordedEvent;
  /** Null before the first. */
  readonly before: CaseStanding | null;
  readonly after: CaseStanding;
}

/** Every event with the standings around it; null where one of them cannot be replayed. */
export function stepsOf(
  of: { readonly caseId: string; readonly agencyId: string },
  events: readonly RecordedEvent[],
  procedure: Procedure,
  pack: LawPack,
): readonly ReplayedStep[] | null {
  const after = new Map<number, CaseStanding>();
  const { faults } = replay(of, events, procedure, pack, (seq, standing) => after.set(seq, standing));
  if (faults.length > 0) return null;
  let before: CaseStanding | null = null;
  return events.flatMap((event) => {
    const reached = after.get(event.seq);
    if (!reached) return [];
    const step = { event, before, after: reached };
    before = reached;
    return [step];
  });
}

function staysIn(steps: readonly ReplayedStep[]): readonly Stay[] {
  const entries = steps.filter(({ before, after }) => before?.state !== after.state);
  return entries.map(({ event, after }, index) => ({
    state: after.state,
    from: event.at,
    until: entries[index + 1]?.event.at ?? null,
  }));
}
