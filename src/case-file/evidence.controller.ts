import { Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CasesReading } from '../cases/cases-reading.service.js';
import { Caller, Roles } from '../identity/caller.js';
import { BlobStore } from '../platform/blob-store.js';
import type { StoredBlob } from '../platform/blob-store.js';
import { DomainError } from '../platform/http/domain-error.js';
import { NamedBytes } from './named-bytes.service.js';
import { receiveFile } from './receive-file.js';

/** The largest piece of evidence, in bytes. */
const EVIDENCE_LIMIT = 2 * 1024 * 1024 * 1024;

/** 证据: bytes are uploaded first, then named by their digest in the act that collects them. */
@ApiTags('案卷 case file')
@ApiBearerAuth()
@Controller('cases/:id/evidence')
export class EvidenceController {
  constructor(
    private readonly reading: CasesReading,
    private readonly named: NamedBytes,
    private readonly blobs: BlobStore,
  ) {}

  @Post()
  @HttpCode(201)
  @Roles('handler', 'clerk')
  @ApiOperation({ summary: '上传 – keeps the bytes and answers with their SHA-256, to be named in an act' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } } } })
  async upload(@Caller() caller: Caller, @Param('id') id: string, @Req() request: FastifyRequest): Promise<StoredBlob> {
    await this.reading.caseFor(caller, id);
    return receiveFile(request, this.blobs, EVIDENCE_LIMIT);
  }

  @Get(':itemId/content')
  @ApiOperation({ summary: '下载 – the bytes of a piece of evidence, or of a paper filed as bytes' })
  async download(
    @Caller() caller: Caller,
    @Param('id') id: string,
    @Param('itemId') itemId: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const sha256 = await this.named.digestOf(await this.reading.caseFor(caller, id), itemId);
    const size = sha256 === null ? null : await this.blobs.sizeOf(sha256);
    if (sha256 === null || size === null) throw DomainError.notFound();
    await reply
      .header('content-type', 'application/octet-stream')
      .header('content-length', size)
      .header('content-disposition', `attachment; filename="${sha256}"`)
      .header('content-security-policy', 'sandbox')
      .header('x-content-type-options', 'nosniff')
      .header('cache-control', 'private, no-store')
      .send(await this.blobs.get(sha256));
  }
}
