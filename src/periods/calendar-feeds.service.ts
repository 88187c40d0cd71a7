import { Injectable } from '@nestjs/common';
import { createHash, randomBytes } from 'node:crypto';
import { mayReadCases } from '../cases/visibility.js';
import { allOf, visibleTo } from '../cases/visible-cases.js';
import type { Caller } from '../identity/caller.js';
import type { Role } from '../law/facts.js';
import { lawPackOf } from '../law/packs/index.js';
import { daysAhead } from '../law/periods/warning.js';
import { Clock } from '../platform/clock.js';
import { Reader, UnitOfWork } from '../platform/database/index.js';
import { DomainError } from '../platform/http/domain-error.js';
import { CalendarFeedRow } from './calendar-feed.entity.js';
import { icalendar, type CalendarDay } from './icalendar.js';
import { shanghaiTime } from './period-notices.js';
import { PeriodWatch } from './period-watch.service.js';

/** One query: the feed, its account still open, and the roles the person holds at this instant. */
const OWNER = `SELECT f.person_id, f.agency_id, f.account_id,
    (SELECT string_agg(p.role, ',') FROM posts p
      WHERE p.person_id = f.person_id AND p.agency_id = f.agency_id
        AND p.from_at <= ? AND (p.until_at IS NULL OR p.until_at > ?)) AS roles
  FROM calendar_feeds f JOIN accounts a ON a.id = f.account_id
  WHERE f.token_digest = ? AND f.revoked_at IS NULL AND a.disabled_at IS NULL`;

interface OwnerRow {
  person_id: string;
  agency_id: string;
  account_id: string;
  roles: string | null;
}

interface Row {
  case_id: string;
  number: string;
  law_pack: string;
  period: string;
  code: string;
  nature: string;
  due_on: string;
  due_at: string | null;
  certain: number;
  sequence: number;
  changed_at: string;
}

const COLUMNS = `w.case_id, c.number, c.law_pack, w.period, w.code, w.nature, w.due_on, w.due_at, w.certain, w.sequence,
  w.changed_at`;
const ON_IT = 'EXISTS (SELECT 1 FROM period_people p WHERE p.case_id = w.case_id AND p.person_id = ?)';

/** Whether somebody has a feed, and since when. */
export interface FeedState {
  readonly active: boolean;
  readonly since: string | null;
}

/**
 * 日历订阅 – the periods of a person's own cases for their calendar programme, under a secret address of which only the
 * digest is kept. Number of the case and name of the period, nothing of the party.
 */
@Injectable()
export class CalendarFeeds {
  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly watch: PeriodWatch,
  ) {}

  /** Whether the caller has a feed. */
  async stateOf({ agencyId, personId }: Caller): Promise<FeedState> {
    const [row] = await this.reader.query<{ created_at: string }>(
      'SELECT created_at FROM calendar_feeds WHERE person_id = ? AND agency_id = ? AND revoked_at IS NULL',
      [personId, agencyId],
    );
    return { active: row !== undefined, since: row?.created_at ?? null };
  }

  /** Opens a feed, or a new one in the place of the old. @returns its token, shown this once */
  async open(caller: Caller): Promise<string> {
    if (!mayReadCases(caller)) throw DomainError.notFound();
    const { agencyId, personId, accountId } = caller;
    const token = randomBytes(32).toString('base64url');
    const createdAt = this.clock.now();
    await this.unitOfWork.run(async (tx) => {
      await tx.lock(`calendar-feed:${agencyId}:${personId}`);
      await tx.update(CalendarFeedRow, { agencyId, personId, revokedAt: null }, { revokedAt: createdAt });
      await tx.insert(CalendarFeedRow, { tokenDigest: digestOf(token), agencyId, personId, accountId, createdAt });
    });
    return token;
  }

  /** Ends the caller's feed, if there is one. */
  async revoke({ agencyId, personId }: Caller): Promise<void> {
    const revokedAt = this.clock.now();
    await this.unitOfWork.run((tx) =>
      tx.update(CalendarFeedRow, { agencyId, personId, revokedAt: null }, { revokedAt }),
    );
  }

  /** The calendar of whoever the token was given to. @throws DomainError not-found, also for those out of office */
  async calendarOf(token: string): Promise<string> {
    const owner = await this.#ownerOf(token);
    if (owner === null || !mayReadCases(owner)) throw DomainError.notFound();
    await this.watch.catchUp(owner.agencyId);
    const { sql, params } = allOf([
      ...visibleTo(owner),
      ['w.agency_id = ? AND w.due_on IS NOT NULL', owner.agencyId],
      [ON_IT, owner.personId],
    ]);
    const rows = await this.reader.query<Row>(
      `SELECT ${COLUMNS} FROM watched_periods w JOIN cases c ON c.id = w.case_id WHERE ${sql}
        ORDER BY w.due_on, w.case_id, w.period`,
      params,
    );
    return icalendar('三分 办案期限', rows.map(dayOfPeriod));
  }

  async #ownerOf(token: string): Promise<Caller | null> {
    const now = this.clock.now();
    const [row] = await this.reader.query<OwnerRow>(OWNER, [now, now, digestOf(token)]);
    if (row === undefined) return null;
    const roles = (row.roles?.split(',') ?? []) as Role[];
    return { sessionId: '', accountId: row.account_id, personId: row.person_id, agencyId: row.agency_id, roles };
  }
}

function dayOfPeriod(row: Row): CalendarDay {
  const pack = lawPackOf(row.law_pack);
  const definition = pack.periods.find(({ code }) => code === row.code);
  const name = definition?.name.zh ?? row.code;
  const ahead = definition && row.nature === 'duty' ? daysAhead(definition, pack) : null;
  const until = row.due_at === null ? '' : `截止 ${shanghaiTime(row.due_at)}（北京时间）\n`;
  const provisional = row.certain === 1 ? '' : '\n日期暂定：放假安排尚未公布';
  return {
    uid: `${digestOf(`${row.case_id}|${row.period}`).slice(0, 32)}@sanfen`,
    sequence: row.sequence,
    changedAt: row.changed_at,
    day: row.due_on,
    summary: `${row.number} ${name}`,
    description: `${until}依据：${definition?.basis ?? ''}${provisional}`,
    alarmDaysAhead: ahead === null ? [] : [ahead.yellowDays, ahead.redDays],
  };
}

function digestOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
