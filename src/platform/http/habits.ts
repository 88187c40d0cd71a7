import fastifyMultipart from '@fastify/multipart';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import { Metrics } from '../health/metrics.js';
import { packShared } from './packed-answers.js';
import { answerProblem, ProblemFilter } from './problem-filter.js';
import { securityHeaders } from './security-headers.js';
import { assertCleanText } from './text-hygiene.js';
import { validationPipe } from './validation.js';

type Done = (error: Error | null) => void;

/** The most a JSON body may hold, in bytes. Evidence comes as multipart and has limits of its own. */
const bodyLimit = 1_048_576;

/** Fastify with our limits; every request has a correlation id of ours, whatever the caller sends. */
export function httpAdapter(logger: Logger): FastifyAdapter {
  return new FastifyAdapter({
    bodyLimit,
    genReqId: () => randomUUID(),
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) =>
      answerProblem(error, request, reply, logger),
    return503OnClosing: false,
    forceCloseConnections: 'idle',
    requestTimeout: 120_000,
  });
}

/** The habits every route shares: security headers, uploads, clean texts, validation, problems, measurements. */
export async function adoptHabits(app: NestFastifyApplication, logger: Logger): Promise<void> {
  app.useGlobalFilters(new ProblemFilter(logger));
  app.useGlobalPipes(validationPipe());
  await app.register(fastifyMultipart, { throwFileSizeLimit: true });
  const headers = await securityHeaders();
  const metrics = app.get(Metrics);
  const fastify = app.getHttpAdapter().getInstance();
  // Pieces of resumable uploads: whoever takes them reads them from the request itself.
  fastify.addContentTypeParser('application/offset+octet-stream', (_request: unknown, _piece: unknown, done: Done) =>
    done(null),
  );
  fastify.addHook('preHandler', (request, _reply, done) => {
    assertCleanText(request.body);
    assertCleanText(request.query);
    assertCleanText(request.params);
    done();
  });
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.headers(headers).header('x-correlation-id', request.id);
    done();
  });
  fastify.addHook('onSend', packShared);
  fastify.addHook('onResponse', (request, reply, done) => {
    metrics.observe(request.method, request.routeOptions.url ?? 'none', reply.statusCode, reply.elapsedTime / 1_000);
    done();
  });
}
