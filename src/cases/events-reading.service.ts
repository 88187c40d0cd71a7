import { Injectable } from '@nestjs/common';
import { Reader } from '../platform/database/index.js';
import { pageOf } from '../platform/http/page.js';
import type { Page, PageQuery } from '../platform/http/page.js';
import type { StoredCase } from './case-store.service.js';
import type { CaseEventRow } from './case-event.entity.js';
import { eventView, type EventView } from './views.js';

const EVENT_COLUMNS = `case_id AS "caseId", seq, agency_id AS "agencyId", type, actor, account_id AS "accountId", at,
  payload, facts, prev_hash AS "prevHash", hash`;

/** 案件的事件, in the order in which they happened. */
@Injectable()
export class EventsReading {
  constructor(private readonly reader: Reader) {}

  /** A page of the chain. */
  async page({ id, procedure }: StoredCase, query: PageQuery): Promise<Page<EventView>> {
    const rows = await this.reader.query<CaseEventRow>(
      `SELECT ${EVENT_COLUMNS} FROM case_events WHERE case_id = ? AND seq > ? ORDER BY seq LIMIT ?`,
      [id, query.positionByNumber(), query.limit + 1],
    );
    const page = pageOf(rows, query.limit, (row) => [String(row.seq)]);
    return { items: page.items.map((row) => eventView(row, procedure)), nextCursor: page.nextCursor };
  }
}
