/** 结果 – what became of an attempt: performed, or refused. Kept as JSON under an Idempotency-Key. */
import type { Blocker } from '../law/blocker.js';
import { DomainError } from '../platform/http/domain-error.js';
import type { CaseView, EventView } from './views.js';

/** The case after the act, and the event that records it. */
export interface Performed {
  readonly case: CaseView;
  readonly event: EventView;
}

/** Performed, or refused with the blockers; a refusal is a result like any other until the edge. */
export type Outcome =
  | { readonly performed: Performed }
  | { readonly refused: { readonly code: 'wrong-state' | 'refused'; readonly blockers: readonly Blocker[] } };

/** What was performed. @throws DomainError with the blockers if it was refused */
export function performedOf(outcome: Outcome): Performed {
  if ('performed' in outcome) return outcome.performed;
  const { code, blockers } = outcome.refused;
  throw new DomainError(code, { blockers });
}
