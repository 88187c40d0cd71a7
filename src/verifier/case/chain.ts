/** 事件链 – each event carries the hash of its predecessor; the first that of the case itself. What is hashed, as text. */
import { canonicalJson } from '../../law/canonical-json.js';
import type { AgencyFacts } from '../../law/facts.js';

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
  /** What papers say of the agency, at acts that draw such papers; itself, not a reference. */
  readonly agency?: AgencyFacts;
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

/** An event as somebody kept it: believed in nothing. `undefined` is what could not be read. */
export interface KeptEvent extends Omit<ChainedEvent, 'payload' | 'facts'> {
  readonly payload: unknown;
  readonly facts: unknown;
  readonly hash: string;
}

/** SHA-256 of a text, in lower-case hex. */
export type Digest = (text: string) => string;

/** The text over which the hash is made that the first event names as its predecessor's. */
export function genesisText({ caseId, agencyId, number, procedure, lawPack }: CaseIdentity): string {
  return canonicalJson({ caseId, agencyId, number, procedure, lawPack });
}

/** The text over which the hash of the event is made. @throws RangeError for what has no canonical text */
export function eventText(event: Omit<ChainedEvent, 'facts'> & { readonly facts: unknown }): string {
  const { caseId, agencyId, seq, type, actor, accountId, at, payload, facts, prevHash } = event;
  return canonicalJson({ caseId, agencyId, seq, type, actor, accountId, at, payload, facts, prevHash });
}
