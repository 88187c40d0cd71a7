/**
 * 可见范围 – whom a case exists for: its agency's people with a case post and its supervisors, but not the recused; a
 * restricted file only for approvers and supervisors.
 */
import type { Caller } from '../identity/caller.js';
import type { Role } from '../law/facts.js';
import { DomainError } from '../platform/http/domain-error.js';
import type { StoredCase } from './case-store.service.js';

const READERS: readonly Role[] = ['handler', 'reviewer', 'approver', 'hearing-chair', 'clerk', 'supervisor'];

/** Whether the caller may know of cases at all; an administrator may not. */
export function mayReadCases({ roles }: Caller): boolean {
  return roles.some((role) => READERS.includes(role));
}

const READERS_OF_RESTRICTED: readonly Role[] = ['approver', 'supervisor'];

/** The state in which a file is restricted (封存). */
export const RESTRICTED = 'restricted';

/** Whether the caller may see files under restriction. */
export function mayReadRestricted({ roles }: Caller): boolean {
  return roles.some((role) => READERS_OF_RESTRICTED.includes(role));
}

/** @throws DomainError not-found, the same whether the case is another's, hidden, or does not exist */
export function assertVisible(caller: Caller, { agencyId, standing }: StoredCase): void {
  const recused = standing.record.recused.includes(caller.personId);
  const hidden = standing.state === RESTRICTED && !mayReadRestricted(caller);
  if (agencyId !== caller.agencyId || recused || hidden || !mayReadCases(caller)) throw DomainError.notFound();
}
