import { Injectable } from '@nestjs/common';
import type { Blocker } from '../law/blocker.js';
import { Reader } from '../platform/database/index.js';
import { pageOf } from '../platform/http/page.js';
import type { Page, PageQuery } from '../platform/http/page.js';
import type { StoredCase } from './case-store.service.js';
import type { CaseEventRow } from './case-event.entity.js';
import { eventView, type EventView } from './views.js';

/** 一次被拒绝的尝试. */
export interface RefusalView {
  readonly id: string;
  readonly at: string;
  readonly actor: string;
  readonly act: string;
  readonly blockers: readonly Blocker[];
}

interface RefusalRowRead {
  id: string;
  at: string;
  actor: string;
  act: string;
  blockers: string;
}

const EVENT_COLUMNS = `case_id AS "caseId", seq, agency_id AS "agencyId", type, actor, account_id AS "accountId", at,
  payload, facts, prev_hash AS "prevHash", hash`;

/** 案件的事件与被拒绝的尝试, in the order in which they happened. */
@Injectable()
export class EventsReading {
  constructor(private readonly reader: Reader) {}

  /** A page of the chain. */
  async page({ id, procedure }: StoredCase, query: PageQuery): Promise<Page<EventView>> {
    const [after = '0'] = query.position();
    const rows = await this.reader.query<CaseEventRow>(
      `SELECT ${EVENT_COLUMNS} FROM case_events WHERE case_id = ? AND seq > ? ORDER BY seq LIMIT ?`,
      [id, Number(after) || 0, query.limit + 1],
    );
    const page = pageOf(rows, query.limit, (row) => [String(row.seq)]);
    return { items: page.items.map((row) => eventView(row, procedure)), nextCursor: page.nextCursor };
  }

  /** 拒绝台账 of the case, oldest first. */
  async refusals({ id }: StoredCase, query: PageQuery): Promise<Page<RefusalView>> {
    const [at = '', last = ''] = query.position();
    const rows = await this.reader.query<RefusalRowRead>(
      `SELECT id, at, actor, act, blockers FROM case_refusals
        WHERE case_id = ? AND (at > ? OR (at = ? AND id > ?)) ORDER BY at, id LIMIT ?`,
      [id, at, at, last, query.limit + 1],
    );
    const page = pageOf(rows, query.limit, (row) => [row.at, row.id]);
    const items = page.items.map((row) => ({ ...row, blockers: JSON.parse(row.blockers) as Blocker[] }));
    return { items, nextCursor: page.nextCursor };
  }
}
