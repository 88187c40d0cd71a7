/** 可见范围 – whom a case exists for: its agency's people with a case post and its supervisors, but not the recused. */
import type { Caller } from '../identity/caller.js';
import type { Role } from '../law/facts.js';
import { DomainError } from '../platform/http/domain-error.js';
import type { StoredCase } from './case-store.service.js';

const READERS: readonly Role[] = ['handler', 'reviewer', 'approver', 'hearing-chair', 'clerk', 'supervisor'];

/** Whether the caller may know of cases at all; an administrator may not. */
export function mayReadCases({ roles }: Caller): boolean {
  return roles.some((role) => READERS.includes(role));
}

/** @throws DomainError not-found, the same whether the case is another's, hidden, or does not exist */
export function assertVisible(caller: Caller, { agencyId, standing }: StoredCase): void {
  const recused = standing.record.recused.includes(caller.personId);
  if (agencyId !== caller.agencyId || recused || !mayReadCases(caller)) throw DomainError.notFound();
}
