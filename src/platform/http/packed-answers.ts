/**
 * 压缩 – large answers that are the same for everybody are sent packed: a procedure with its forms is 150 kB of JSON, 15 kB
 * packed. Answers about cases and people stay as they are: how well they pack would tell a listener what is in them.
 */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const SHARED = /^\/api\/(?:v1\/(?:procedures|law-packs)(?:[/?]|$)|openapi\.json)/;

/** Below so many characters it is not worth the time. */
const LEAST = 2_048;

/** While somebody waits: nearly as small as can be, in a few milliseconds. */
const QUALITY = 5;

/** A hook of Fastify's `onSend`. */
export async function packShared(request: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<unknown> {
  if (!SHARED.test(request.url) || typeof payload !== 'string' || payload.length < LEAST) return payload;
  if (reply.hasHeader('content-encoding')) return payload;
  void reply.header('vary', 'accept-encoding');
  const coding = codingFor(request.headers['accept-encoding']);
  if (coding === null) return payload;
  void reply.header('content-encoding', coding).removeHeader('content-length');
  return coding === 'br'
    ? promisify(brotliCompress)(payload, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } })
    : promisify(gzip)(payload);
}

/** What the caller can unpack, the smaller first; null for nothing. */
function codingFor(accepted: string | readonly string[] | undefined): 'br' | 'gzip' | null {
  const codings = String(accepted ?? '')
    .split(',')
    .map((each) =>
      each
        .trim()
        .toLowerCase()
        .split(/\s*;\s*q=/),
    )
    .filter(([, weight]) => weight === undefined || Number(weight) > 0)
    .map(([name]) => name);
  return (['br', 'gzip'] as const).find((each) => codings.includes(each)) ?? null;
}
