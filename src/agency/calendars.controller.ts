import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import { FactsService } from '../facts/facts.service.js';
import { Caller, Roles } from '../identity/caller.js';
import type { HolidayData } from '../law/packs/calendars/holiday-data.js';
import { Reader, UnitOfWork } from '../platform/database/index.js';
import { PageQuery } from '../platform/http/page.js';
import type { Page, WholeList } from '../platform/http/page.js';
import { Agencies } from './agencies.service.js';
import { CalendarProposals } from './calendar-proposals.service.js';
import type { ProposalView } from './calendar-proposals.service.js';
import type { Calendar } from './calendar.entity.js';
import { ImportCalendarBody, LoadCalendarBody } from './dto/calendar.dto.js';

/** 工作日历: loaded by one, confirmed by another. */
@ApiTags('agency')
@ApiBearerAuth()
@Controller('calendars')
export class CalendarsController {
  constructor(
    private readonly agencies: Agencies,
    private readonly proposals: CalendarProposals,
    private readonly facts: FactsService,
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Get()
  @ApiOperation({ summary: '工作日历 – the versions, newest first, and the one in force with its days' })
  async calendars(@Caller() caller: Caller): Promise<WholeList<Calendar> & { readonly current: HolidayData }> {
    const [items, { data }] = await Promise.all([
      this.agencies.calendars(caller.agencyId),
      this.facts.currentCalendar(this.reader, caller.agencyId),
    ]);
    return { items, nextCursor: null, current: data };
  }

  @Post()
  @Roles('administrator')
  @ApiOperation({ summary: '载入工作日历 – loads a whole version; in force once another person has confirmed it' })
  async load(@Caller() caller: Caller, @Body() body: LoadCalendarBody): Promise<ProposalView> {
    return this.unitOfWork.run((tx) => this.proposals.propose(tx, caller, structuredClone(body)));
  }

  @Post('import')
  @Roles('administrator')
  @ApiOperation({
    summary: '载入一年的放假通知 – one year as CSV, ICS or JSON; in force once another has confirmed it',
  })
  async import(@Caller() caller: Caller, @Body() body: ImportCalendarBody): Promise<ProposalView> {
    return this.unitOfWork.run((tx) => this.proposals.proposeYear(tx, caller, body));
  }

  @Get('proposals')
  @Roles('administrator', 'supervisor')
  @ApiOperation({ summary: '待确认的日历 – what was loaded, newest first, to be compared with the notice' })
  async waiting(@Caller() caller: Caller, @Query() query: PageQuery): Promise<Page<ProposalView>> {
    return this.proposals.page(caller.agencyId, query);
  }

  @Post('proposals/:id/confirm')
  @Roles('administrator', 'supervisor')
  @HttpCode(200)
  @ApiOperation({ summary: '确认日历 – puts it in force; by another person than the one who loaded it' })
  async confirm(@Caller() caller: Caller, @Param('id') id: string): Promise<Calendar> {
    return this.unitOfWork.run((tx) => this.proposals.confirm(tx, caller, id));
  }

  @Post('proposals/:id/reject')
  @Roles('administrator', 'supervisor')
  @HttpCode(200)
  @ApiOperation({ summary: '退回日历 – lays it aside; whoever loaded it may withdraw it' })
  async reject(@Caller() caller: Caller, @Param('id') id: string): Promise<ProposalView> {
    return this.unitOfWork.run((tx) => this.proposals.reject(tx, caller, id));
  }
}
