import { Injectable } from '@nestjs/common';
import { allOf } from '../../cases/visible-cases.js';
import type { Caller } from '../../identity/caller.js';
import { fineOf } from '../../judging/comparison.js';
import { bandStandingOf, type BandSide, type BenchmarkDeparture, type BenchmarkMaker } from '../../law/benchmark.js';
import type { CaseRecord, Party } from '../../law/case-record.js';
import type { FineRange, PenaltyKind } from '../../law/facts.js';
import type { Day } from '../../law/time.js';
import { Reader } from '../../platform/database/index.js';
import type { WholeList } from '../../platform/http/page.js';
import type { SpanQuery } from '../dto.js';
import { openedWithin } from '../history/supervised-cases.service.js';

/** 基准之外的决定 – a penalty that lies outside of the band named for it. */
export interface BenchmarkDepartureView {
  readonly id: string;
  readonly number: string;
  readonly procedure: string;
  readonly matterCode: string;
  readonly decidedOn: Day;
  readonly partyKind: Party['kind'] | null;
  readonly title: string;
  readonly maker: BenchmarkMaker;
  readonly band: string;
  readonly range: FineRange | null;
  readonly kinds: readonly PenaltyKind[];
  readonly fineFen: number | null;
  /** Whether the fine is above the band, below it, or the penalty is of another kind. */
  readonly side: Exclude<BandSide, 'within'>;
  /** Null: reduced below the least the law sets (行政处罚法 第32条), which leaves no benchmark. */
  readonly departure: BenchmarkDeparture | null;
}

/** 裁量基准的适用监督 – decisions outside of their band, of cases opened in a span of days. */
@Injectable()
export class Departures {
  constructor(private readonly reader: Reader) {}

  /** The newest first. @throws DomainError not-found for those who see no cases */
  async of(caller: Caller, span: SpanQuery): Promise<WholeList<BenchmarkDepartureView>> {
    const within = allOf([
      ...openedWithin(caller, span),
      // Only these can lie outside: the few that are read. In what people wrote quotation marks would be escaped.
      ['c.record LIKE ?', '%"decision":{%'],
      ['(c.record LIKE ? OR c.record LIKE ?)', '%"departure":{%', '%"belowRangeGround":"%'],
    ]);
    const rows = await this.reader.query<{ id: string; number: string; record: string }>(
      `SELECT c.id, c.number, c.record FROM cases c WHERE ${within.sql}`,
      within.params,
    );
    const items = rows.flatMap(({ id, number, record }) => departed(id, number, JSON.parse(record) as CaseRecord));
    return { items: items.sort((one, other) => other.decidedOn.localeCompare(one.decidedOn)), nextCursor: null };
  }
}

function departed(id: string, number: string, record: CaseRecord): readonly BenchmarkDepartureView[] {
  const { benchmark, decision, ending, procedure, matterCode, party } = record;
  const standing = bandStandingOf(record);
  if (!benchmark || !decision || standing === null || ending === 'decision-revoked') return [];
  const { side } = standing;
  if (side === 'within') return [];
  return [
    {
      ...{ id, number, procedure: procedure.id, matterCode },
      decidedOn: decision.decidedOn,
      partyKind: party?.kind ?? null,
      title: benchmark.title,
      maker: benchmark.maker,
      band: standing.band.code,
      range: standing.range,
      kinds: decision.penalties.map(({ kind }) => kind),
      fineFen: fineOf(decision.penalties),
      side,
      departure: standing.departure,
    },
  ];
}
