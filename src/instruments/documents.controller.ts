import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ContentQuery } from '../case-file/dto.js';
import { Caller } from '../identity/caller.js';
import type { WholeList } from '../platform/http/page.js';
import { attachment } from './attachment.js';
import { Documents, type DocumentView } from './documents.service.js';
import type { Instrument } from './model/instrument.js';
import { DocxRenderer } from './render/docx-renderer.service.js';

const PDF = 'application/pdf';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The browser's reader of PDF does not start in a sandbox, and needs nothing from anywhere. */
const PAGE = "default-src 'none'; style-src 'unsafe-inline'";

/** 执法文书: every paper that the case data give, to read, print and sign. */
@ApiTags('文书 documents')
@ApiBearerAuth()
@Controller('cases/:id/documents')
export class DocumentsController {
  constructor(
    private readonly documents: Documents,
    private readonly docx: DocxRenderer,
  ) {}

  @Get()
  @ApiOperation({
    summary: '文书目录 – the papers of the case: where each stands, its digest once sealed, what it still lacks',
  })
  async list(@Caller() caller: Caller, @Param('id') id: string): Promise<WholeList<DocumentView>> {
    return { items: await this.documents.list(caller, id), nextCursor: null };
  }

  @Get(':did.pdf')
  @ApiOperation({ summary: '文书 – as PDF/A-2b; a sealed paper with the very bytes it was sealed with' })
  @ApiProduces(PDF)
  async asPdf(
    @Caller() caller: Caller,
    @Param('id') id: string,
    @Param('did') documentId: string,
    @Query() { inline }: ContentQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { instrument, bytes } = await this.documents.pdf(caller, id, documentId);
    await answer(reply, instrument, PDF, 'pdf', bytes, inline === 'true');
  }

  @Get(':did.docx')
  @ApiOperation({ summary: '文书 – as DOCX, for further editing' })
  @ApiProduces(DOCX)
  async asDocx(
    @Caller() caller: Caller,
    @Param('id') id: string,
    @Param('did') documentId: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const instrument = await this.documents.instrument(caller, id, documentId);
    await answer(reply, instrument, DOCX, 'docx', await this.docx.render(instrument));
  }
}

async function answer(
  reply: FastifyReply,
  { title, id }: Instrument,
  type: string,
  extension: string,
  bytes: Uint8Array,
  inline = false,
): Promise<void> {
  const kept = attachment(`${title}.${extension}`, `${id}.${extension}`);
  await reply
    .header('content-type', type)
    .header('content-disposition', inline ? kept.replace(/^attachment/, 'inline') : kept)
    .header('content-security-policy', inline ? PAGE : 'sandbox')
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'private, no-store')
    .send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}
