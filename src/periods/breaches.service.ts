import { Injectable } from '@nestjs/common';
import { allOf, visibleTo } from '../cases/visible-cases.js';
import type { Condition } from '../cases/visible-cases.js';
import type { StoredCase } from '../cases/case-store.service.js';
import type { Caller } from '../identity/caller.js';
import type { ActDuty } from '../law/act.js';
import type { Text } from '../law/blocker.js';
import type { Day, Instant } from '../law/time.js';
import { addDays, startOf } from '../law/time.js';
import { Reader, Transaction } from '../platform/database/index.js';
import { canonicalDigest } from '../platform/digest.js';
import { pageOf } from '../platform/http/page.js';
import type { Page } from '../platform/http/page.js';
import { BreachRow } from './breach.entity.js';
import type { BreachQuery } from './dto.js';
import type { BreachedPeriod, Look, OnDuty } from './look.js';
import { nameAndBasis } from './period-names.js';
import type { WatchedPeriodRow } from './period-watch.entity.js';

/** A breach as supervisors see it. */
export interface BreachView {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly period: string;
  readonly code: string;
  readonly name: Text;
  readonly basis: string;
  /** Whose delay it is, and whose turn it was at the agency. */
  readonly actor: string;
  readonly duty: ActDuty | null;
  /** Who was on the case when it was recorded. */
  readonly people: readonly OnDuty[];
  readonly startsOn: Day;
  readonly dueOn: Day;
  readonly dueAt: Instant | null;
  readonly caseVersion: number;
  readonly calendarVersion: string;
  readonly explanationDigest: string;
  readonly recordedAt: Instant;
  /** Whether it is still not done. */
  readonly open: boolean;
  /** Number of the calendar that moved the last day to a later one, so that it was no breach after all. */
  readonly overtakenBy: number | null;
}

interface Row {
  case_id: string;
  number: string;
  law_pack: string;
  period: string;
  code: string;
  actor: string;
  duty: ActDuty | null;
  people: string;
  starts_on: string;
  due_on: string;
  due_at: string | null;
  case_version: number;
  calendar_version: string;
  explanation_digest: string;
  recorded_at: string;
  is_open: number | null;
  overtaken_by: number | null;
}

const COLUMNS = `b.case_id, c.number, c.law_pack, b.period, b.code, b.actor, b.duty, b.people, b.starts_on, b.due_on,
  b.due_at, b.case_version, b.calendar_version, b.explanation_digest, b.recorded_at,
  (SELECT 1 FROM watched_periods w WHERE w.case_id = b.case_id AND w.period = b.period AND w.due_on = b.due_on) AS is_open,
  (SELECT min(x.calendar_number) FROM period_changes x WHERE x.case_id = b.case_id AND x.period = b.period
    AND x.before_due_on = b.due_on AND x.after_due_on > b.due_on) AS overtaken_by`;

const STILL_OPEN = `EXISTS (SELECT 1 FROM watched_periods w
  WHERE w.case_id = b.case_id AND w.period = b.period AND w.due_on = b.due_on)`;

/** What a row of a period that is gone says of it. */
type Gone = Pick<
  WatchedPeriodRow,
  'period' | 'code' | 'actor' | 'duty' | 'startsOn' | 'dueOn' | 'dueAt' | 'calendarVersion' | 'explanationDigest'
>;

/** 逾期记录 – each missed last day once, for good; it stops nothing. */
@Injectable()
export class Breaches {
  constructor(private readonly reader: Reader) {}

