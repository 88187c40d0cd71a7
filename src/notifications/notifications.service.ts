import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { allOf, visibleTo } from '../cases/visible-cases.js';
import type { Condition } from '../cases/visible-cases.js';
import type { Caller } from '../identity/caller.js';
import type { Text } from '../law/blocker.js';
import { Clock } from '../platform/clock.js';
import { Reader, Transaction, UnitOfWork } from '../platform/database/index.js';
import { DomainError } from '../platform/http/domain-error.js';
import { pageOf } from '../platform/http/page.js';
import type { Page } from '../platform/http/page.js';
import type { NotificationQuery } from './dto.js';
import { NotificationRow } from './notification.entity.js';
import type { NotificationKind } from './notification.entity.js';

/** Something to be told: to whom, about what. */
export interface Notice {
  readonly kind: NotificationKind;
  /** Names what it is about, so that nobody is told twice. */
  readonly subject: string;
  readonly text: Text;
  readonly to: readonly string[];
}

/** A notification as its person sees it. */
export interface NotificationView {
  readonly id: string;
  readonly kind: NotificationKind;
  readonly caseId: string;
  readonly caseNumber: string;
  readonly text: Text;
  readonly at: string;
  readonly readAt: string | null;
  /** Null while it still holds. */
  readonly endedAt: string | null;
}

type Row = Pick<NotificationRow, 'id' | 'kind' | 'zh' | 'en' | 'at'> & {
  case_id: string;
  number: string;
  read_at: string | null;
  ended_at: string | null;
};

type Told = Pick<NotificationRow, 'id' | 'kind' | 'subject'> & { person_id: string; ended_at: string | null };

const COLUMNS = 'n.id, n.kind, n.case_id, c.number, n.zh, n.en, n.at, n.read_at, n.ended_at';

/** 提醒 – what each person should know, told once, marked when read and when settled. */
@Injectable()
export class Notifications {
  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * Makes the notices what holds of the case: tells what is new, tells again what had been settled, and marks the rest
   * settled, but for what `keeps` says still stands.
   */
  async tell(
    tx: Transaction,
    of: { readonly caseId: string; readonly agencyId: string },
    notices: readonly Notice[],
    keeps: (told: Pick<NotificationRow, 'kind' | 'subject'>) => boolean,
  ): Promise<void> {
    const at = this.clock.now();
    const told = await tx.query<Told>(
      'SELECT id, person_id, kind, subject, ended_at FROM notifications WHERE case_id = ?',
      [of.caseId],
    );
    const known = new Map(told.map((row) => [keyOf(row.person_id, row), row]));
    const holding = new Set<string>();
    for (const { to, text, ...notice } of notices) {
      for (const personId of new Set(to)) {
        const key = keyOf(personId, notice);
        holding.add(key);
        const before = known.get(key);
        if (before === undefined) {
          await tx.insert(NotificationRow, { id: randomUUID(), ...of, personId, ...notice, ...text, at });
        } else if (before.ended_at !== null) {
          const again = { ...text, at, readAt: null, endedAt: null };
          await tx.update(NotificationRow, { id: before.id }, again);
        }
      }
    }
    const settled = told.filter(
      (row) => row.ended_at === null && !holding.has(keyOf(row.person_id, row)) && !keeps(row),
    );
    for (const { id } of settled) await tx.update(NotificationRow, { id }, { endedAt: at });
  }

  /** What the caller was told, newest first. @throws DomainError malformed for a cursor that is none */
  async page(caller: Caller, query: NotificationQuery): Promise<Page<NotificationView>> {
    const [before, id] = query.position();
    const conditions: Condition[] = [
      ['n.person_id = ?', caller.personId],
      ['n.agency_id = ?', caller.agencyId],
      ...visibleTo(caller),
    ];
    if (query.unread !== undefined)
      conditions.push([query.unread === 'true' ? 'n.read_at IS NULL' : 'n.read_at IS NOT NULL']);
    if (query.open !== undefined)
      conditions.push([query.open === 'true' ? 'n.ended_at IS NULL' : 'n.ended_at IS NOT NULL']);
    if (before !== undefined && id !== undefined) {
      conditions.push(['(n.at < ? OR (n.at = ? AND n.id < ?))', before, before, id]);
    }
    const { sql, params } = allOf(conditions);
    const rows = await this.reader.query<Row>(
      `SELECT ${COLUMNS} FROM notifications n JOIN cases c ON c.id = n.case_id
        WHERE ${sql} ORDER BY n.at DESC, n.id DESC LIMIT ?`,
      [...params, query.limit + 1],
    );
    const page = pageOf(rows, query.limit, (row) => [row.at, row.id]);
    return { items: page.items.map(viewOf), nextCursor: page.nextCursor };
  }

  /** Marks one of the caller's own as read; read twice, it stays read when it was. @throws DomainError not-found */
  async read({ personId, agencyId }: Caller, id: string): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const [row] = await tx.query<{ read_at: string | null }>(
        'SELECT read_at FROM notifications WHERE id = ? AND person_id = ? AND agency_id = ?',
        [id, personId, agencyId],
      );
      if (row === undefined) throw DomainError.notFound();
      if (row.read_at === null) await tx.update(NotificationRow, { id }, { readAt: this.clock.now() });
    });
  }

  /** Marks all of the caller's as read. @returns how many were not yet */
  async readAll({ personId, agencyId }: Caller): Promise<number> {
    const at = this.clock.now();
    return this.unitOfWork.run((tx) =>
      tx.execute('UPDATE notifications SET read_at = ? WHERE person_id = ? AND agency_id = ? AND read_at IS NULL', [
        at,
        personId,
        agencyId,
      ]),
    );
  }
}

function keyOf(personId: string, { kind, subject }: Pick<NotificationRow, 'kind' | 'subject'>): string {
  return `${personId}|${kind}|${subject}`;
}

function viewOf({ case_id, number, zh, en, read_at, ended_at, ...row }: Row): NotificationView {
  const { id, kind, at } = row;
  return { id, kind, caseId: case_id, caseNumber: number, text: { zh, en }, at, readAt: read_at, endedAt: ended_at };
}
