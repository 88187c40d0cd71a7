/** 副卷的可见范围 – internal papers: for those who review, decide, keep the file or supervise, and for whoever handles the case. */
import type { StoredCase } from '../cases/case-store.service.js';
import type { Caller } from '../identity/caller.js';
import type { Role } from '../law/facts.js';
import { DomainError } from '../platform/http/domain-error.js';

const READERS: readonly Role[] = ['reviewer', 'approver', 'clerk', 'supervisor'];

/** Whether the caller, who may see the case, may see its internal papers bound. */
export function maySeeSubVolume({ roles, personId }: Caller, { standing }: StoredCase): boolean {
  return (
    roles.some((role) => READERS.includes(role)) || standing.record.duties.some((held) => held.personId === personId)
  );
}

/** @throws DomainError forbidden */
export function assertMaySeeSubVolume(caller: Caller, stored: StoredCase): void {
  if (maySeeSubVolume(caller, stored)) return;
  const detail = {
    zh: '副卷为内部材料，只供承办、审核、审批、立卷和监督人员查阅',
    en: 'the sub volume holds internal papers, for those who handle, review, decide, keep the file or supervise',
  };
  throw new DomainError('forbidden', { detail });
}
