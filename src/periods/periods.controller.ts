import { Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Caller, Public, Roles } from '../identity/caller.js';
import { sha256Hex } from '../platform/digest.js';
import { DomainError } from '../platform/http/domain-error.js';
import { PageQuery } from '../platform/http/page.js';
import type { Page } from '../platform/http/page.js';
import { Breaches, type BreachView } from './breaches.service.js';
import { CalendarFeeds, type FeedState } from './calendar-feeds.service.js';
import { BreachQuery, PeriodQuery } from './dto.js';
import { PeriodChanges, type PeriodChangeView } from './period-changes.service.js';
import { PeriodList, type PeriodView } from './period-list.service.js';
import { PeriodWatch } from './period-watch.service.js';

/** 期限: what falls due, what was missed, what another calendar changed; and a feed of it for one's calendar. */
@ApiTags('期限 periods')
@ApiBearerAuth()
@Controller()
export class PeriodsController {
  constructor(
    private readonly watch: PeriodWatch,
    private readonly list: PeriodList,
    private readonly missed: Breaches,
    private readonly changes: PeriodChanges,
    private readonly feeds: CalendarFeeds,
  ) {}

  @Get('periods')
  @ApiOperation({ summary: '在行期限 – what falls due in the cases I may see, soonest first' })
  async page(@Caller() caller: Caller, @Query() query: PeriodQuery): Promise<Page<PeriodView>> {
    await this.watch.catchUp(caller.agencyId);
    return this.list.page(caller, query);
  }

  @Get('breaches')
  @Roles('supervisor', 'approver')
  @ApiOperation({ summary: '逾期记录 – periods that ended without what they were for, newest first' })
  async breaches(@Caller() caller: Caller, @Query() query: BreachQuery): Promise<Page<BreachView>> {
    await this.watch.catchUp(caller.agencyId);
    return this.missed.page(caller, query);
  }

  @Get('calendars/:number/changes')
  @ApiOperation({ summary: '日历引起的期限变更 – what the calendar of the number changed in running periods' })
  async changesOf(
    @Caller() caller: Caller,
    @Param('number') number: string,
    @Query() query: PageQuery,
  ): Promise<Page<PeriodChangeView>> {
    if (!/^[1-9]\d{0,8}$/.test(number)) throw DomainError.notFound();
    await this.watch.catchUp(caller.agencyId);
    return this.changes.page(caller, Number(number), query);
  }

  @Get('periods/feed')
  @ApiOperation({ summary: '日历订阅 – whether I have a feed' })
  feed(@Caller() caller: Caller): Promise<FeedState> {
    return this.feeds.stateOf(caller);
  }

  @Post('periods/feed')
  @ApiOperation({
    summary: '开通或者更换日历订阅 – opens a feed in the place of any before; its address is shown this once',
  })
  async openFeed(@Caller() caller: Caller, @Req() request: FastifyRequest): Promise<{ readonly url: string }> {
    const token = await this.feeds.open(caller);
    return { url: `${originOf(request)}/api/v1/periods/feed/${token}.ics` };
  }

  @Post('periods/feed/revoke')
  @HttpCode(204)
  @ApiOperation({ summary: '停止日历订阅 – ends my feed' })
  async revokeFeed(@Caller() caller: Caller): Promise<void> {
    await this.feeds.revoke(caller);
  }

  @Get('periods/feed/:token.ics')
  @Public()
  @ApiProduces('text/calendar')
  @ApiOperation({ summary: '日历订阅内容 – the feed, for calendar programmes, without signing in' })
  async calendar(
    @Param('token') token: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const text = await this.feeds.calendarOf(token);
    const etag = `"${sha256Hex(text)}"`;
    void reply.header('etag', etag).header('cache-control', 'private, no-cache');
    if (namesTag(request.headers['if-none-match'], etag)) {
      await reply.status(304).send();
      return;
    }
    await reply
      .header('content-type', 'text/calendar; charset=utf-8')
      .header('content-disposition', 'inline; filename="sanfen.ics"')
      .send(text);
  }
}

function originOf(request: FastifyRequest): string {
  const forwarded = request.headers['x-forwarded-proto'];
  return `${forwarded === 'https' ? 'https' : request.protocol}://${request.host}`;
}

/** RFC 9110 §13.1.2: a list of tags, compared weakly; or `*`. */
function namesTag(ifNoneMatch: string | undefined, etag: string): boolean {
  const tags = (ifNoneMatch ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes(etag) || tags.includes('*');
}
