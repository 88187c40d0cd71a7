import { Catch } from '@nestjs/common';
import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { asDomainError } from './as-domain-error.js';
import { DomainError } from './domain-error.js';
import { preferredLanguage } from './language.js';
import { problemOf } from './problem.js';

/** A part of an address as long as a secret of ours; identifiers are shorter. */
const SECRET = /[\w-]{43,}/g;

/** Turns whatever was thrown into RFC 9457 problem+json. Faults are logged in full and told in one sentence. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly logger: Logger) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    answerProblem(thrown, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>(), this.logger);
  }
}

/** Answers one request with a problem. Also for errors Fastify meets before Nest does. */
export function answerProblem(thrown: unknown, request: FastifyRequest, reply: FastifyReply, logger: Logger): void {
  const error = asDomainError(thrown);
  if (!(error instanceof DomainError)) {
    const url = request.url.replace(SECRET, '…');
    logger.error({ err: error, correlationId: request.id, method: request.method, url }, 'fault');
  }
  if (reply.sent || reply.raw.headersSent) {
    reply.raw.destroy();
    return;
  }
  const problem = problemOf(error, preferredLanguage(request.headers['accept-language']), request.id);
  if (error instanceof DomainError) void reply.headers({ ...error.details.headers });
  void reply
    .status(problem.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('content-language', preferredLanguage(request.headers['accept-language']))
    .header('cache-control', 'no-store')
    .send(JSON.stringify(problem));
}
