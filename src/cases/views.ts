/** What the interface shows of a case and its events. Events are shown as they are hashed, so that anyone can check them. */
import type { Text } from '../law/blocker.js';
import type { CaseRecord, DutyHeld, Party } from '../law/case-record.js';
import type { LateAct } from '../law/periods/late-acts.js';
import { procedureOf } from '../law/procedures.js';
import type { CaseEventRow } from './case-event.entity.js';
import type { StoredCase } from './case-store.service.js';
import type { ChainedEvent, FactReferences } from './chain.js';

/** A case as members of its agency see it. */
export interface CaseView extends Omit<CaseRecord, 'caseId' | 'seq' | 'party' | 'duties' | 'procedure'> {
  readonly id: string;
  readonly number: string;
  readonly procedure: { readonly id: string; readonly version: string };
  readonly state: string;
  readonly stateName: Text;
  /** Number of the last event; the ETag, and what `If-Match` compares. */
  readonly version: number;
  readonly parties: readonly Omit<Party, 'identityDigest'>[];
  readonly duties: readonly DutyHeld[];
}

export interface EventView {
  readonly seq: number;
  readonly type: string;
  readonly nameZh: string;
  readonly nameEn: string;
  /** The natural person, and the account they used. */
  readonly actor: string;
  readonly accountId: string;
  readonly at: string;
  readonly payload: unknown;
  readonly facts: FactReferences;
  readonly prevHash: string;
  readonly hash: string;
  /** 逾期: the periods it came too late for. Not hashed: it follows from the chain. */
  readonly late: readonly LateAct[];
}

export function caseView({ number, standing, version }: Pick<StoredCase, 'number' | 'standing' | 'version'>): CaseView {
  const { caseId, seq: _seq, party, ...record } = standing.record;
  const stage = procedureOf(record.procedure.id, record.procedure.version).stageOf(standing.state);
  return {
    id: caseId,
    number,
    state: standing.state,
    stateName: stage.name,
    version,
    ...record,
    parties: party ? [shown(party)] : [],
  };
}

function shown({ identityDigest: _digest, ...party }: Party): Omit<Party, 'identityDigest'> {
  return party;
}

/** An event as it is stored. */
export function eventView(
  row: CaseEventRow,
  procedure: CaseRecord['procedure'],
  late: readonly LateAct[] = [],
): EventView {
  const payload = JSON.parse(row.payload) as unknown;
  const facts = JSON.parse(row.facts) as FactReferences;
  return viewOf(Object.assign({}, row, { payload, facts }), row.hash, procedure, late);
}

/** An event as it has just been written. */
export function viewOf(
  event: ChainedEvent,
  hash: string,
  procedure: CaseRecord['procedure'],
  late: readonly LateAct[] = [],
): EventView {
  const { seq, type, actor, accountId, at, payload, facts, prevHash } = event;
  const { opening, acts } = procedureOf(procedure.id, procedure.version);
  const name = (type === opening.type ? opening : acts.get(type))?.name ?? { zh: type, en: type };
  return { seq, type, nameZh: name.zh, nameEn: name.en, actor, accountId, at, payload, facts, prevHash, hash, late };
}
