import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { attachment } from '../instruments/attachment.js';
import { Caller } from '../identity/caller.js';
import { CasePackages } from './package/case-package.service.js';

/** 归档: the file bound in volumes, and the whole case as one bag. */
@ApiTags('归档 archive')
@ApiBearerAuth()
@Controller('cases/:id')
export class ArchiveController {
  constructor(private readonly packages: CasePackages) {}

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
}
