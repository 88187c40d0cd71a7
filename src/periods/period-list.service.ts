import { Injectable } from '@nestjs/common';
import { allOf, visibleTo } from '../cases/visible-cases.js';
import type { Condition } from '../cases/visible-cases.js';
import type { Caller } from '../identity/caller.js';
import { roleOf, type ActDuty } from '../law/act.js';
import type { Text } from '../law/blocker.js';
import type { Level } from '../law/periods/warning.js';
import { dayOf, daysBetween, type Day, type Instant } from '../law/time.js';
import { Clock } from '../platform/clock.js';
import { Reader } from '../platform/database/index.js';
import { pageOf } from '../platform/http/page.js';
import type { Page } from '../platform/http/page.js';
import type { PeriodQuery } from './dto.js';
import { nameAndBasis } from './period-names.js';

/** A running period in a list. */
export interface PeriodView {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly partyName: string | null;
  readonly period: string;
  readonly code: string;
  readonly name: Text;
  readonly basis: string;
  readonly startsOn: Day;
  readonly dueOn: Day;
  readonly dueAt: Instant | null;
  readonly daysLeft: number;
  readonly level: Level;
  readonly calendarCertain: boolean;
  readonly calendarVersion: string;
  readonly mustAct: {
    /** Whom the law bids: `agency`, `party` …. */
    readonly actor: string;
    /** Whose turn it is at the agency; null where it is another's. */
    readonly duty: ActDuty | null;
    /** Who holds that duty on the case; empty while nobody has taken it up. */
    readonly personIds: readonly string[];
  };
}

interface Row {
  case_id: string;
  number: string;
  party_name: string | null;
  law_pack: string;
  period: string;
  code: string;
  nature: string;
  actor: string;
  duty: ActDuty | null;
  starts_on: string;
  due_on: string;
  due_at: string | null;
  ends_at: string;
  yellow_on: string | null;
  red_on: string | null;
  certain: number;
  calendar_version: string;
}

const COLUMNS = `w.case_id, c.number, c.party_name, c.law_pack, w.period, w.code, w.nature, w.actor, w.duty, w.starts_on,
  w.due_on, w.due_at, w.ends_at, w.yellow_on, w.red_on, w.certain, w.calendar_version`;
const ON_IT = 'EXISTS (SELECT 1 FROM period_people p WHERE p.case_id = w.case_id AND p.person_id = ?)';
const NOBODY_ON_IT = 'NOT EXISTS (SELECT 1 FROM period_people p WHERE p.case_id = w.case_id AND p.duty = w.duty)';

const DUTIES: readonly ActDuty[] = ['handle', 'review', 'decide', 'chair', 'clerk'];

/** 期限列表 – what falls due in the cases the caller may see, what ends first before the rest. */
@Injectable()
export class PeriodList {
  constructor(
    private readonly reader: Reader,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError malformed for a cursor that is none; not-found for those who see no cases */
  async page(caller: Caller, query: PeriodQuery): Promise<Page<PeriodView>> {
    const now = this.clock.now();
    const { sql, params } = allOf([...visibleTo(caller), ...this.#conditions(caller, query, now)]);
    const rows = await this.reader.query<Row>(
      `SELECT ${COLUMNS} FROM watched_periods w JOIN cases c ON c.id = w.case_id WHERE ${sql}
        ORDER BY w.due_on, w.case_id, w.period LIMIT ?`,
      [...params, query.limit + 1],
    );
    const page = pageOf(rows, query.limit, (row) => [row.due_on, row.case_id, row.period]);
    const people = await this.#peopleOf(page.items);
    return { items: page.items.map((row) => viewOf(row, now, people)), nextCursor: page.nextCursor };
  }

  #conditions({ agencyId, personId, roles }: Caller, query: PeriodQuery, now: Instant): readonly Condition[] {
    const conditions: Condition[] = [['w.agency_id = ? AND w.due_on IS NOT NULL', agencyId]];
    if (query.mine !== undefined) {
      const duties = DUTIES.filter((duty) => roles.includes(roleOf(duty)));
      const waits =
        duties.length === 0 ? '' : ` OR (w.duty IN (${duties.map(() => '?').join(', ')}) AND ${NOBODY_ON_IT})`;
      conditions.push([`(${ON_IT}${waits})`, personId, ...duties]);
    }
    if (query.level !== undefined) conditions.push(ofLevel(query.level, now));
    if (query.case !== undefined) conditions.push(['w.case_id = ?', query.case]);
    if (query.person !== undefined) conditions.push([ON_IT, query.person]);
    if (query.from !== undefined) conditions.push(['w.due_on >= ?', query.from]);
    if (query.to !== undefined) conditions.push(['w.due_on <= ?', query.to]);
    const [dueOn, caseId, period] = query.position();
    if (dueOn !== undefined && caseId !== undefined && period !== undefined) {
      conditions.push(['(w.due_on, w.case_id, w.period) > (?, ?, ?)', dueOn, caseId, period]);
    }
    return conditions;
  }

  async #peopleOf(rows: readonly Row[]): Promise<ReadonlyMap<string, readonly string[]>> {
    const ids = [...new Set(rows.map(({ case_id }) => case_id))];
    if (ids.length === 0) return new Map();
    const found = await this.reader.query<{ case_id: string; duty: string; person_id: string }>(
      `SELECT case_id, duty, person_id FROM period_people WHERE case_id IN (${ids.map(() => '?').join(', ')})
        ORDER BY person_id`,
      ids,
    );
    const people = new Map<string, string[]>();
    for (const { case_id, duty, person_id } of found) {
      const key = `${case_id}|${duty}`;
      people.set(key, [...(people.get(key) ?? []), person_id]);
    }
    return people;
  }
}

function ofLevel(level: 'yellow' | 'red' | 'breached', now: Instant): Condition {
  const today = dayOf(now);
  const isDuty = `w.nature = 'duty'`;
  if (level === 'breached') return [`${isDuty} AND w.ends_at <= ?`, now];
  if (level === 'red') return [`${isDuty} AND w.ends_at > ? AND w.red_on <= ?`, now, today];
  return [`${isDuty} AND w.ends_at > ? AND w.red_on > ? AND w.yellow_on <= ?`, now, today, today];
}

function levelOf({ nature, ends_at, yellow_on, red_on }: Row, now: Instant): Level {
  const today = dayOf(now);
  if (nature !== 'duty') return 'none';
  if (ends_at <= now) return 'breached';
  if (red_on !== null && red_on <= today) return 'red';
  return yellow_on !== null && yellow_on <= today ? 'yellow' : 'none';
}

function viewOf(row: Row, now: Instant, people: ReadonlyMap<string, readonly string[]>): PeriodView {
  return {
    caseId: row.case_id,
    caseNumber: row.number,
    partyName: row.party_name,
    period: row.period,
    code: row.code,
    ...nameAndBasis(row.law_pack, row.code),
    startsOn: row.starts_on,
    dueOn: row.due_on,
    dueAt: row.due_at,
    daysLeft: daysBetween(dayOf(now), row.due_on),
    level: levelOf(row, now),
    calendarCertain: row.certain === 1,
    calendarVersion: row.calendar_version,
    mustAct: {
      actor: row.actor,
      duty: row.duty,
      personIds: row.duty === null ? [] : (people.get(`${row.case_id}|${row.duty}`) ?? []),
    },
  };
}
