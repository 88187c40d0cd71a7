import { Controller, Get, Headers, Param, Query, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiProduces, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import type { FastifyReply } from 'fastify';
import { CaseQuery, RefusalQuery } from '../cases/dto.js';
import { Caller, Roles } from '../identity/caller.js';
import { attachment } from '../instruments/attachment.js';
import { preferredLanguage, type Language } from '../platform/http/language.js';
import { ExportQuery } from './dto.js';
import { Exports } from './export/exports.service.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const Supervisors = () => Roles('supervisor', 'approver');

/** Which cases, in which language. */
export class CaseExportQuery extends CaseQuery {
  @ApiPropertyOptional({ enum: ['zh', 'en'] })
  @IsOptional()
  @IsIn(['zh', 'en'])
  lang?: Language;
}

/** Which refusals, in which language. */
export class RefusalExportQuery extends RefusalQuery {
  @ApiPropertyOptional({ enum: ['zh', 'en'] })
  @IsOptional()
  @IsIn(['zh', 'en'])
  lang?: Language;
}

/** 导出 Excel: what supervision shows, to be worked on elsewhere. */
@ApiTags('监督 supervision')
@ApiBearerAuth()
@Controller('supervision')
export class ExportsController {
  constructor(private readonly exports: Exports) {}

  @Get('cases.xlsx')
  @Supervisors()
  @ApiProduces(XLSX)
  @ApiOperation({ summary: '导出案件列表 – the list of cases, with the filters of GET /cases' })
  async cases(
    @Caller() caller: Caller,
    @Query() query: CaseExportQuery,
    @Headers('accept-language') wanted: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const language = query.lang ?? preferredLanguage(wanted);
    await send(reply, await this.exports.cases(caller, query, language), '案件列表', 'cases');
  }

  @Get('refusals.xlsx')
  @Supervisors()
  @ApiProduces(XLSX)
  @ApiOperation({ summary: '导出拒绝台账 – refusals, with the filters of GET /refusals' })
  async refusals(
    @Caller() caller: Caller,
    @Query() query: RefusalExportQuery,
    @Headers('accept-language') wanted: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const language = query.lang ?? preferredLanguage(wanted);
    await send(reply, await this.exports.refused(caller, query, language), '拒绝台账', 'refusals');
  }

  @Get('overview.xlsx')
  @Supervisors()
  @ApiProduces(XLSX)
  @ApiOperation({ summary: '导出概览 – the overview, a sheet for each part' })
  async overview(
    @Caller() caller: Caller,
    @Query() query: ExportQuery,
    @Headers('accept-language') wanted: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const language = query.lang ?? preferredLanguage(wanted);
    await send(reply, await this.exports.overviewOf(caller, query, language), '监督概览', 'overview');
  }

  @Get('samples/:id.xlsx')
  @Supervisors()
  @ApiProduces(XLSX)
  @ApiOperation({ summary: '导出抽样 – files, scores, findings, and how to repeat the draw' })
  async sample(
    @Caller() caller: Caller,
    @Param('id') id: string,
    @Query() query: ExportQuery,
    @Headers('accept-language') wanted: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const language = query.lang ?? preferredLanguage(wanted);
    await send(reply, await this.exports.sample(caller, id, language), '案卷评查', 'sample');
  }
}

async function send(reply: FastifyReply, bytes: Buffer, name: string, ascii: string): Promise<void> {
  await reply
    .header('content-type', XLSX)
    .header('content-length', bytes.length)
    .header('content-disposition', attachment(`${name}.xlsx`, `${ascii}.xlsx`))
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'private, no-store')
    .send(bytes);
}
