/** 送出文件 – the bytes of an item over HTTP: whole or in part, to be kept or to be shown, never as anything a browser runs. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import type { BlobStore } from '../platform/blob-store.js';
import { names, wantedRange } from './byte-range.js';
import { allowedType } from './intake/media-types.js';

/** Bytes that may be sent. */
export interface Content {
  readonly sha256: string;
  readonly size: number;
  /** As the bytes show it; null where that is not known. */
  readonly mediaType: string | null;
  /** The caller wants to see it in a page. */
  readonly inline: boolean;
}

/** Pictures and films run nothing in a sandbox; the reader of PDF does not start in one, and needs nothing from anywhere. */
const POLICY = { 'application/pdf': "default-src 'none'; style-src 'unsafe-inline'" } as Readonly<
  Record<string, string>
>;
const SANDBOX = "sandbox; default-src 'none'; media-src 'self'; img-src 'self'; style-src 'unsafe-inline'";

/** Answers with the content, or the part of it that is asked for. */
export async function sendContent(
  request: FastifyRequest,
  reply: FastifyReply,
  blobs: BlobStore,
  content: Content,
): Promise<void> {
  const { sha256, size } = content;
  const etag = `"${sha256}"`;
  void reply.headers(headersOf(content)).header('etag', etag).header('accept-ranges', 'bytes');
  if (names(request.headers['if-none-match'], etag)) {
    await reply.status(304).send();
    return;
  }
  if (request.method === 'HEAD') {
    // An empty stream: of anything else the server would tell the length itself.
    await reply.header('content-length', size).send(Readable.from([]));
    return;
  }
  const wanted = wantedRange(request.headers, size, etag);
  if (wanted === 'unsatisfiable') {
    await reply.status(416).header('content-range', `bytes */${size}`).header('content-length', 0).send('');
    return;
  }
  if (wanted === 'whole') {
    await reply.header('content-length', size).send(await blobs.get(sha256));
    return;
  }
  const { start, end } = wanted;
  await reply
    .status(206)
    .header('content-range', `bytes ${start}-${end}/${size}`)
    .header('content-length', end - start + 1)
    .send(await blobs.get(sha256, wanted));
}

function headersOf({ sha256, mediaType, inline }: Content): Record<string, string> {
  const type = mediaType === null ? null : allowedType(mediaType);
  const name = type === null ? sha256 : `${sha256}.${type.extension}`;
  const shown = inline && type !== null && type.inline;
  return {
    'content-type': shown ? type.mime : 'application/octet-stream',
    'content-disposition': `${shown ? 'inline' : 'attachment'}; filename="${name}"`,
    'content-security-policy': shown ? (POLICY[type.mime] ?? SANDBOX) : 'sandbox',
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
  };
}
