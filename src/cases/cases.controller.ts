import { Body, Controller, Get, Headers, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Caller } from '../identity/caller.js';
import { DomainError } from '../platform/http/domain-error.js';
import type { Page } from '../platform/http/page.js';
import { CaseList } from './case-list.service.js';
import type { CaseSummary } from './case-list.service.js';
import { CasesReading } from './cases-reading.service.js';
import { ActBody, CaseQuery } from './dto.js';
import { OpenCaseBody, openingIn } from './open-case.dto.js';
import { OpenCaseService } from './open-case.service.js';
import type { Performed } from './outcome.js';
import { PerformAct } from './perform-act.service.js';
import { caseView, type CaseView } from './views.js';
import type { MatterFacts } from '../law/facts.js';
import type { CasePeriod } from '../law/periods/case-periods.js';

const KEY = {
  name: 'Idempotency-Key',
  required: false,
  description: '同一键同一内容只办一次 – the same key acts once',
};
const IF_MATCH = { name: 'If-Match', required: false, description: '所见版本，如 "3" – the version seen' };

/** A case with what it is about, as the agency's list has it today, and what runs. */
export interface WholeCase extends CaseView {
  readonly matter: MatterFacts | null;
  readonly periods: readonly CasePeriod[];
}

/** 案件: opened, read, and changed by acts; there is no other way to change one. */
@ApiTags('案件 cases')
@ApiBearerAuth()
@Controller('cases')
export class CasesController {
  constructor(
    private readonly opening: OpenCaseService,
    private readonly performing: PerformAct,
    private readonly reading: CasesReading,
    private readonly list: CaseList,
  ) {}

  @Post()
  @ApiOperation({ summary: '登记案件来源 – opens a case' })
  @ApiHeader(KEY)
  @ApiBody({ type: OpenCaseBody })
  async open(
    @Caller() caller: Caller,
    @Body() body: unknown,
    @Headers('idempotency-key') key: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Performed['case']> {
    const { procedure, payload } = openingIn(body);
    const opened = await this.opening.open(caller, procedure, payload, key);
    void reply.header('location', `/api/v1/cases/${opened.case.id}`).header('etag', `"${opened.case.version}"`);
    return opened.case;
  }

  @Get()
  @ApiOperation({ summary: '案件列表 – cases the caller may see, newest first' })
  page(@Caller() caller: Caller, @Query() query: CaseQuery): Promise<Page<CaseSummary>> {
    return this.list.page(caller, query);
  }

  @Get(':id')
  @ApiOperation({ summary: '案件 – state, parties, duties, periods, version' })
  async one(
    @Caller() caller: Caller,
    @Param('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WholeCase> {
    const stored = await this.reading.caseFor(caller, id);
    void reply.header('etag', `"${stored.version}"`);
    const [matter, periods] = [await this.reading.matterOf(stored), await this.reading.periodsOf(stored)];
    return { ...caseView(stored), matter, periods };
  }

  @Post(':id/acts')
  @HttpCode(200)
  @ApiOperation({ summary: '办理一项行为 – performs an act' })
  @ApiHeader(KEY)
  @ApiHeader(IF_MATCH)
  async act(
    @Caller() caller: Caller,
    @Param('id') id: string,
    @Body() body: ActBody,
    @Headers('if-match') ifMatch: string | undefined,
    @Headers('idempotency-key') idempotencyKey: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Performed> {
    const conditions = { ifMatch: versionIn(ifMatch), idempotencyKey };
    const performed = await this.performing.perform(caller, id, body, conditions);
    void reply.header('etag', `"${performed.case.version}"`);
    return performed;
  }
}

/** The version an `If-Match` names; null for none and for `*`. @throws DomainError malformed for any other text */
function versionIn(ifMatch: string | undefined): number | null {
  if (ifMatch === undefined || ifMatch === '*') return null;
  const version = /^(?:W\/)?"(\d{1,15})"$/.exec(ifMatch)?.[1];
  if (version !== undefined) return Number(version);
  throw new DomainError('malformed', {
    detail: { zh: 'If-Match 应为 "版本号"', en: 'If-Match must be a version in quotes, e.g. "3"' },
  });
}
