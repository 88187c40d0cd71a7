/** 事件链 – the hashes of the chain by the machine's own digest; what is hashed stands with the verifier. */
import { sha256Hex } from '../platform/digest.js';
import { eventText, genesisText, type CaseIdentity, type ChainedEvent } from '../verifier/case/chain.js';

export type { CaseIdentity, ChainedEvent, FactReferences } from '../verifier/case/chain.js';

/** The hash that the first event names as its predecessor's. */
export function genesisOf(identity: CaseIdentity): string {
  return sha256Hex(genesisText(identity));
}

/** SHA-256 (hex) over the canonical JSON of the event. */
export function hashOf(event: ChainedEvent): string {
  return sha256Hex(eventText(event));
}
