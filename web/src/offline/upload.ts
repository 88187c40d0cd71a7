/** 断点续传 – a file in pieces (tus 1.0): what the server has is not sent again, whatever broke in between. */
import { ProblemError, Unreachable, type Problem } from '../api/client';
import { currentLanguage } from '../i18n';
import type { Capture } from './store';

const PIECE = 1_048_576;
const AGAIN_AFTER_MS = [0, 1_000, 3_000];

export interface UploadWatch {
  readonly onPlace: (url: string) => void;
  readonly onProgress: (sentBytes: number) => void;
  /** Gets the means to stop it. */
  readonly onBegin: (stop: () => void) => void;
}

/** Stopped by hand; what has arrived stays there. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}

/**
 * Sends what the server does not have yet.
 *
 * @returns the digest the server found
 * @throws ProblemError if it is refused, Unreachable if the connection breaks for longer, Stopped
 */
export async function uploadRest(capture: Capture, bytes: Blob, watch: UploadWatch): Promise<string> {
  const { Upload } = await import('tus-js-client');
  return new Promise((resolve, reject) => {
    let digest = '';
    const upload = new Upload(bytes, {
      endpoint: `/api/v1/cases/${capture.caseId}/uploads`,
      ...(capture.uploadUrl === null ? {} : { uploadUrl: capture.uploadUrl }),
      chunkSize: PIECE,
      retryDelays: AGAIN_AFTER_MS,
      storeFingerprintForResuming: false,
      metadata: { filename: capture.name, filetype: capture.mediaType },
      headers: {
        'x-requested-with': 'sanfen',
        'sanfen-account': capture.accountId,
        'accept-language': currentLanguage(),
      },
      onUploadUrlAvailable: () => watch.onPlace(new URL(upload.url ?? '', location.href).pathname),
      onChunkComplete: (_size, sent) => watch.onProgress(sent),
      onProgress: (sent) => watch.onProgress(sent),
      onAfterResponse: (_request, response) => {
        digest = response.getHeader('Sanfen-Sha256') ?? digest;
      },
      onShouldRetry: (error) => !isAnswer(error.originalResponse?.getStatus() ?? 0),
      onSuccess: () => resolve(digest),
      onError: (error) => reject(reasonOf(error)),
    });
    watch.onBegin(() => {
      void upload.abort().then(() => reject(new Stopped()));
    });
    upload.start();
  });
}

/** Whether the server has said no, rather than nothing. */
function isAnswer(status: number): boolean {
  const SERVER_FAILED = 500;
  return status >= 400 && status < SERVER_FAILED && status !== 409;
}

function reasonOf(error: Error): Error {
  const response = 'originalResponse' in error ? (error.originalResponse as AnswerOfTus | null) : null;
  if (response === null || !isAnswer(response.getStatus())) return new Unreachable('', { cause: error });
  try {
    return new ProblemError(JSON.parse(response.getBody()) as Problem);
  } catch {
    return new Unreachable('', { cause: error });
  }
}

interface AnswerOfTus {
  getStatus(): number;
  getBody(): string;
}
