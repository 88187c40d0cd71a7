import { Controller, Get, Headers, Param, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller, Roles } from '../identity/caller.js';
import { preferredLanguage } from '../platform/http/language.js';
import { blockersIn, type Told } from '../platform/http/problem.js';
import { PageQuery } from '../platform/http/page.js';
import type { Page } from '../platform/http/page.js';
import { RefusalQuery } from './dto.js';
import { CasesReading } from './cases-reading.service.js';
import { RefusalsReading } from './refusals-reading.service.js';
import type { Refusal } from './refusals-reading.service.js';

/** 拒绝台账: who tried what, and which article stood in the way. */
@ApiTags('拒绝台账 refusals')
@ApiBearerAuth()
@Controller()
export class RefusalsController {
  constructor(
    private readonly cases: CasesReading,
    private readonly refusals: RefusalsReading,
  ) {}

  @Get('cases/:id/refusals')
  @ApiOperation({ summary: '本案的拒绝台账 – attempts on the case that the law refused' })
  async ofCase(
    @Caller() caller: Caller,
    @Param('id') id: string,
    @Query() query: PageQuery,
    @Headers('accept-language') wanted: string | undefined,
  ): Promise<Page<Told<Refusal>>> {
    const stored = await this.cases.caseFor(caller, id);
    return told(await this.refusals.ofCase(stored.id, query), wanted);
  }

  @Get('refusals')
  @Roles('supervisor', 'approver')
  @ApiOperation({ summary: '本机关的拒绝台账 – attempts at the agency that the law refused' })
  async ofAgency(
    @Caller() caller: Caller,
    @Query() query: RefusalQuery,
    @Headers('accept-language') wanted: string | undefined,
  ): Promise<Page<Told<Refusal>>> {
    return told(await this.refusals.ofAgency(caller, query), wanted);
  }
}

function told(page: Page<Refusal>, wanted: string | undefined): Page<Told<Refusal>> {
  const language = preferredLanguage(wanted);
  return { ...page, items: page.items.map((each) => ({ ...each, blockers: blockersIn(language, each.blockers) })) };
}
