/** 更正的由来 – why the server did not accept what somebody now mends in its form. */
import type { Problem } from '../api/client';

const reasons = new Map<string, Problem>();

/** Notes the reason for the form that keeps its draft under the key. */
export function noteReason(draftKey: string, reason: Problem | null): void {
  if (reason === null) reasons.delete(draftKey);
  else reasons.set(draftKey, reason);
}

/** The reason, once: whoever opens the form again later begins anew. */
export function takeReason(draftKey: string): Problem | null {
  const reason = reasons.get(draftKey) ?? null;
  reasons.delete(draftKey);
  return reason;
}
