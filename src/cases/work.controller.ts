import { Controller, Get } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller } from '../identity/caller.js';
import type { WholeList } from '../platform/http/page.js';
import { WorkReading, type WaitingCase } from './work-reading.service.js';

/** 我的工作. */
@ApiTags('案件 cases')
@ApiBearerAuth()
@Controller('work')
export class WorkController {
  constructor(private readonly work: WorkReading) {}

  @Get()
  @ApiOperation({ summary: '待办 – the open cases that wait for the caller, what falls due first at the top' })
  async waiting(@Caller() caller: Caller): Promise<WholeList<WaitingCase>> {
    return { items: await this.work.waitingFor(caller), nextCursor: null };
  }
}
