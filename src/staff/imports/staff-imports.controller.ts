import { Controller, Get, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiConsumes, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Caller, Roles } from '../../identity/caller.js';
import { DomainError } from '../../platform/http/domain-error.js';
import { ImportQuery } from '../dto/session.dto.js';
import type { ImportReport } from './import-report.js';
import { StaffImports } from './staff-imports.service.js';
import { LIMITS } from './unpacked.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** 批量导入人员. */
@ApiTags('staff')
@ApiBearerAuth()
@Controller('staff/imports')
export class StaffImportsController {
  constructor(private readonly imports: StaffImports) {}

  @Get('template.xlsx')
  @Roles('administrator')
  @ApiOperation({ summary: '导入模板 – the workbook to be filled in: people, posts, certificates' })
  @ApiProduces(XLSX)
  async template(@Caller() { agencyId }: Caller, @Res() reply: FastifyReply): Promise<void> {
    const bytes = await this.imports.template(agencyId);
    await reply
      .header('content-type', XLSX)
      .header('content-disposition', 'attachment; filename="staff-template.xlsx"')
      .header('x-content-type-options', 'nosniff')
      .send(bytes);
  }

  @Post()
  @Roles('administrator')
  @HttpCode(200)
  @ApiOperation({
    summary: '导入人员 – a workbook of people, posts and certificates: `dry=true` only tries and tells every line',
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } } } })
  async take(
    @Caller() caller: Caller,
    @Query() { dry }: ImportQuery,
    @Req() request: FastifyRequest,
  ): Promise<ImportReport> {
    return this.imports.take(caller, await fileIn(request), dry);
  }
}

/** The one file of the form, whole. */
async function fileIn(request: FastifyRequest): Promise<Buffer> {
  const part = request.isMultipart() ? await request.file({ limits: { fileSize: LIMITS.packed } }) : undefined;
  if (part !== undefined) return part.toBuffer();
  const message = { zh: '请以 multipart/form-data 上传文件', en: 'send the file as multipart/form-data, whole' };
  throw new DomainError('malformed', { errors: [{ pointer: '/file', message }] });
}
