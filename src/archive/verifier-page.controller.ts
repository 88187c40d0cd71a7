import { Controller, Get, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { readFile } from 'node:fs/promises';
import { Public } from '../identity/caller.js';
import { codeOf } from '../platform/error-code.js';
import { DomainError } from '../platform/http/domain-error.js';

const PAGE = new URL('../../dist/verify.html', import.meta.url);
const POLICY = /<meta http-equiv="content-security-policy" content="([^"]+)"/;

/** 离线核验页 – the verifier as one file, to be saved and used without this server. Not part of the interface. */
@ApiExcludeController()
@Controller()
export class VerifierPageController {
  /** @throws DomainError not-found where the page was not built */
  @Get('verify.html')
  @Public()
  async page(@Res() reply: FastifyReply): Promise<void> {
    const page = await built();
    await reply
      .header('content-type', 'text/html; charset=utf-8')
      .header('content-security-policy', POLICY.exec(page)?.[1] ?? "default-src 'none'")
      .header('cache-control', 'no-cache')
      .send(page);
  }
}

async function built(): Promise<string> {
  try {
    return await readFile(PAGE, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') throw DomainError.notFound();
    throw error;
  }
}
