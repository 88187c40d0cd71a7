import type { FastifyRequest } from 'fastify';
import type { BlobStore, StagedFile } from '../platform/blob-store.js';
import { DomainError } from '../platform/http/domain-error.js';

/** The file of a multipart request, as its parser hands it over. */
type FilePart = NonNullable<Awaited<ReturnType<FastifyRequest['file']>>>;

/** A file that has come in whole, with what its sender says of it. */
export interface ReceivedFile {
  readonly staged: StagedFile;
  readonly name: string;
  readonly claimedType: string;
}

/**
 * Takes in the one file of a multipart request. The parser cuts a file off at its limit and goes on as if it had ended
 * there; it is given one byte more, so that the store notices and keeps nothing of a file that is too long.
 *
 * @throws DomainError malformed if there is no file, or it breaks off; BlobTooLarge beyond `limitBytes`
 */
export async function receiveFile(
  request: FastifyRequest,
  blobs: BlobStore,
  limitBytes: number,
): Promise<ReceivedFile> {
  const part = request.isMultipart() ? await fileIn(request, limitBytes + 1) : undefined;
  if (part === undefined) throw noFile();
  try {
    const staged = await blobs.stage(part.file, limitBytes);
    return { staged, name: part.filename, claimedType: part.mimetype };
  } catch (error) {
    throw error === part.file.errored ? noFile({ cause: error }) : error;
  }
}

/** What the parser throws by itself is about the form; errors of the plugin carry the status they are answered with. */
async function fileIn(request: FastifyRequest, fileSize: number): Promise<FilePart | undefined> {
  try {
    return await request.file({ limits: { fileSize } });
  } catch (error) {
    throw error instanceof Error && 'statusCode' in error ? error : noFile({ cause: error });
  }
}

function noFile(options?: ErrorOptions): DomainError {
  const message = { zh: '请以 multipart/form-data 上传文件', en: 'send the file as multipart/form-data, whole' };
  return new DomainError('malformed', { errors: [{ pointer: '/file', message }] }, options);
}
