import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller } from '../identity/caller.js';
import type { Page } from '../platform/http/page.js';
import { NotificationQuery } from './dto.js';
import { Notifications } from './notifications.service.js';
import type { NotificationView } from './notifications.service.js';

/** 提醒: periods that come to their end, breaches, changed days, papers and requests that wait for one. */
@ApiTags('提醒 notifications')
@ApiBearerAuth()
@Controller('notifications')
export class NotificationsController {
  constructor(private readonly notifications: Notifications) {}

  @Get()
  @ApiOperation({ summary: '我的提醒 – what I was told, newest first' })
  async page(@Caller() caller: Caller, @Query() query: NotificationQuery): Promise<Page<NotificationView>> {
    return this.notifications.page(caller, query);
  }

  @Post('read')
  @HttpCode(200)
  @ApiOperation({ summary: '全部标为已读 – marks all of mine as read' })
  async readAll(@Caller() caller: Caller): Promise<{ readonly read: number }> {
    return { read: await this.notifications.readAll(caller) };
  }

  @Post(':id/read')
  @HttpCode(204)
  @ApiOperation({ summary: '标为已读 – marks one of mine as read' })
  async read(@Caller() caller: Caller, @Param('id') id: string): Promise<void> {
    await this.notifications.read(caller, id);
  }
}
