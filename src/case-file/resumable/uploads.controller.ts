import { Controller, Delete, Get, Head, HttpCode, Param, Patch, Post, Req, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiConsumes, ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CasesReading } from '../../cases/cases-reading.service.js';
import { Caller, Roles } from '../../identity/caller.js';
import { ResumableUploads } from './resumable-uploads.service.js';
import type { UploadView } from './resumable-uploads.service.js';
import { Tus } from './tus.service.js';
import type { TusAnswer } from './tus.service.js';

const TUS = { name: 'Tus-Resumable', required: true, description: '1.0.0' };
const LENGTH = { name: 'Upload-Length', required: true, description: '文件总长（字节） – bytes of the whole file' };
const METADATA = { name: 'Upload-Metadata', required: false, description: 'filename, filetype (Base64)' };
const OFFSET = { name: 'Upload-Offset', required: true, description: '从何处续传 – where the piece begins' };

/** 断点续传: the tus protocol, for films and bad lines. A finished upload is an upload like any other. */
@ApiTags('案卷 case file')
@ApiBearerAuth()
@Roles('handler', 'clerk')
@Controller('cases/:id/uploads')
export class UploadsController {
  constructor(
    private readonly reading: CasesReading,
    private readonly uploads: ResumableUploads,
    private readonly tus: Tus,
  ) {}

  @Post()
  @HttpCode(201)
  @ApiOperation({ summary: '开始断点续传 – begins a resumable upload (tus 1.0), answers with its address in Location' })
  @ApiHeader(TUS)
  @ApiHeader(LENGTH)
  @ApiHeader(METADATA)
  async begin(
    @Caller() caller: Caller,
    @Param('id') caseId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const stored = await this.reading.fillableCaseFor(caller, caseId);
    const id = this.uploads.newId();
    await send(reply, await this.tus.answer({ request, caller, stored, id, row: null }));
  }

  @Head(':uploadId')
  @ApiOperation({ summary: '续传到何处 – how far the upload has come (tus 1.0), in Upload-Offset' })
  @ApiHeader(TUS)
  async offset(
    @Caller() caller: Caller,
    @Param('id') caseId: string,
    @Param('uploadId') uploadId: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const stored = await this.reading.caseFor(caller, caseId);
    const row = await this.uploads.own(caller, stored, uploadId);
    const standing = await this.uploads.standingOf(row);
    const isWhole = standing.sha256 === null && standing.offset === standing.length;
    const sha256 = isWhole ? await this.uploads.finish(caller, stored, row) : standing.sha256;
    const headers = { 'upload-offset': String(standing.offset), 'upload-length': String(standing.length) };
    await send(reply, {
      status: 200,
      headers: {
        'tus-resumable': '1.0.0',
        'cache-control': 'no-store',
        ...headers,
        ...(sha256 === null ? {} : { 'sanfen-sha256': sha256 }),
      },
    });
  }

  @Get(':uploadId')
  @ApiOperation({
    summary: '上传进度 – how far the upload has come, and its digest and what does not fit once it has been taken in',
  })
  async standing(
    @Caller() caller: Caller,
    @Param('id') caseId: string,
    @Param('uploadId') uploadId: string,
  ): Promise<UploadView> {
    const stored = await this.reading.caseFor(caller, caseId);
    return this.uploads.viewOf(caller, stored, await this.uploads.own(caller, stored, uploadId));
  }

  @Patch(':uploadId')
  @HttpCode(204)
  @ApiOperation({ summary: '续传 – the next piece (tus 1.0); the last one has the digest in Sanfen-Sha256' })
  @ApiConsumes('application/offset+octet-stream')
  @ApiHeader(TUS)
  @ApiHeader(OFFSET)
  async piece(
    @Caller() caller: Caller,
    @Param('id') caseId: string,
    @Param('uploadId') uploadId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const stored = await this.reading.fillableCaseFor(caller, caseId);
    const row = await this.uploads.own(caller, stored, uploadId);
    await send(reply, await this.tus.answer({ request, caller, stored, id: row.id, row }));
  }

  @Delete(':uploadId')
  @HttpCode(204)
  @ApiOperation({ summary: '取消上传 – gives the upload up and forgets its bytes' })
  async giveUp(
    @Caller() caller: Caller,
    @Param('id') caseId: string,
    @Param('uploadId') uploadId: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const stored = await this.reading.caseFor(caller, caseId);
    const row = await this.uploads.own(caller, stored, uploadId);
    await this.uploads.abandon(row.id);
    await send(reply, { status: 204, headers: { 'tus-resumable': '1.0.0' } });
  }
}

async function send(reply: FastifyReply, { status, headers }: TusAnswer): Promise<void> {
  await reply
    .status(status)
    .headers({ ...headers })
    .send();
}
