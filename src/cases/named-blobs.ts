import type { BlobStore } from '../platform/blob-store.js';
import { DomainError } from '../platform/http/domain-error.js';

/** @throws DomainError malformed if the payload names bytes that were never uploaded */
export async function assertBlobsKept(blobs: BlobStore, payload: object): Promise<void> {
  if (!('sha256' in payload) || typeof payload.sha256 !== 'string') return;
  if (await blobs.has(payload.sha256)) return;
  throw new DomainError('malformed', {
    errors: [
      {
        pointer: '/payload/sha256',
        message: { zh: '没有上传过此内容的文件', en: 'no file with this content was uploaded' },
      },
    ],
  });
}
