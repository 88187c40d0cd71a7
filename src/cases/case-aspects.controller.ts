import { Controller, Get, Headers, Param, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller } from '../identity/caller.js';
import type { ActDuty } from '../law/act.js';
import type { FileEntry } from '../law/completeness/completeness.js';
import type { CasePeriod } from '../law/periods/case-periods.js';
import { preferredLanguage } from '../platform/http/language.js';
import { blockersIn, type ToldBlocker } from '../platform/http/problem.js';
import type { WholeList } from '../platform/http/page.js';
import { payloadSchemaOf, type PayloadSchema } from '../procedures/payload-schemas.js';
import { CasesReading } from './cases-reading.service.js';
import type { OfferedAct } from './cases-reading.service.js';
import { EventQuery } from './dto.js';
import { EventsReading } from './events-reading.service.js';
import type { EventPage } from './events-reading.service.js';
import { StagesReading } from './stages-reading.service.js';
import type { StageReached } from './stages-reading.service.js';
import { VerifyCase } from './verify-case.service.js';
import type { Verification } from './verify-case.service.js';

/** An act as it is offered to the caller. */
export interface ActOffer {
  readonly type: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly duty: ActDuty;
  readonly basis: string;
  /** Whether the caller may do it now. */
  readonly allowed: boolean;
  readonly blockers: readonly ToldBlocker[];
  /** JSON Schema of the payload. */
  readonly schema: PayloadSchema;
}

/** 案件的各个方面: acts, events, file, periods, verification. */
@ApiTags('案件 cases')
@ApiBearerAuth()
@Controller('cases/:id')
export class CaseAspectsController {
  constructor(
    private readonly reading: CasesReading,
    private readonly events: EventsReading,
    private readonly stages: StagesReading,
    private readonly verifying: VerifyCase,
  ) {}

  @Get('acts')
  @ApiOperation({ summary: '本阶段的行为 – every act the state knows, and whether the caller may do it' })
  async acts(
    @Caller() caller: Caller,
    @Param('id') id: string,
    @Headers('accept-language') wanted: string | undefined,
  ): Promise<WholeList<ActOffer>> {
    const stored = await this.reading.caseFor(caller, id);
    const offered = await this.reading.actsFor(caller, stored);
    return { items: offered.map((each) => offer(each, preferredLanguage(wanted))), nextCursor: null };
  }

  @Get('events')
  @ApiOperation({
    summary: '事件链 – the chain of the case; `expand=facts` adds the facts its events rest on, by digest',
  })
  async chain(@Caller() caller: Caller, @Param('id') id: string, @Query() query: EventQuery): Promise<EventPage> {
    return this.events.page(await this.reading.caseFor(caller, id), query);
  }

  @Get('stages')
  @ApiOperation({ summary: '所经阶段 – where the case stood after each event, by replay' })
  async reached(@Caller() caller: Caller, @Param('id') id: string): Promise<WholeList<StageReached>> {
    return { items: await this.stages.of(await this.reading.caseFor(caller, id)), nextCursor: null };
  }

  @Get('file')
  @ApiOperation({ summary: '案卷目录 – the file against its catalogue' })
  async file(@Caller() caller: Caller, @Param('id') id: string): Promise<WholeList<FileEntry>> {
    return { items: this.reading.inventoryOf(await this.reading.caseFor(caller, id)), nextCursor: null };
  }

  @Get('periods')
  @ApiOperation({ summary: '期限 – every period that has begun, each with its explanation' })
  async periods(@Caller() caller: Caller, @Param('id') id: string): Promise<WholeList<CasePeriod>> {
    return { items: await this.reading.periodsOf(await this.reading.caseFor(caller, id)), nextCursor: null };
  }

  @Get('verify')
  @ApiOperation({ summary: '核验 – chain, separation, qualification, completeness and bytes, by replay' })
  async verify(@Caller() caller: Caller, @Param('id') id: string): Promise<Verification> {
    return this.verifying.verify(caller, id);
  }
}

function offer({ act, allowed, blockers }: OfferedAct, language: 'zh' | 'en'): ActOffer {
  const { type, name, duty, basis } = act;
  return {
    type,
    nameZh: name.zh,
    nameEn: name.en,
    duty,
    basis,
    allowed,
    blockers: blockersIn(language, blockers),
    schema: payloadSchemaOf(act),
  };
}
