/** 事件链 – each event carries the hash of its predecessor; the first that of the case itself. */
import { canonicalDigest } from '../platform/digest.js';

/** What identifies a case before anything has happened. */
export interface CaseIdentity {
  readonly caseId: string;
  readonly agencyId: string;
  readonly number: string;
  readonly procedure: { readonly id: string; readonly version: string };
  readonly lawPack: string;
}

/** References to the facts a verdict rested on, each by the SHA-256 of its canonical JSON. */
export interface FactReferences {
  readonly people: Readonly<Record<string, string>>;
  readonly matter: string | null;
  readonly calendar: string;
  /** The party, where they are on the register of staff themselves. */
  readonly partyPersonId: string | null;
  readonly agencyArea: string;
}

/** An event as it is hashed: everything but the hash. */
export interface ChainedEvent {
  readonly caseId: string;
  readonly agencyId: string;
  readonly seq: number;
  readonly type: string;
  readonly actor: string;
  readonly accountId: string;
  readonly at: string;
  readonly payload: unknown;
  readonly facts: FactReferences;
  readonly prevHash: string;
}

/** The hash that the first event names as its predecessor's. */
export function genesisOf({ caseId, agencyId, number, procedure, lawPack }: CaseIdentity): string {
  return canonicalDigest({ caseId, agencyId, number, procedure, lawPack });
}

/** SHA-256 (hex) over the canonical JSON of the event. */
export function hashOf(event: ChainedEvent): string {
  const { caseId, agencyId, seq, type, actor, accountId, at, payload, facts, prevHash } = event;
  return canonicalDigest({ caseId, agencyId, seq, type, actor, accountId, at, payload, facts, prevHash });
}
