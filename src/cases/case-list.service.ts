import { Injectable } from '@nestjs/common';
import type { Caller } from '../identity/caller.js';
import { currentProcedures, procedureOf } from '../law/procedures.js';
import type { Text } from '../law/blocker.js';
import { addDays, dayOf, isDay, startOf } from '../law/time.js';
import { Clock } from '../platform/clock.js';
import { Reader } from '../platform/database/index.js';
import type { SqlValue } from '../platform/database/index.js';
import { DomainError } from '../platform/http/domain-error.js';
import { pageOf } from '../platform/http/page.js';
import type { Page } from '../platform/http/page.js';
import type { CaseQuery } from './dto.js';
import { mayReadCases, mayReadRestricted, RESTRICTED } from './visibility.js';

/** A case in a list. */
export interface CaseSummary {
  readonly id: string;
  readonly number: string;
  readonly procedure: { readonly id: string; readonly version: string };
  readonly state: string;
  readonly stateName: Text;
  readonly version: number;
  readonly matterCode: string;
  readonly partyName: string | null;
  readonly openedAt: string;
  readonly updatedAt: string;
  readonly nextDueOn: string | null;
}

interface Row {
  id: string;
  number: string;
  procedure_id: string;
  procedure_version: string;
  state: string;
  version: number;
  matter_code: string;
  party_name: string | null;
  opened_at: string;
  updated_at: string;
  next_due_on: string | null;
}

/** A condition in SQL and what is bound to it. */
type Condition = readonly [sql: string, ...params: SqlValue[]];

const COLUMNS =
  'id, number, procedure_id, procedure_version, state, version, matter_code, party_name, opened_at, updated_at, next_due_on';
const NOT_RECUSED = `NOT EXISTS (SELECT 1 FROM case_recusals r WHERE r.case_id = cases.id AND r.person_id = ?)`;
const MINE = 'EXISTS (SELECT 1 FROM case_duties d WHERE d.case_id = cases.id AND d.person_id = ?)';
const OF_PERSON = 'EXISTS (SELECT 1 FROM case_duties d WHERE d.case_id = cases.id AND d.person_id = ?';
const FOUND = `(number LIKE ? ESCAPE '!' OR party_name LIKE ? ESCAPE '!' OR matter_code LIKE ? ESCAPE '!'
  OR matter_code IN (SELECT m.code FROM matters m JOIN fact_snapshots f ON f.digest = m.facts_digest
    WHERE m.agency_id = cases.agency_id AND f.json LIKE ? ESCAPE '!'))`;

/** States in which nothing waits for anybody any more. */
const ENDED = new Set(
  currentProcedures.flatMap(({ stages }) => stages.filter(({ final }) => final).map(({ id }) => id)),
);
/** More open cases than any township has. */
const OPEN_LIMIT = 2_000;

/** 案件列表 – what the caller may see, newest first. */
@Injectable()
export class CaseList {
  constructor(
    private readonly reader: Reader,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError malformed for a cursor or a day that is none; not-found for those who see no cases */
  async page(caller: Caller, query: CaseQuery): Promise<Page<CaseSummary>> {
    if (!mayReadCases(caller)) throw DomainError.notFound();
    const conditions = this.#conditions(caller, query);
    const rows = await this.reader.query<Row>(
      `SELECT ${COLUMNS} FROM cases WHERE ${conditions.map(([sql]) => sql).join(' AND ')}
        ORDER BY opened_at DESC, id DESC LIMIT ?`,
      [...conditions.flatMap(([, ...params]) => params), query.limit + 1],
    );
    const page = pageOf(rows, query.limit, (row) => [row.opened_at, row.id]);
    return { items: page.items.map(summary), nextCursor: page.nextCursor };
  }

  /** 在办案件 – every open case the caller may see, what falls due first at the top; @throws DomainError not-found */
  async open(caller: Caller): Promise<readonly CaseSummary[]> {
    if (!mayReadCases(caller)) throw DomainError.notFound();
    const rows = await this.reader.query<Row>(
      `SELECT ${COLUMNS} FROM cases WHERE agency_id = ? AND ${NOT_RECUSED} AND state NOT IN (${marks(ENDED.size)})
        ORDER BY CASE WHEN next_due_on IS NULL THEN 1 ELSE 0 END, next_due_on, opened_at, id LIMIT ?`,
      [caller.agencyId, caller.personId, ...ENDED, OPEN_LIMIT],
    );
    return rows.map(summary);
  }

  #conditions(caller: Caller, query: CaseQuery): readonly Condition[] {
    const { agencyId, personId } = caller;
    const { state, procedure, duty, q, overdue, from, to, matter, closed, person, personDuty } = query;
    const [before, id] = query.position();
    const conditions: Condition[] = [
      ['agency_id = ?', agencyId],
      [NOT_RECUSED, personId],
    ];
    if (!mayReadRestricted(caller)) conditions.push(['state <> ?', RESTRICTED]);
    if (state !== undefined) conditions.push(['state = ?', state]);
    if (procedure !== undefined) conditions.push(['procedure_id = ?', procedure]);
    if (duty === 'mine') conditions.push([MINE, personId]);
    if (q !== undefined) conditions.push([FOUND, contains(q), contains(q), contains(q), contains(q)]);
    if (overdue !== undefined) conditions.push(this.#overdue(overdue === 'true'));
    if (from !== undefined) conditions.push(['opened_at >= ?', startOf(dayFrom(from, '/from'))]);
    if (to !== undefined) conditions.push(['opened_at < ?', startOf(addDays(dayFrom(to, '/to'), 1))]);
    if (matter !== undefined) conditions.push(['matter_code = ?', matter]);
    if (closed !== undefined) conditions.push(['record LIKE ?', closedIn(closed)]);
    if (person !== undefined && personDuty === undefined) conditions.push([`${OF_PERSON})`, person]);
    if (person !== undefined && personDuty !== undefined) {
      conditions.push([`${OF_PERSON} AND d.duty = ?)`, person, personDuty]);
    }
    if (before !== undefined && id !== undefined) {
      conditions.push(['(opened_at < ? OR (opened_at = ? AND id < ?))', before, before, id]);
    }
    return conditions;
  }

  #overdue(wanted: boolean): Condition {
    const today = dayOf(this.clock.now());
    return wanted ? ['next_due_on < ?', today] : ['(next_due_on IS NULL OR next_due_on >= ?)', today];
  }
}

function dayFrom(text: string, pointer: string): string {
  if (isDay(text)) return text;
  const message = { zh: '没有这一天', en: 'there is no such day' };
  throw new DomainError('malformed', { errors: [{ pointer, message }] });
}

/** So many places for values. */
function marks(count: number): string {
  return Array.from({ length: count }, () => '?').join(', ');
}

function contains(text: string): string {
  return `%${text.replace(/[!%_]/g, '!$&')}%`;
}

/** The day of closing stands once in a record; in what people wrote its quotation marks would be escaped. */
function closedIn(month: string): string {
  return `%"closedOn":"${month}-%`;
}

function summary(row: Row): CaseSummary {
  const procedure = { id: row.procedure_id, version: row.procedure_version };
  return {
    id: row.id,
    number: row.number,
    procedure,
    state: row.state,
    stateName: procedureOf(procedure.id, procedure.version).stageOf(row.state).name,
    version: row.version,
    matterCode: row.matter_code,
    partyName: row.party_name,
    openedAt: row.opened_at,
    updatedAt: row.updated_at,
    nextDueOn: row.next_due_on,
  };
}
