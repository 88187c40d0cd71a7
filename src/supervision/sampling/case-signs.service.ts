import { Injectable } from '@nestjs/common';
import { CasesReading } from '../../cases/cases-reading.service.js';
import { allOf } from '../../cases/visible-cases.js';
import type { Caller } from '../../identity/caller.js';
import { Reader } from '../../platform/database/index.js';
import type { SpanQuery } from '../dto.js';
import { CaseHistories } from '../history/case-histories.service.js';
import { openedWithin, type SupervisedCase } from '../history/supervised-cases.service.js';
import type { RiskSigns } from './risk.js';

type Counts = ReadonlyMap<string, number>;

/** 风险迹象 – what speaks for a look at a file, of many cases at once. */
@Injectable()
export class CaseSigns {
  constructor(
    private readonly reader: Reader,
    private readonly reading: CasesReading,
    private readonly histories: CaseHistories,
  ) {}

  /** The signs of the cases, by id. */
  async of(caller: Caller, span: SpanQuery, cases: readonly SupervisedCase[]): Promise<ReadonlyMap<string, RiskSigns>> {
    const histories = await this.histories.of(cases);
    const refusals = await this.#counted(caller, span, 'case_refusals x', 'TRUE');
    const breaches = await this.#counted(caller, span, 'period_breaches x', STILL_OPEN);
    const signs = new Map<string, RiskSigns>();
    for (const { id, stage } of cases) {
      const stored = await this.reading.caseFor(caller, id);
      const { hearing, discussion } = stored.standing.record;
      const history = histories.get(id) ?? null;
      const missing = stage.final ? this.reading.inventoryOf(stored).filter(({ status }) => status === 'missing') : [];
      signs.set(id, {
        refusals: refusals.get(id) ?? 0,
        lateActs: history?.lateActs ?? 0,
        missing: missing.length,
        breaches: breaches.get(id) ?? 0,
        isMajor: hearing !== null || discussion !== null,
        isUnread: history === null,
      });
    }
    return signs;
  }

  async #counted(caller: Caller, span: SpanQuery, from: string, condition: string): Promise<Counts> {
    const { sql, params } = allOf(openedWithin(caller, span));
    const rows = await this.reader.query<{ case_id: string; found: number }>(
      `SELECT x.case_id, count(*) AS found FROM ${from} JOIN cases c ON c.id = x.case_id
        WHERE ${sql} AND ${condition} GROUP BY x.case_id`,
      params,
    );
    return new Map(rows.map(({ case_id, found }) => [case_id, found]));
  }
}

const STILL_OPEN = `x.duty IS NOT NULL AND EXISTS (SELECT 1 FROM watched_periods w
  WHERE w.case_id = x.case_id AND w.period = x.period AND w.due_on = x.due_on)`;
