import { Controller, Get, Headers, Param, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CasesReading } from '../cases/cases-reading.service.js';
import type { Refusal } from '../cases/refusals-reading.service.js';
import { Caller, Roles } from '../identity/caller.js';
import { preferredLanguage, type Language } from '../platform/http/language.js';
import { blockersIn, type Told } from '../platform/http/problem.js';
import type { WholeList } from '../platform/http/page.js';
import { Departures, type BenchmarkDepartureView } from './departures/departures.service.js';
import { SpanQuery } from './dto.js';
import { OverviewService, type Overview } from './overview/overview.service.js';
import { CaseReplays, type CaseReplay, type ReplayStep } from './replay/case-replay.service.js';

/** A step with the sentences of its blockers in one language. */
export interface ToldStep extends Omit<ReplayStep, 'refusedBefore'> {
  readonly refusedBefore: readonly Told<Refusal>[];
}

/** 重演 as it is told. */
export interface ToldReplay {
  readonly steps: readonly ToldStep[];
  readonly refusedSince: readonly Told<Refusal>[];
}

/** 监督: what stands where, how long it takes, what was refused, and how one case came about. */
@ApiTags('监督 supervision')
@ApiBearerAuth()
@Controller()
export class SupervisionController {
  constructor(
    private readonly overview: OverviewService,
    private readonly replays: CaseReplays,
    private readonly cases: CasesReading,
    private readonly departures: Departures,
  ) {}

  @Get('supervision/overview')
  @Roles('supervisor', 'approver')
  @ApiOperation({
    summary: '监督概览 – the cases opened in a span of days as numbers, each with the filter that lists them',
  })
  of(@Caller() caller: Caller, @Query() span: SpanQuery): Promise<Overview> {
    return this.overview.of(caller, span);
  }

  @Get('supervision/departures')
  @Roles('supervisor', 'approver')
  @ApiOperation({
    summary: '裁量基准之外的决定 – decisions outside of the band named for them, of the cases opened in a span of days',
  })
  outside(@Caller() caller: Caller, @Query() span: SpanQuery): Promise<WholeList<BenchmarkDepartureView>> {
    return this.departures.of(caller, span);
  }

  @Get('cases/:id/replay')
  @ApiOperation({
    summary: '逐步重演 – each event with the stages around it, what it changed, and what was refused before it',
  })
  async replay(
    @Caller() caller: Caller,
    @Param('id') id: string,
    @Headers('accept-language') wanted: string | undefined,
  ): Promise<ToldReplay> {
    const replay = await this.replays.of(await this.cases.caseFor(caller, id));
    return told(replay, preferredLanguage(wanted));
  }
}

function told({ steps, refusedSince }: CaseReplay, language: Language): ToldReplay {
  const inLanguage = (refusals: readonly Refusal[]) =>
    refusals.map((each) => ({ ...each, blockers: blockersIn(language, each.blockers) }));
  return {
    steps: steps.map((step) => ({ ...step, refusedBefore: inLanguage(step.refusedBefore) })),
    refusedSince: inLanguage(refusedSince),
  };
}
