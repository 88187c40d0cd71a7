import { Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CasesReading } from '../cases/cases-reading.service.js';
import type { StoredCase } from '../cases/case-store.service.js';
import { Caller, Roles } from '../identity/caller.js';
import { BlobStore } from '../platform/blob-store.js';
import type { StoredBlob } from '../platform/blob-store.js';
import { DomainError } from '../platform/http/domain-error.js';

/** The largest piece of evidence, in bytes. */
const EVIDENCE_LIMIT = 2 * 1024 * 1024 * 1024;

/** 证据: bytes are uploaded first, then named by their digest in the act that collects them. */
@ApiTags('案卷 case file')
@ApiBearerAuth()
@Controller('cases/:id/evidence')
export class EvidenceController {
  constructor(
    private readonly reading: CasesReading,
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
    const file = request.isMultipart() ? await request.file({ limits: { fileSize: EVIDENCE_LIMIT } }) : undefined;
    if (file === undefined) throw noFile();
    return this.blobs.put(file.file, EVIDENCE_LIMIT);
  }

  @Get(':evidenceId/content')
  @ApiOperation({ summary: '下载 – the bytes of a piece of evidence of the case' })
  async download(
    @Caller() caller: Caller,
    @Param('id') id: string,
    @Param('evidenceId') evidenceId: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const sha256 = digestOf(await this.reading.caseFor(caller, id), evidenceId);
    const size = await this.blobs.sizeOf(sha256);
    if (size === null) throw DomainError.notFound();
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

function digestOf({ standing }: StoredCase, evidenceId: string): string {
  const item = standing.record.evidence.find(({ id }) => id === evidenceId);
  if (item === undefined) throw DomainError.notFound();
  return item.sha256;
}

function noFile(): DomainError {
  return new DomainError('malformed', {
    errors: [
      {
        pointer: '/file',
        message: { zh: '请以 multipart/form-data 上传文件', en: 'send the file as multipart/form-data' },
      },
    ],
  });
}
