import { Injectable } from '@nestjs/common';
import { FactsService } from '../facts/facts.service.js';
import { Reader } from '../platform/database/index.js';
import { pageOf } from '../platform/http/page.js';
import type { Page } from '../platform/http/page.js';
import type { StoredCase } from './case-store.service.js';
import type { CaseEventRow } from './case-event.entity.js';
import type { EventQuery } from './dto.js';
import { LateActsReading } from './late-acts-reading.service.js';
import { eventView, type EventView } from './views.js';

const EVENT_COLUMNS = `case_id AS "caseId", seq, agency_id AS "agencyId", type, actor, account_id AS "accountId", at,
  payload, facts, prev_hash AS "prevHash", hash`;

/** A page of the chain, with the facts its events name where they are asked for: each once, under its digest. */
export interface EventPage extends Page<EventView> {
  readonly facts?: Readonly<Record<string, unknown>>;
}

/** 案件的事件, in the order in which they happened. */
@Injectable()
export class EventsReading {
  constructor(
    private readonly reader: Reader,
    private readonly facts: FactsService,
    private readonly late: LateActsReading,
  ) {}

  /** A page of the chain. */
  async page(stored: StoredCase, query: EventQuery): Promise<EventPage> {
    const { id, procedure } = stored;
    const late = await this.late.of(stored);
    const rows = await this.reader.query<CaseEventRow>(
      `SELECT ${EVENT_COLUMNS} FROM case_events WHERE case_id = ? AND seq > ? ORDER BY seq LIMIT ?`,
      [id, query.positionByNumber(), query.limit + 1],
    );
    const page = pageOf(rows, query.limit, (row) => [String(row.seq)]);
    const items = page.items.map((row) => eventView(row, procedure, late.get(row.seq)));
    return { items, nextCursor: page.nextCursor, ...(query.expand && { facts: await this.#factsOf(items) }) };
  }

  async #factsOf(events: readonly EventView[]): Promise<Readonly<Record<string, unknown>>> {
    const digests = events.flatMap(({ facts: { people, matter, calendar } }) => [
      ...Object.values(people),
      ...(matter === null ? [] : [matter]),
      calendar,
    ]);
    return Object.fromEntries(await this.facts.byDigest(this.reader, digests));
  }
}
