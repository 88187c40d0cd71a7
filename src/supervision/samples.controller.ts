import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller, Roles } from '../identity/caller.js';
import { PageQuery, type Page } from '../platform/http/page.js';
import { DrawQuery, FindingBody } from './dto.js';
import { Drawing, type DrawPreview } from './sampling/drawing.service.js';
import { SamplesReading, type SampleSummary, type SampleView } from './sampling/samples-reading.service.js';
import { Samples } from './sampling/samples.service.js';

const Supervisors = () => Roles('supervisor', 'approver');

/** 案卷评查: files drawn by lot, and what evaluators find in them. */
@ApiTags('监督 supervision')
@ApiBearerAuth()
@Controller('supervision')
export class SamplesController {
  constructor(
    private readonly drawing: Drawing,
    private readonly samples: Samples,
    private readonly reading: SamplesReading,
  ) {}

  @Get('sample')
  @Supervisors()
  @ApiOperation({ summary: '试抽 – what the seed would draw now; nothing is kept' })
  async preview(@Caller() caller: Caller, @Query() query: DrawQuery): Promise<DrawPreview> {
    const { seed, size, frame, drawn } = await this.drawing.draw(caller, query);
    return { seed, size, frame, drawn };
  }

  @Post('samples')
  @Supervisors()
  @ApiOperation({
    summary: '抽取案卷 – draws files by the seed, weighted by risk, verifies and scores them, and keeps the draw',
  })
  async take(@Caller() caller: Caller, @Body() body: DrawQuery): Promise<SampleView> {
    return this.reading.one(caller, await this.samples.take(caller, body));
  }

  @Get('samples')
  @Supervisors()
  @ApiOperation({ summary: '抽样记录 – the draws of the agency, newest first' })
  page(@Caller() caller: Caller, @Query() query: PageQuery): Promise<Page<SampleSummary>> {
    return this.reading.page(caller, query);
  }

  @Get('samples/:id')
  @Supervisors()
  @ApiOperation({ summary: '抽样 – a draw with its files, scores and findings, repeated from the frame it kept' })
  one(@Caller() caller: Caller, @Param('id') id: string): Promise<SampleView> {
    return this.reading.one(caller, id);
  }

  @Post('samples/:id/findings')
  @HttpCode(201)
  @Supervisors()
  @ApiOperation({ summary: '评查意见 – what I found in a file of the sample; not for those who acted in the case' })
  async find(@Caller() caller: Caller, @Param('id') id: string, @Body() body: FindingBody): Promise<SampleView> {
    await this.samples.find(caller, id, body);
    return this.reading.one(caller, id);
  }
}
