import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiConsumes, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { receiveFile } from '../../case-file/receive-file.js';
import { Caller, Roles } from '../../identity/caller.js';
import { attachment } from '../../instruments/attachment.js';
import { BlobStore } from '../../platform/blob-store.js';
import { DomainError } from '../../platform/http/domain-error.js';
import { PageQuery, type Page } from '../../platform/http/page.js';
import { ArchiveImports } from './archive-imports.service.js';
import { ImportQuery } from './dto.js';
import {
  ImportsReading,
  type ImportSummary,
  type ImportVerification,
  type ImportView,
  type ReadBytes,
} from './imports-reading.service.js';

/** The largest bag, in bytes. */
const BAG_LIMIT = 64 * 1024 ** 3;

const Readers = () => Roles('supervisor', 'approver');

/** 接收档案: archives of other agencies, kept as the bags they came in. */
@ApiTags('归档 archive')
@ApiBearerAuth()
@Controller('archive/imports')
export class ArchiveImportsController {
  constructor(
    private readonly imports: ArchiveImports,
    private readonly reading: ImportsReading,
    private readonly blobs: BlobStore,
  ) {}

  @Post()
  @Roles('administrator', 'supervisor')
  @ApiOperation({
    summary: '接收卷宗包 – takes over an archived case of another agency: verified whole, or not at all',
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } } } })
  async take(
    @Caller() caller: Caller,
    @Query() { key }: ImportQuery,
    @Req() request: FastifyRequest,
  ): Promise<ImportView> {
    const { staged } = await receiveFile(request, this.blobs, BAG_LIMIT);
    const { id } = await this.imports.take(caller, staged, key);
    return this.reading.one(caller, id);
  }

  @Get()
  @Roles('supervisor', 'approver', 'administrator')
  @ApiOperation({ summary: '接收的档案 – archives taken over, newest first' })
  page(@Caller() caller: Caller, @Query() query: PageQuery): Promise<Page<ImportSummary>> {
    return this.reading.page(caller, query);
  }

  @Get(':id')
  @Roles('supervisor', 'approver', 'administrator')
  @ApiOperation({ summary: '接收的档案 – whose, of which case, signed by which key, with which people' })
  one(@Caller() caller: Caller, @Param('id') id: string): Promise<ImportView> {
    return this.reading.one(caller, id);
  }

  @Get(':id/package.zip')
  @Readers()
  @ApiOperation({ summary: '卷宗包 – the bag as it was taken over, byte for byte' })
  @ApiProduces('application/zip')
  async package(@Caller() caller: Caller, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    await send(reply, await this.reading.package(caller, id), 'application/zip', `${id}.zip`);
  }

  @Get(':id/volumes/:volume.pdf')
  @Readers()
  @ApiOperation({ summary: '卷册 – the main or the sub volume (`main`, `sub`), out of the bag' })
  @ApiProduces('application/pdf')
  async volume(
    @Caller() caller: Caller,
    @Param('id') id: string,
    @Param('volume') volume: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (volume !== 'main' && volume !== 'sub') throw DomainError.notFound();
    await send(reply, await this.reading.volume(caller, id, volume), 'application/pdf', `${volume}.pdf`);
  }

  @Get(':id/verify')
  @Readers()
  @ApiOperation({ summary: '再次核验 – verifies the bag again as it is kept, with the key it was taken over under' })
  verify(@Caller() caller: Caller, @Param('id') id: string): Promise<ImportVerification> {
    return this.reading.verify(caller, id);
  }
}

async function send(
  reply: FastifyReply,
  { name, size, stream }: ReadBytes,
  type: string,
  ascii: string,
): Promise<void> {
  await reply
    .header('content-type', type)
    .header('content-length', size)
    .header('content-disposition', attachment(name, ascii))
    .header('content-security-policy', 'sandbox')
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'private, no-store')
    .send(stream);
}
