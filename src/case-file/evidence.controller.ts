import { Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiConsumes, ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CasesReading } from '../cases/cases-reading.service.js';
import type { StoredCase } from '../cases/case-store.service.js';
import { Caller, Roles } from '../identity/caller.js';
import { BlobStore } from '../platform/blob-store.js';
import { Settings } from '../platform/config/settings.js';
import { DomainError } from '../platform/http/domain-error.js';
import { PageQuery } from '../platform/http/page.js';
import type { Page } from '../platform/http/page.js';
import { CaseUploads } from './case-uploads.service.js';
import { Downloads } from './downloads.service.js';
import type { DownloadView } from './downloads.service.js';
import { ContentQuery } from './dto.js';
import { EvidenceListing } from './evidence-list.service.js';
import type { EvidenceList } from './evidence-list.service.js';
import { Intake } from './intake/intake.service.js';
import type { TakenIn } from './intake/intake.service.js';
import { largestLimit } from './intake/upload-limits.js';
import { NamedBytes } from './named-bytes.service.js';
import { receiveFile } from './receive-file.js';
import { sendContent } from './send-content.js';
import { Thumbnails, WITH_THUMBNAIL } from './thumbnails.service.js';

const RANGE = { name: 'Range', required: false, description: '断点续传、拖动播放 – bytes=0-1023' };

/** 证据: bytes are uploaded first, then named by their digest in the act that collects them. */
@ApiTags('案卷 case file')
@ApiBearerAuth()
@Controller('cases/:id')
export class EvidenceController {
  constructor(
    private readonly reading: CasesReading,
    private readonly named: NamedBytes,
    private readonly blobs: BlobStore,
    private readonly settings: Settings,
    private readonly intake: Intake,
    private readonly uploads: CaseUploads,
    private readonly listing: EvidenceListing,
    private readonly thumbnails: Thumbnails,
    private readonly downloads: Downloads,
  ) {}

  @Post('evidence')
  @HttpCode(201)
  @Roles('handler', 'clerk')
  @ApiOperation({ summary: '上传 – keeps the bytes and answers with their SHA-256, to be named in an act' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } } } })
  async upload(@Caller() caller: Caller, @Param('id') id: string, @Req() request: FastifyRequest): Promise<TakenIn> {
    const stored = await this.reading.fillableCaseFor(caller, id);
    const received = await receiveFile(request, this.blobs, largestLimit(this.settings));
    return this.intake.take(caller, stored, received);
  }

  @Get('evidence')
  @ApiOperation({
    summary: '证据清单 – every piece of evidence and recording, with file, device data, custody, warnings',
  })
  async list(@Caller() caller: Caller, @Param('id') id: string): Promise<EvidenceList> {
    return this.listing.of(caller, await this.reading.caseFor(caller, id));
  }

  @Get('evidence/:itemId/content')
  @ApiOperation({ summary: '下载 – the bytes of a piece of evidence, a recording, or a paper filed as bytes' })
  @ApiHeader(RANGE)
  async download(
    @Caller() caller: Caller,
    @Param('id') id: string,
    @Param('itemId') itemId: string,
    @Query() { inline }: ContentQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const stored = await this.reading.caseFor(caller, id);
    const sha256 = await this.#digestOf(stored, itemId);
    const size = await this.blobs.sizeOf(sha256);
    if (size === null) throw DomainError.notFound();
    const file = await this.uploads.one(stored.id, sha256);
    await this.downloads.note(caller, stored, itemId, sha256);
    const content = { sha256, size, mediaType: file?.mediaType ?? null, inline: inline === 'true' };
    await sendContent(request, reply, this.blobs, content);
  }

  @Get('evidence/:itemId/thumbnail')
  @ApiOperation({ summary: '缩略图 – a small WebP of a picture; 404 where there is none' })
  async thumbnail(
    @Caller() caller: Caller,
    @Param('id') id: string,
    @Param('itemId') itemId: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const stored = await this.reading.caseFor(caller, id);
    const sha256 = await this.#digestOf(stored, itemId);
    const file = await this.uploads.one(stored.id, sha256);
    if (file === null || !WITH_THUMBNAIL.has(file.mediaType)) throw DomainError.notFound();
    const picture = await this.thumbnails.of(sha256);
    if (picture === null) throw DomainError.notFound();
    await reply
      .header('content-type', 'image/webp')
      .header('content-disposition', `inline; filename="${sha256}.webp"`)
      .header('content-security-policy', 'sandbox')
      .header('x-content-type-options', 'nosniff')
      .header('cache-control', 'private, no-store')
      .send(picture);
  }

  @Get('downloads')
  @Roles('supervisor')
  @ApiOperation({ summary: '调阅记录 – who was given the bytes of which item' })
  async whoDownloaded(
    @Caller() caller: Caller,
    @Param('id') id: string,
    @Query() query: PageQuery,
  ): Promise<Page<DownloadView>> {
    return this.downloads.page(await this.reading.caseFor(caller, id), query);
  }

  async #digestOf(stored: StoredCase, itemId: string): Promise<string> {
    const sha256 = await this.named.digestOf(stored, itemId);
    if (sha256 === null) throw DomainError.notFound();
    return sha256;
  }
}
