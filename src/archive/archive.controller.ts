import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { attachment } from '../instruments/attachment.js';
import { CasesReading } from '../cases/cases-reading.service.js';
import type { StoredCase } from '../cases/case-store.service.js';
import { Caller } from '../identity/caller.js';
import type { WholeList } from '../platform/http/page.js';
import { DomainError } from '../platform/http/domain-error.js';
import { Readable } from 'node:stream';
import { CasePackages } from './package/case-package.service.js';
import { assertMaySeeSubVolume, maySeeSubVolume } from './sub-volume.js';
import { CaseVolumes, type BoundVolume } from './volumes/case-volumes.service.js';

/** 归档: the file bound in volumes, and the whole case as one bag. */
@ApiTags('归档 archive')
@ApiBearerAuth()
@Controller('cases/:id')
export class ArchiveController {
  constructor(
    private readonly reading: CasesReading,
    private readonly packages: CasePackages,
    private readonly volumes: CaseVolumes,
  ) {}

  @Get('volumes')
  @ApiOperation({
    summary: '卷册 – the volumes of the case that the caller may see: pages, contents, where to read them',
  })
  async list(@Caller() caller: Caller, @Param('id') id: string): Promise<WholeList<VolumeView>> {
    const stored = await this.reading.caseFor(caller, id);
    const seen = (await this.volumes.of(stored)).filter(
      ({ volume }) => volume === 'main' || maySeeSubVolume(caller, stored),
    );
    return { items: seen.map((volume) => volumeView(id, volume)), nextCursor: null };
  }

  @Get('volumes/main.pdf')
  @ApiOperation({ summary: '正卷 – the main volume: cover, contents, papers with page numbers, reference sheet' })
  @ApiProduces('application/pdf')
  async main(@Caller() caller: Caller, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    await this.#send(reply, await this.reading.caseFor(caller, id), 'main');
  }

  @Get('volumes/sub.pdf')
  @ApiOperation({ summary: '副卷 – the sub volume, internal papers: for casework on this case and for supervision' })
  @ApiProduces('application/pdf')
  async sub(@Caller() caller: Caller, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const stored = await this.reading.caseFor(caller, id);
    assertMaySeeSubVolume(caller, stored);
    await this.#send(reply, stored, 'sub');
  }

  @Get('package.zip')
  @ApiOperation({
    summary: '卷宗包 – the whole case as a BagIt bag: events, facts, law, originals, volumes, proofs, signed',
  })
  @ApiProduces('application/zip')
  async package(@Caller() caller: Caller, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const { name, stream } = await this.packages.of(caller, id);
    await reply
      .header('content-type', 'application/zip')
      .header('content-disposition', attachment(name, `${id}.zip`))
      .header('x-content-type-options', 'nosniff')
      .header('cache-control', 'private, no-store')
      .send(stream);
  }

  async #send(reply: FastifyReply, stored: StoredCase, which: 'main' | 'sub'): Promise<void> {
    const bound = (await this.volumes.of(stored)).find(({ volume }) => volume === which);
    if (bound === undefined) throw DomainError.notFound();
    await reply
      .header('content-type', 'application/pdf')
      .header('content-length', bound.size)
      .header('content-disposition', attachment(`${stored.number} ${TITLES[which]}.pdf`, `${which}.pdf`))
      .header('content-security-policy', 'sandbox')
      .header('x-content-type-options', 'nosniff')
      .header('cache-control', 'private, no-store')
      .send(Readable.from(await bound.bytes(), { objectMode: false }));
  }
}

/** A volume in the list. */
export interface VolumeView {
  readonly volume: 'main' | 'sub';
  readonly name: string;
  /** Numbered pages. */
  readonly pages: number;
  readonly contents: BoundVolume['lines'];
  /** In bytes. */
  readonly size: number;
  readonly sha256: string;
  readonly links: { readonly pdf: string };
}

const TITLES = { main: '正卷', sub: '副卷' } as const;

function volumeView(caseId: string, { volume, pages, lines, size, sha256 }: BoundVolume): VolumeView {
  const links = { pdf: `/api/v1/cases/${caseId}/volumes/${volume}.pdf` };
  return { volume, name: TITLES[volume], pages, contents: lines, size, sha256, links };
}
