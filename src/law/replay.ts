/** 重演 – the same events through the same version of the machine must be allowed again and lead to the same standing. */
import { plainly } from './plainly.js';
import type { CaseStanding, Opening, Procedure } from './procedure.js';
import type { Facts } from './facts.js';
import type { LawPack } from './packs/law-pack.js';
import type { Instant } from './time.js';

/** An event as it was recorded, with the facts it rested on. */
export interface RecordedEvent {
  readonly seq: number;
  readonly type: string;
  readonly actor: string;
  readonly at: Instant;
  readonly payload: object;
  readonly facts: Facts;
}

/** An event that the law would not have allowed. */
export interface ReplayFault {
  readonly seq: number;
  readonly code: string;
  readonly message: { readonly zh: string; readonly en: string };
  readonly basis: string;
}

export interface Replay {
  /** Null where not even the opening could be replayed. */
  readonly standing: CaseStanding | null;
  /** Empty: everything was lawful. The replay ends at the first event that was not. */
  readonly faults: readonly ReplayFault[];
}

/** Is told where the case stands after each event. */
export type Witness = (seq: number, standing: CaseStanding) => void;

/** Replays a case from its opening. */
export function replay(
  of: Pick<Opening, 'caseId' | 'agencyId'>,
  events: readonly RecordedEvent[],
  procedure: Procedure,
  pack: LawPack,
  witness: Witness = () => undefined,
): Replay {
  const [first, ...rest] = events;
  if (first?.type !== procedure.opening.type) return { standing: null, faults: [notOpened(procedure)] };
  const { actor, at, payload, facts } = first;
  const opening: Opening = { ...of, actor, at, payload, facts };
  const refused = procedure.blockersOfOpening(opening, pack);
  if (refused.length > 0) return { standing: null, faults: refused.map((blocker) => ({ seq: 1, ...blocker })) };
  const opened = procedure.open(opening, pack);
  witness(first.seq, opened);
  return onwards(opened, rest, procedure, pack, witness);
}

function onwards(
  opened: CaseStanding,
  events: readonly RecordedEvent[],
  procedure: Procedure,
  pack: LawPack,
  witness: Witness,
): Replay {
  let standing = opened;
  for (const { seq, ...event } of events) {
    const { allowed, blockers } = procedure.ask(standing, event, pack);
    if (!allowed) return { standing, faults: blockers.map((blocker) => ({ seq, ...blocker })) };
    standing = procedure.perform(standing, event, pack);
    witness(seq, standing);
  }
  return { standing: plainly(standing), faults: [] };
}

function notOpened({ opening, basis }: Procedure): ReplayFault {
  const message = { zh: '事件链没有以登记案件来源开始', en: `the chain does not begin with ${opening.type}` };
  return { seq: 1, code: 'not-opened', message, basis };
}
