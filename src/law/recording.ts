/** 记录 – what an act leaves in the record: its number, the duties taken up, the enforcement done, its own, a measure moved. */
import type { ActDefinition, ActEvent, Partaker } from './act.js';
import type { CaseRecord, DutyHeld, EnforcementAct } from './case-record.js';
import type { Duty } from './facts.js';
import { movedOn } from './measures/machines.js';
import type { LawPack } from './packs/law-pack.js';
import { dayOf } from './time.js';

/** A permitted act, ready to be recorded. */
export interface PermittedAct {
  readonly record: CaseRecord;
  readonly act: ActDefinition;
  readonly event: ActEvent & { readonly payload: object };
  readonly pack: LawPack;
}

/** The record after the act. */
export function recorded({ record: before, act, event, pack }: PermittedAct): CaseRecord {
  const { actor, at, payload, facts } = event;
  const today = dayOf(at);
  const seq = before.seq + 1;
  const partakers: readonly Partaker[] = [{ personId: actor, duty: act.duty }, ...act.names(payload)];
  const record: CaseRecord = {
    ...before,
    seq,
    lastActAt: at,
    duties: withDuties(before, partakers, at),
    enforcementActs: act.enforcement ? [...before.enforcementActs, enforcementAct(seq)] : before.enforcementActs,
  };
  const left = { ...record, ...act.record({ record, act, actor, at, today, seq, payload, facts, pack }) };
  const measureId = act.measure?.(payload, before, seq) ?? null;
  return measureId === null ? left : { ...left, measures: movedOn(left, measureId, { type: act.type, payload }) };

  function enforcementAct(number: number): EnforcementAct {
    const officers = [...new Set(partakers.filter(({ duty }) => duty === 'handle').map(({ personId }) => personId))];
    return { seq: number, type: act.type, at, occurredOn: act.asserts(payload, before)?.day ?? today, officers };
  }
}

/** Whoever takes part in one of the three duties holds it from now on; nobody's entry is ever removed. */
function withDuties(record: CaseRecord, partakers: readonly Partaker[], at: string): readonly DutyHeld[] {
  return partakers.reduce<readonly DutyHeld[]>((duties, { personId, duty }) => {
    if (!isThreefold(duty) || duties.some((held) => held.personId === personId && held.until === null)) return duties;
    return [...duties, { personId, duty, since: at, until: null }];
  }, record.duties);
}

function isThreefold(duty: Partaker['duty']): duty is Duty {
  return duty === 'handle' || duty === 'review' || duty === 'decide';
}
