import { Injectable } from '@nestjs/common';
import { NOT_RECUSED_FROM_IT } from '../../cases/refusals-reading.service.js';
import { allOf } from '../../cases/visible-cases.js';
import { FactsService } from '../../facts/facts.service.js';
import type { Caller } from '../../identity/caller.js';
import type { Blocker, Text } from '../../law/blocker.js';
import { currentProcedures } from '../../law/procedures.js';
import { addDays, dayOf, startOf, type Day, type Instant } from '../../law/time.js';
import { PeriodWatch } from '../../periods/period-watch.service.js';
import { nameAndBasis } from '../../periods/period-names.js';
import { Clock } from '../../platform/clock.js';
import { Reader } from '../../platform/database/index.js';
import type { SpanQuery } from '../dto.js';
import { CaseHistories } from '../history/case-histories.service.js';
import { openedWithin, SupervisedCases } from '../history/supervised-cases.service.js';
import { countsOf, type CaseCounts } from './overview.js';
import { refusalCountsOf, type RefusalCounts } from './refusal-counts.js';

/** 逾期记录 of the agency's own periods, by period. */
export interface BreachCount {
  readonly code: string;
  readonly name: Text;
  readonly basis: string;
  readonly count: number;
  /** Of these, still not done. */
  readonly open: number;
}

/** 办、审、定各几件 – on how many cases a person holds or held which duty. */
export interface PersonLoad {
  readonly personId: string;
  readonly name: string;
  readonly handle: number;
  readonly review: number;
  readonly decide: number;
}

/** 监督概览. */
export interface Overview {
  readonly from: Day | null;
  readonly to: Day | null;
  readonly at: Instant;
  readonly cases: CaseCounts;
  readonly breaches: readonly BreachCount[];
  readonly refusals: RefusalCounts;
  readonly people: readonly PersonLoad[];
}

interface BreachRow {
  code: string;
  law_pack: string;
  missed: number;
  still_open: number;
}

/** 监督概览 – the agency's cases opened in a span of days, as numbers; each with the way to what it counts. */
@Injectable()
export class OverviewService {
  constructor(
    private readonly reader: Reader,
    private readonly clock: Clock,
    private readonly facts: FactsService,
    private readonly cases: SupervisedCases,
    private readonly histories: CaseHistories,
    private readonly watch: PeriodWatch,
  ) {}

  /** @throws DomainError not-found for those who see no cases */
  async of(caller: Caller, span: SpanQuery): Promise<Overview> {
    await this.watch.catchUp(caller.agencyId);
    const cases = await this.cases.within(caller, span);
    const histories = await this.histories.of(cases);
    const names = await this.#names(caller.agencyId);
    const nameOf = (personId: string) => names.get(personId) ?? personId;
    const matters = await this.#matters(caller.agencyId);
    const at = this.clock.now();
    return {
      from: span.from ?? null,
      to: span.to ?? null,
      at,
      cases: countsOf({
        cases,
        histories,
        today: dayOf(at),
        span: { ...(span.from && { from: span.from }), ...(span.to && { to: span.to }) },
        matterName: (code) => matters.get(code) ?? { zh: code, en: code },
        procedureName,
      }),
      breaches: await this.#breaches(caller, span),
      refusals: refusalCountsOf(await this.#refusals(caller, span), nameOf),
      people: await this.#people(caller, span, nameOf),
    };
  }

  /** By id: everyone on the agency's register. */
  async #names(agencyId: string): Promise<ReadonlyMap<string, string>> {
    const people = await this.facts.everyone(this.reader, agencyId);
    return new Map([...people].map(([id, { facts }]) => [id, facts.name]));
  }

  async #matters(agencyId: string): Promise<ReadonlyMap<string, Text>> {
    const rows = await this.reader.query<{ code: string; json: string }>(
      `SELECT m.code, s.json FROM matters m JOIN fact_snapshots s ON s.digest = m.facts_digest WHERE m.agency_id = ?`,
      [agencyId],
    );
    return new Map(
      rows.map(({ code, json }) => {
        const { name } = JSON.parse(json) as { readonly name: string };
        return [code, { zh: name, en: name }];
      }),
    );
  }

  /** Missed last days of the agency itself in the cases counted. */
  async #breaches(caller: Caller, span: SpanQuery): Promise<readonly BreachCount[]> {
    const { sql, params } = allOf(openedWithin(caller, span));
    const rows = await this.reader.query<BreachRow>(
      `SELECT b.code, min(c.law_pack) AS law_pack, count(*) AS missed, count(w.period) AS still_open
         FROM period_breaches b JOIN cases c ON c.id = b.case_id
         LEFT JOIN watched_periods w ON w.case_id = b.case_id AND w.period = b.period AND w.due_on = b.due_on
        WHERE ${sql} AND b.duty IS NOT NULL
        GROUP BY b.code ORDER BY count(*) DESC, b.code`,
      params,
    );
    return rows.map(({ code, law_pack, missed, still_open }) => ({
      code,
      ...nameAndBasis(law_pack, code),
      count: missed,
      open: still_open,
    }));
  }

  /** Attempts of the days of the span; those to open a case belong to none. */
  async #refusals({ agencyId, personId }: Caller, { from, to }: SpanQuery) {
    const rows = await this.reader.query<{ actor: string; blockers: string }>(
      `SELECT actor, blockers FROM case_refusals
        WHERE agency_id = ? AND ${NOT_RECUSED_FROM_IT} AND at >= ? AND at < ?`,
      [
        agencyId,
        personId,
        from === undefined ? '' : startOf(from),
        to === undefined ? '9999' : startOf(addDays(to, 1)),
      ],
    );
    return rows.map(({ actor, blockers }) => ({ actor, blockers: JSON.parse(blockers) as Blocker[] }));
  }

  async #people(caller: Caller, span: SpanQuery, nameOf: (personId: string) => string): Promise<readonly PersonLoad[]> {
    const { sql, params } = allOf(openedWithin(caller, span));
    const rows = await this.reader.query<Omit<PersonLoad, 'name'>>(
      `SELECT d.person_id AS "personId", sum(CASE d.duty WHEN 'handle' THEN 1 ELSE 0 END) AS handle,
          sum(CASE d.duty WHEN 'review' THEN 1 ELSE 0 END) AS review,
          sum(CASE d.duty WHEN 'decide' THEN 1 ELSE 0 END) AS decide
         FROM case_duties d JOIN cases c ON c.id = d.case_id
        WHERE ${sql} GROUP BY d.person_id ORDER BY count(*) DESC, d.person_id`,
      params,
    );
    return rows.map((row) => ({ ...row, name: nameOf(row.personId) }));
  }
}

function procedureName(id: string): Text {
  return currentProcedures.find((procedure) => procedure.id === id)?.name ?? { zh: id, en: id };
}
