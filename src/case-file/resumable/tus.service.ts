import { Injectable } from '@nestjs/common';
import { Server } from '@tus/server';
import type { FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import type { StoredCase } from '../../cases/case-store.service.js';
import type { Caller } from '../../identity/caller.js';
import { BlobTooLarge } from '../../platform/blob-store.js';
import { Settings } from '../../platform/config/settings.js';
import { DomainError } from '../../platform/http/domain-error.js';
import type { ErrorCode } from '../../platform/http/domain-error.js';
import { claimedName, claimedType } from '../intake/claimed.js';
import { largestLimit } from '../intake/upload-limits.js';
import type { PartialUploadRow } from './partial-upload.entity.js';
import { ResumableUploads } from './resumable-uploads.service.js';

/** A request of the protocol, by somebody who may make it. */
export interface TusRequest {
  readonly request: FastifyRequest;
  readonly caller: Caller;
  readonly stored: StoredCase;
  /** The upload it is about; a new one's id where it begins one. */
  readonly id: string;
  /** Null where it begins one. */
  readonly row: PartialUploadRow | null;
}

/** What the protocol answers; a refusal is thrown instead. */
export interface TusAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
}

/** The type of a piece, and of nothing else. */
const PIECE = 'application/offset+octet-stream';

/** What is of this server's making or none of the client's business. */
const NOT_PASSED_ON = /^(access-control-|content-type$|content-length$)/;

const CODES: Readonly<Record<number, ErrorCode>> = {
  404: 'not-found',
  409: 'conflict',
  410: 'not-found',
  412: 'precondition-failed',
  413: 'payload-too-large',
};

/** tus 1.0 – the protocol of resumable uploads, spoken by its library over our routes, our files and our errors. */
@Injectable()
export class Tus {
  readonly #server: Server;
  readonly #asked = new WeakMap<Request, TusRequest>();
  readonly #failed = new WeakMap<Request, unknown>();

  constructor(uploads: ResumableUploads, settings: Settings) {
    this.#server = new Server({
      path: '/uploads',
      datastore: uploads.files,
      maxSize: largestLimit(settings),
      namingFunction: (request) => this.#of(request).id,
      getFileIdFromRequest: (request) => this.#of(request).id,
      generateUrl: (request) => `/api/v1/cases/${this.#of(request).stored.id}/uploads/${this.#of(request).id}`,
      onUploadCreate: async (request, upload) => {
        const { caller, stored, id } = this.#of(request);
        const { filename, filetype } = upload.metadata ?? {};
        if (upload.size === undefined) throw lengthMissing();
        const described = { name: claimedName(filename ?? ''), claimedType: claimedType(filetype ?? '') };
        await uploads.begin(caller, stored, { id, length: upload.size, ...described });
        return {};
      },
      onUploadFinish: async (request) => {
        const { caller, stored, id } = this.#of(request);
        const row = this.#of(request).row ?? (await uploads.own(caller, stored, id));
        return { headers: { 'sanfen-sha256': await uploads.finish(caller, stored, row) } };
      },
      onResponseError: (request, error) => {
        this.#failed.set(request, error);
        return undefined;
      },
    });
  }

  /** Answers one request of the protocol. @throws DomainError, or whatever of ours broke */
  async answer(asked: TusRequest): Promise<TusAnswer> {
    const request = webRequest(asked.request);
    this.#asked.set(request, asked);
    const response = await this.#server.handleWeb(request);
    if (response.status >= 400) throw this.#refusal(request, response.status, await response.text());
    const headers = [...response.headers].filter(([name]) => !NOT_PASSED_ON.test(name));
    return { status: response.status, headers: Object.fromEntries(headers) };
  }

  #of(request: Request): TusRequest {
    const asked = this.#asked.get(request);
    if (asked === undefined) throw new Error('a request that was not announced');
    return asked;
  }

  /** Errors of ours come out as they went in; those of the protocol have a status and a sentence. */
  #refusal(request: Request, status: number, sentence: string): unknown {
    const error = this.#failed.get(request);
    if (error instanceof Error || (error !== undefined && !isOfTheProtocol(error))) return error;
    if (status === 413) return new BlobTooLarge(0);
    if (status >= 500) return new Error(sentence);
    const en = sentence.trim().slice(0, 200);
    const options = { detail: { zh: `断点续传请求有误：${en}`, en } };
    return new DomainError(CODES[status] ?? 'malformed', status === 404 || status === 410 ? {} : options);
  }
}

function isOfTheProtocol(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'status_code' in error;
}

function lengthMissing(): DomainError {
  return new DomainError('malformed', {
    detail: { zh: '须以 Upload-Length 说明文件长度', en: 'Upload-Length must say how long the file is' },
  });
}

/** The request as the library reads one; its body is read from the connection piece by piece. */
function webRequest({ raw, method, url, headers, protocol, host }: FastifyRequest): Request {
  const given = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value] as [string, string]],
  );
  const address = `${protocol}://${host || 'localhost'}${url}`;
  // A body of any other type has been read already, and is none of the protocol's.
  if (headers['content-type'] !== PIECE) return new Request(address, { method, headers: given });
  const body = Readable.toWeb(raw) as ReadableStream<Uint8Array>;
  return new Request(address, { method, headers: given, body, duplex: 'half' });
}
