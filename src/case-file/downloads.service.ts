import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { StoredCase } from '../cases/case-store.service.js';
import type { Caller } from '../identity/caller.js';
import { addHours } from '../law/time.js';
import { Clock } from '../platform/clock.js';
import { Reader, UnitOfWork } from '../platform/database/index.js';
import { pageOf } from '../platform/http/page.js';
import type { Page, PageQuery } from '../platform/http/page.js';
import { DownloadRow } from './download.entity.js';

/** A player asks for a film in many pieces; within this span they are one viewing. */
const ONE_VIEWING_HOURS = 0.25;

/** Who was given the bytes of which item, when. */
export interface DownloadView {
  readonly itemId: string;
  readonly sha256: string;
  readonly personId: string;
  readonly accountId: string;
  readonly at: string;
}

/** 调阅记录 – noted before the bytes are sent, so that nobody has them of whom it is not known. */
@Injectable()
export class Downloads {
  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Notes that the caller is given the item. */
  async note(caller: Caller, { id, agencyId }: StoredCase, itemId: string, sha256: string): Promise<void> {
    const at = this.clock.now();
    const noted = await this.reader.query(
      'SELECT 1 FROM downloads WHERE case_id = ? AND at > ? AND item_id = ? AND account_id = ? LIMIT 1',
      [id, addHours(at, -ONE_VIEWING_HOURS), itemId, caller.accountId],
    );
    if (noted.length > 0) return;
    const { personId, accountId } = caller;
    const row = { id: randomUUID(), agencyId, caseId: id, itemId, sha256, personId, accountId, at };
    await this.unitOfWork.run((tx) => tx.insert(DownloadRow, row));
  }

  /** What was given out of the case, oldest first. */
  async page({ id }: StoredCase, query: PageQuery): Promise<Page<DownloadView>> {
    const [at = '', last = ''] = query.position();
    const rows = await this.reader.query<DownloadView & { readonly id: string }>(
      `SELECT id, item_id AS "itemId", sha256, person_id AS "personId", account_id AS "accountId", at
         FROM downloads WHERE case_id = ? AND (at > ? OR (at = ? AND id > ?)) ORDER BY at, id LIMIT ?`,
      [id, at, at, last, query.limit + 1],
    );
    const page = pageOf(rows, query.limit, (row) => [row.at, row.id]);
    return { ...page, items: page.items.map(({ id: _id, ...view }) => view) };
  }
}
