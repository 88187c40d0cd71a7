import { Injectable } from '@nestjs/common';
import type { Caller } from '../identity/caller.js';
import type { Blocker } from '../law/blocker.js';
import { addDays, startOf } from '../law/time.js';
import { Reader } from '../platform/database/index.js';
import { pageOf } from '../platform/http/page.js';
import type { Page, PageQuery } from '../platform/http/page.js';
import type { RefusalQuery } from './dto.js';
import { allOf, type Condition } from './visible-cases.js';

/** 一次被拒绝的尝试. */
export interface Refusal {
  readonly id: string;
  /** Null where somebody tried to open a case. */
  readonly caseId: string | null;
  readonly caseNumber: string | null;
  readonly at: string;
  readonly actor: string;
  readonly act: string;
  readonly blockers: readonly Blocker[];
}

interface Row {
  id: string;
  case_id: string;
  number: string | null;
  at: string;
  actor: string;
  act: string;
  blockers: string;
}

/** The recused know of no attempt on the case either. */
export const NOT_RECUSED_FROM_IT = `NOT EXISTS (SELECT 1 FROM case_recusals r
  WHERE r.case_id = case_refusals.case_id AND r.person_id = ?)`;
const NUMBER = '(SELECT c.number FROM cases c WHERE c.id = case_refusals.case_id)';

/** 拒绝台账 – attempts that the law refused, oldest first: of one case, or of the whole agency. */
@Injectable()
export class RefusalsReading {
  constructor(private readonly reader: Reader) {}

  ofCase(caseId: string, query: PageQuery): Promise<Page<Refusal>> {
    return this.#page([['case_id = ?', caseId]], query);
  }

  /** Those of the caller's agency: with one blocker, by one person, within days, as asked for. */
  ofAgency({ agencyId, personId }: Caller, query: RefusalQuery): Promise<Page<Refusal>> {
    const { code, actor, from, to } = query;
    const conditions: Condition[] = [
      ['agency_id = ?', agencyId],
      [NOT_RECUSED_FROM_IT, personId],
    ];
    if (code !== undefined) conditions.push(['blockers LIKE ?', `%"code":"${code}"%`]);
    if (actor !== undefined) conditions.push(['actor = ?', actor]);
    if (from !== undefined) conditions.push(['at >= ?', startOf(from)]);
    if (to !== undefined) conditions.push(['at < ?', startOf(addDays(to, 1))]);
    return this.#page(conditions, query);
  }

  async #page(conditions: readonly Condition[], query: PageQuery): Promise<Page<Refusal>> {
    const [at = '', last = ''] = query.position();
    const { sql, params } = allOf(conditions);
    const rows = await this.reader.query<Row>(
      `SELECT id, case_id, ${NUMBER} AS number, at, actor, act, blockers FROM case_refusals
        WHERE ${sql} AND (at > ? OR (at = ? AND id > ?)) ORDER BY at, id LIMIT ?`,
      [...params, at, at, last, query.limit + 1],
    );
    const page = pageOf(rows, query.limit, (row) => [row.at, row.id]);
    return { items: page.items.map(refusal), nextCursor: page.nextCursor };
  }
}

function refusal({ case_id, number, blockers, ...row }: Row): Refusal {
  return {
    ...row,
    caseId: case_id === '' ? null : case_id,
    caseNumber: number,
    blockers: JSON.parse(blockers) as Blocker[],
  };
}