  /** Records what is not recorded yet. `gone` are periods that disappeared from the case after their end. */
  async record(
    tx: Transaction,
    { id: caseId, agencyId, version: caseVersion }: StoredCase,
    { breached, people }: Look,
    gone: readonly Gone[],
    recordedAt: Instant,
  ): Promise<void> {
    const missed = [...breached.map(asGone), ...gone].filter(({ dueOn }) => dueOn !== null);
    if (missed.length === 0) return;
    const known = await tx.query<{ period: string; due_on: string }>(
      'SELECT period, due_on FROM period_breaches WHERE case_id = ?',
      [caseId],
    );
    const recorded = new Set(known.map(({ period, due_on }) => `${period}|${due_on}`));
    const onDuty = JSON.stringify(people);
    for (const { dueOn, ...each } of missed) {
      const key = `${each.period}|${dueOn ?? ''}`;
      if (dueOn === null || recorded.has(key)) continue;
      recorded.add(key);
      await tx.insert(BreachRow, { caseId, agencyId, ...each, dueOn, people: onDuty, caseVersion, recordedAt });
    }
  }

  /** Those of the caller's agency, newest first. @throws DomainError malformed for a cursor that is none */
  async page(caller: Caller, query: BreachQuery): Promise<Page<BreachView>> {
    const conditions: Condition[] = [['b.agency_id = ?', caller.agencyId], ...visibleTo(caller)];
    if (query.case !== undefined) conditions.push(['b.case_id = ?', query.case]);
    if (query.whose !== undefined)
      conditions.push([query.whose === 'agency' ? 'b.duty IS NOT NULL' : 'b.duty IS NULL']);
    if (query.code !== undefined) conditions.push(['b.code = ?', query.code]);
    if (query.open !== undefined) conditions.push([`${query.open === 'true' ? '' : 'NOT '}${STILL_OPEN}`]);
    if (query.openedFrom !== undefined) conditions.push(['c.opened_at >= ?', startOf(query.openedFrom)]);
    if (query.openedTo !== undefined) conditions.push(['c.opened_at < ?', startOf(addDays(query.openedTo, 1))]);
    if (query.from !== undefined) conditions.push(['b.recorded_at >= ?', startOf(query.from)]);
    if (query.to !== undefined) conditions.push(['b.recorded_at < ?', startOf(addDays(query.to, 1))]);
    const [at, ...key] = query.position();
    if (at !== undefined && key.length === 3) {
      const [caseId = '', period = '', dueOn = ''] = key;
      conditions.push([
        '(b.recorded_at < ? OR (b.recorded_at = ? AND (b.case_id, b.period, b.due_on) > (?, ?, ?)))',
        at,
        at,
        caseId,
        period,
        dueOn,
      ]);
    }
    const { sql, params } = allOf(conditions);
    const rows = await this.reader.query<Row>(
      `SELECT ${COLUMNS} FROM period_breaches b JOIN cases c ON c.id = b.case_id WHERE ${sql}
        ORDER BY b.recorded_at DESC, b.case_id, b.period, b.due_on LIMIT ?`,
      [...params, query.limit + 1],
    );
    const page = pageOf(rows, query.limit, (row) => [row.recorded_at, row.case_id, row.period, row.due_on]);
    return { items: page.items.map(viewOf), nextCursor: page.nextCursor };
  }
}

function asGone(period: BreachedPeriod): Gone {
  const { key, code, actor, duty, startsOn, dueOn, dueAt, calendarVersion, explanation } = period;
  const explanationDigest = canonicalDigest(explanation);
  return { period: key, code, actor, duty, startsOn, dueOn, dueAt, calendarVersion, explanationDigest };
}

function viewOf(row: Row): BreachView {
  return {
    caseId: row.case_id,
    caseNumber: row.number,
    period: row.period,
    code: row.code,
    ...nameAndBasis(row.law_pack, row.code),
    actor: row.actor,
    duty: row.duty,
    people: JSON.parse(row.people) as OnDuty[],
    startsOn: row.starts_on,
    dueOn: row.due_on,
    dueAt: row.due_at,
    caseVersion: row.case_version,
    calendarVersion: row.calendar_version,
    explanationDigest: row.explanation_digest,
    recordedAt: row.recorded_at,
    open: row.is_open !== null,
    overtakenBy: row.overtaken_by,
  };
}
