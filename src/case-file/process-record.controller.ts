import { Controller, Get, Param } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CasesReading } from '../cases/cases-reading.service.js';
import { Caller } from '../identity/caller.js';
import { ProcessRecords } from './process-records.service.js';
import type { ProcessRecordView } from './process-records.service.js';

/** 执法全过程记录: which acts of a case have the record that is due. */
@ApiTags('案卷 case file')
@ApiBearerAuth()
@Controller('cases/:id/process-record')
export class ProcessRecordController {
  constructor(
    private readonly reading: CasesReading,
    private readonly records: ProcessRecords,
  ) {}

  @Get()
  @ApiOperation({
    summary: '执法全过程记录 – which acts have their written and audio-visual record, and which lack one',
  })
  async record(@Caller() caller: Caller, @Param('id') id: string): Promise<ProcessRecordView> {
    return this.records.of(await this.reading.caseFor(caller, id));
  }
}
