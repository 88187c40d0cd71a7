import type { FastifyRequest } from 'fastify';
import type { BlobStore, StoredBlob } from '../platform/blob-store.js';
import { DomainError } from '../platform/http/domain-error.js';

/**
 * Keeps the one file of a multipart request. The parser cuts a file off at its limit and goes on as if it had ended
 * there; it is given one byte more, so that the store notices and keeps nothing of a file that is too long.
 *
 * @throws DomainError malformed if there is no file; BlobTooLarge beyond `limitBytes`
 */
export async function receiveFile(request: FastifyRequest, blobs: BlobStore, limitBytes: number): Promise<StoredBlob> {
  const part = request.isMultipart() ? await request.file({ limits: { fileSize: limitBytes + 1 } }) : undefined;
  if (part === undefined) throw noFile();
  return blobs.put(part.file, limitBytes);
}

function noFile(): DomainError {
  const message = { zh: '请以 multipart/form-data 上传文件', en: 'send the file as multipart/form-data' };
  return new DomainError('malformed', { errors: [{ pointer: '/file', message }] });
}
