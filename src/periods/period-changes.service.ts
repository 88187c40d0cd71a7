import { Injectable } from '@nestjs/common';
import { allOf, visibleTo } from '../cases/visible-cases.js';
import type { StoredCase } from '../cases/case-store.service.js';
import { FactsService } from '../facts/facts.service.js';
import type { CurrentCalendar } from '../facts/facts.service.js';
import type { Caller } from '../identity/caller.js';
import type { Text } from '../law/blocker.js';
import { lawPackOf } from '../law/packs/index.js';
import { dueDaysOf, type DueDay } from '../law/periods/case-periods.js';
import { dayOf, type Day, type Instant } from '../law/time.js';
import type { Notice } from '../notifications/notifications.service.js';
import { Reader, Transaction } from '../platform/database/index.js';
import { pageOf } from '../platform/http/page.js';
import type { Page, PageQuery } from '../platform/http/page.js';
import { PeriodChangeRow } from './breach.entity.js';
import type { Look } from './look.js';
import { nameAndBasis } from './period-names.js';
import { concernedBy, type PostHolders } from './period-notices.js';

/** What a calendar made of a running period. */
export interface PeriodChangeView {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly period: string;
  readonly code: string;
  readonly name: Text;
  readonly basis: string;
  readonly before: Side;
  readonly after: Side;
  readonly caseVersion: number;
  readonly recordedAt: Instant;
}

/** A last day under one calendar. */
interface Side {
  readonly dueOn: Day | null;
  readonly calendarCertain: boolean;
  readonly calendarVersion: string;
}

interface Row {
  case_id: string;
  number: string;
  law_pack: string;
  period: string;
  code: string;
  before_due_on: string | null;
  after_due_on: string | null;
  before_certain: number;
  after_certain: number;
  before_calendar: string;
  after_calendar: string;
  case_version: number;
  recorded_at: string;
}

const COLUMNS = `x.case_id, c.number, c.law_pack, x.period, x.code, x.before_due_on, x.after_due_on, x.before_certain,
  x.after_certain, x.before_calendar, x.after_calendar, x.case_version, x.recorded_at`;

/** 期限变更 – what each calendar changed in which running period, on record for good. */
@Injectable()
export class PeriodChanges {
  constructor(
    private readonly reader: Reader,
    private readonly facts: FactsService,
  ) {}

  /** Compares the same case under the calendar it was last looked at with and the one in force. @returns what changed */
  async record(
    tx: Transaction,
    { id: caseId, agencyId, version: caseVersion, standing, lawPack }: StoredCase,
    beforeDigest: string,
    inForce: CurrentCalendar,
    now: Instant,
  ): Promise<readonly PeriodChangeRow[]> {
    if (beforeDigest === inForce.digest) return [];
    const before = await this.facts.calendarByDigest(tx, beforeDigest);
    const under = ({ calendar }: CurrentCalendar) =>
      dueDaysOf(standing.record, lawPackOf(lawPack), calendar, dayOf(now), now);
    const old = new Map(under(before).map((each) => [each.key, each]));
    const calendarNumber = await numberOf(tx, agencyId, inForce.digest);
    const changed = under(inForce).flatMap((after) => {
      const was = old.get(after.key);
      return was && (isOpen(was) || isOpen(after)) && differ(was, after) ? [{ was, after }] : [];
    });
    const rows = changed.map(({ was, after }) => ({
      ...{ caseId, agencyId, calendarNumber, caseVersion },
      period: after.key,
      code: after.definition.code,
      beforeDueOn: was.dueOn,
      afterDueOn: after.dueOn,
      beforeCertain: was.calendarCertain ? 1 : 0,
      afterCertain: after.calendarCertain ? 1 : 0,
      beforeCalendar: before.calendar.version,
      afterCalendar: inForce.calendar.version,
      recordedAt: now,
    }));
    for (const row of rows) await tx.insert(PeriodChangeRow, row);
    return rows;
  }

  /** Tells those whose turn it is of days that moved. */
  noticesOf(
    stored: StoredCase,
    look: Look,
    changed: readonly PeriodChangeRow[],
    { calendar }: CurrentCalendar,
    holders: PostHolders,
  ): readonly Notice[] {
    return changed.flatMap(({ period, code, calendarNumber, beforeDueOn, afterDueOn }) => {
      if (beforeDueOn === afterDueOn) return [];
      const { name } = nameAndBasis(stored.lawPack, code);
      const open = look.open.find(({ key }) => key === period);
      return [
        {
          kind: 'period-changed' as const,
          subject: `${period}|${calendarNumber}`,
          text: {
            zh: `【日历变更】${stored.number}：${name.zh}的届满日由${beforeDueOn ?? '–'}变为${afterDueOn ?? '–'}（${calendar.version}）`,
            en: `[calendar] ${stored.number}: ${name.en} now ends on ${afterDueOn ?? '–'}, not ${beforeDueOn ?? '–'} (${calendar.version})`,
          },
          to: concernedBy(stored, look, open?.duty ?? 'handle', holders),
        },
      ];
    });
  }

  /** What the calendar of the number changed, case by case. @throws DomainError malformed for a cursor that is none */
  async page(caller: Caller, calendarNumber: number, query: PageQuery): Promise<Page<PeriodChangeView>> {
    const [caseId, period] = query.position();
    const { sql, params } = allOf([
      ['x.agency_id = ? AND x.calendar_number = ?', caller.agencyId, calendarNumber],
      ...visibleTo(caller),
      ['(x.case_id, x.period) > (?, ?)', caseId ?? '', period ?? ''],
    ]);
    const rows = await this.reader.query<Row>(
      `SELECT ${COLUMNS} FROM period_changes x JOIN cases c ON c.id = x.case_id WHERE ${sql}
        ORDER BY x.case_id, x.period LIMIT ?`,
      [...params, query.limit + 1],
    );
    const page = pageOf(rows, query.limit, (row) => [row.case_id, row.period]);
    return { items: page.items.map(viewOf), nextCursor: page.nextCursor };
  }
}

async function numberOf(tx: Transaction, agencyId: string, digest: string): Promise<number> {
  const [row] = await tx.query<{ number: number }>(
    'SELECT number FROM calendars WHERE agency_id = ? AND facts_digest = ? ORDER BY number DESC LIMIT 1',
    [agencyId, digest],
  );
  return Number(row?.number);
}

function isOpen({ status, endedOn }: DueDay): boolean {
  return status === 'running' || status === 'suspended' || (status === 'breached' && endedOn === null);
}

function differ(was: DueDay, after: DueDay): boolean {
  return was.dueOn !== after.dueOn || was.calendarCertain !== after.calendarCertain;
}

function viewOf(row: Row): PeriodChangeView {
  return {
    caseId: row.case_id,
    caseNumber: row.number,
    period: row.period,
    code: row.code,
    ...nameAndBasis(row.law_pack, row.code),
    before: side(row.before_due_on, row.before_certain, row.before_calendar),
    after: side(row.after_due_on, row.after_certain, row.after_calendar),
    caseVersion: row.case_version,
    recordedAt: row.recorded_at,
  };
}

function side(dueOn: Day | null, certain: number, calendarVersion: string): Side {
  return { dueOn, calendarCertain: certain === 1, calendarVersion };
}
