/** 可见范围 – the same as {@link assertVisible}, as a condition on `cases c`. */
import { mayReadCases, mayReadRestricted, RESTRICTED } from './visibility.js';
import type { Caller } from '../identity/caller.js';
import type { SqlValue } from '../platform/database/index.js';
import { DomainError } from '../platform/http/domain-error.js';

/** A condition in SQL and what is bound to it. */
export type Condition = readonly [sql: string, ...params: SqlValue[]];

const NOT_RECUSED = 'NOT EXISTS (SELECT 1 FROM case_recusals r WHERE r.case_id = c.id AND r.person_id = ?)';

/** What the caller may see of `cases c`. @throws DomainError not-found for those who see no cases */
export function visibleTo(caller: Caller): readonly Condition[] {
  if (!mayReadCases(caller)) throw DomainError.notFound();
  return [
    ['c.agency_id = ?', caller.agencyId],
    [NOT_RECUSED, caller.personId],
    ...(mayReadRestricted(caller) ? [] : [['c.state <> ?', RESTRICTED] as const]),
  ];
}

/** The conditions joined, and what is bound to them. */
export function allOf(conditions: readonly Condition[]): { readonly sql: string; readonly params: SqlValue[] } {
  return {
    sql: conditions.map(([sql]) => sql).join(' AND '),
    params: conditions.flatMap(([, ...params]) => params),
  };
}
