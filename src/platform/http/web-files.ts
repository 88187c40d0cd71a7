/** 网页 – the built web application at `/`: its files as they are, its page at every address that is a page's. */
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const YEAR = 31_536_000;

/** Serves the files of the folder; nothing where there are none, as before the first build. */
export async function serveWeb(app: NestFastifyApplication, folder: string): Promise<void> {
  const page = await readFile(join(folder, 'index.html')).catch(() => null);
  if (page === null) return;
  await app.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    index: false,
    decorateReply: false,
    // The build has packed each file as well as it can be; nothing is packed while somebody waits.
    preCompressed: true,
    setHeaders: (reply, path) => {
      // Their names change with their content.
      const forever = path.includes('/assets/');
      void reply.header('cache-control', forever ? `public, max-age=${YEAR}, immutable` : 'no-cache');
    },
  });
  const fastify = app.getHttpAdapter().getInstance();
  fastify.get('/*', (request: FastifyRequest, reply: FastifyReply) => {
    if (!isPage(request)) {
      reply.callNotFound();
      return;
    }
    void reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(page);
  });
}

/** An address somebody opens in a browser, and none of the interface. */
function isPage({ url, headers }: FastifyRequest): boolean {
  return !/^\/(?:api|assets|healthz|readyz|metrics)\b/.test(url) && headers.accept?.includes('text/html') === true;
}
