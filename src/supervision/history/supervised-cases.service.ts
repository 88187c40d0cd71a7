import { Injectable } from '@nestjs/common';
import { allOf, visibleTo, type Condition } from '../../cases/visible-cases.js';
import type { Caller } from '../../identity/caller.js';
import { procedureOf } from '../../law/procedures.js';
import type { StageDescription } from '../../law/procedure.js';
import { addDays, startOf } from '../../law/time.js';
import { Reader } from '../../platform/database/index.js';
import type { SpanQuery } from '../dto.js';
import type { ReplayableCase } from './case-histories.service.js';

/** A case as supervision counts it: its row, without the record. */
export interface SupervisedCase extends ReplayableCase {
  readonly number: string;
  readonly stage: StageDescription;
  readonly matterCode: string;
  readonly partyName: string | null;
  readonly openedAt: string;
  readonly nextDueOn: string | null;
}

interface Row {
  id: string;
  agency_id: string;
  number: string;
  procedure_id: string;
  procedure_version: string;
  law_pack: string;
  state: string;
  version: number;
  head: string;
  matter_code: string;
  party_name: string | null;
  opened_at: string;
  next_due_on: string | null;
}

const COLUMNS = `c.id, c.agency_id, c.number, c.procedure_id, c.procedure_version, c.law_pack, c.state, c.version, c.head,
  c.matter_code, c.party_name, c.opened_at, c.next_due_on`;

/** 受监督的案件 – the cases the caller may see that were opened in a span of days, oldest first. */
@Injectable()
export class SupervisedCases {
  constructor(private readonly reader: Reader) {}

  async within(caller: Caller, span: SpanQuery): Promise<readonly SupervisedCase[]> {
    const { sql, params } = allOf(openedWithin(caller, span));
    const rows = await this.reader.query<Row>(
      `SELECT ${COLUMNS} FROM cases c WHERE ${sql} ORDER BY c.opened_at, c.id`,
      params,
    );
    return rows.map(supervised);
  }
}

/** The condition on `cases c`. @throws DomainError not-found for those who see no cases */
export function openedWithin(caller: Caller, { from, to }: SpanQuery): readonly Condition[] {
  const conditions: Condition[] = [...visibleTo(caller)];
  if (from !== undefined) conditions.push(['c.opened_at >= ?', startOf(from)]);
  if (to !== undefined) conditions.push(['c.opened_at < ?', startOf(addDays(to, 1))]);
  return conditions;
}

function supervised(row: Row): SupervisedCase {
  const procedure = { id: row.procedure_id, version: row.procedure_version };
  return {
    id: row.id,
    agencyId: row.agency_id,
    number: row.number,
    procedure,
    lawPack: row.law_pack,
    version: row.version,
    head: row.head,
    stage: procedureOf(procedure.id, procedure.version).stageOf(row.state),
    matterCode: row.matter_code,
    partyName: row.party_name,
    openedAt: row.opened_at,
    nextDueOn: row.next_due_on,
  };
}
