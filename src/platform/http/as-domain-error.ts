import { HttpException } from '@nestjs/common';
import { BlobTooLarge, StorageUnavailable } from '../blob-store.js';
import { codeOf } from '../error-code.js';
import { DomainError } from './domain-error.js';
import type { ErrorCode } from './domain-error.js';

/** The framework's refusals by their status. Any other 4xx is a malformed request. */
const codes: Readonly<Record<number, ErrorCode>> = {
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not-found',
  405: 'method-not-allowed',
  409: 'conflict',
  412: 'precondition-failed',
  413: 'payload-too-large',
  415: 'unsupported-media-type',
  429: 'too-many-requests',
};

/**
 * What the framework, its plugins and the platform throw, as a domain error where it is the caller's doing; the error
 * itself where it is a fault of ours.
 */
export function asDomainError(error: unknown): unknown {
  if (error instanceof DomainError) return error;
  if (error instanceof BlobTooLarge) return new DomainError('payload-too-large', {}, { cause: error });
  if (error instanceof StorageUnavailable) {
    return new DomainError('storage-unavailable', { headers: { 'retry-after': '30' } }, { cause: error });
  }
  if (isNoSpace(error)) return new DomainError('insufficient-storage', {}, { cause: error });
  const status = statusOf(error);
  if (status === null || status < 400 || status >= 500) return error;
  return new DomainError(codes[status] ?? 'malformed', {}, { cause: error });
}

function statusOf(error: unknown): number | null {
  if (error instanceof HttpException) return error.getStatus();
  if (typeof error !== 'object' || error === null || !('statusCode' in error)) return null;
  return typeof error.statusCode === 'number' ? error.statusCode : null;
}

function isNoSpace(error: unknown): boolean {
  return ['ENOSPC', 'EDQUOT', 'SQLITE_FULL', '53100'].includes(codeOf(error));
}
