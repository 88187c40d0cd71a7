import { Injectable } from '@nestjs/common';
import { CaseList, type CaseSummary } from '../../cases/case-list.service.js';
import type { CaseQuery, RefusalQuery } from '../../cases/dto.js';
import { RefusalsReading, type Refusal } from '../../cases/refusals-reading.service.js';
import { FactsService } from '../../facts/facts.service.js';
import type { Caller } from '../../identity/caller.js';
import { Reader } from '../../platform/database/index.js';
import type { Language } from '../../platform/http/language.js';
import type { Page, PageQuery } from '../../platform/http/page.js';
import type { SpanQuery } from '../dto.js';
import { OverviewService } from '../overview/overview.service.js';
import { SamplesReading } from '../sampling/samples-reading.service.js';
import { overviewTables } from './overview-tables.js';
import { caseTable, refusalTable, sampleTables, type NameOf } from './tables.js';
import { workbookOf } from './workbook.js';

/** 导出 – what supervision reads, as Excel workbooks. */
@Injectable()
export class Exports {
  constructor(
    private readonly reader: Reader,
    private readonly facts: FactsService,
    private readonly list: CaseList,
    private readonly refusals: RefusalsReading,
    private readonly overview: OverviewService,
    private readonly samples: SamplesReading,
  ) {}

  /** The list of cases, up to {@link MOST_ROWS}. */
  async cases(caller: Caller, query: CaseQuery, language: Language): Promise<Buffer> {
    const cases = await allPages<CaseSummary, CaseQuery>(query, (page) => this.list.page(caller, page));
    return workbookOf([caseTable(cases, language)], language);
  }

  async refused(caller: Caller, query: RefusalQuery, language: Language): Promise<Buffer> {
    const refusals = await allPages<Refusal, RefusalQuery>(query, (page) => this.refusals.ofAgency(caller, page));
    const names = await this.#names(caller.agencyId);
    return workbookOf([refusalTable(refusals, language, names)], language);
  }

  async overviewOf(caller: Caller, span: SpanQuery, language: Language): Promise<Buffer> {
    return workbookOf(overviewTables(await this.overview.of(caller, span), language), language);
  }

  /** @throws DomainError not-found */
  async sample(caller: Caller, id: string, language: Language): Promise<Buffer> {
    const view = await this.samples.one(caller, id);
    return workbookOf(sampleTables(view, language, await this.#names(caller.agencyId)), language);
  }

  async #names(agencyId: string): Promise<NameOf> {
    const people = await this.facts.everyone(this.reader, agencyId);
    return (personId) => people.get(personId)?.facts.name ?? personId;
  }
}

/** More rows than anybody reads; a narrower filter gives the rest. */
const MOST_ROWS = 20_000;
const PAGE_SIZE = 200;

async function allPages<T, Query extends PageQuery>(
  query: Query,
  pageAfter: (query: Query) => Promise<Page<T>>,
): Promise<readonly T[]> {
  const items: T[] = [];
  let next: string | null | undefined;
  do {
    const asked = Object.assign(Object.create(Object.getPrototypeOf(query) as object) as Query, query, {
      limit: PAGE_SIZE,
      cursor: next ?? undefined,
    });
    const page = await pageAfter(asked);
    items.push(...page.items);
    next = page.nextCursor;
  } while (next !== null && items.length < MOST_ROWS);
  return items;
}
