import { AwsV4Signer } from 'aws4fetch';
import { createReadStream } from 'node:fs';
import { Agent as HttpAgent, request as httpRequest } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import type { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { StorageUnavailable } from '../blob-store.js';

/** Where a bucket is, and as whom it is used. */
export interface BucketAddress {
  /** `https://…`, without the bucket. */
  readonly endpoint: string;
  readonly region: string;
  readonly bucket: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** `endpoint/bucket/key` or `bucket.endpoint/key`. */
  readonly pathStyle: boolean;
}

/** The file a request sends. */
export interface SentFile {
  readonly path: string;
  readonly size: number;
  /** The server compares the bytes it got with this. */
  readonly sha256: string;
}

interface Call {
  readonly method: 'GET' | 'HEAD' | 'PUT';
  readonly key: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly file?: SentFile;
}

/** Without a byte for so long, a connection is dead. */
const IDLE_MS = 30_000;
/** Waits before trying again, in milliseconds; network errors and the server's own are worth it. */
const RETRIES_MS = [200, 1_000];
const FIRST_SERVER_ERROR = 500;
const TOO_MANY = 429;

/** One bucket of an S3-compatible store: three kinds of request, signed (AWS Signature Version 4). */
export class Bucket {
  readonly #agent;

  constructor(private readonly address: BucketAddress) {
    const keepAlive = { keepAlive: true, maxSockets: 64 };
    this.#agent = address.endpoint.startsWith('https:') ? new HttpsAgent(keepAlive) : new HttpAgent(keepAlive);
  }

  /** The answer, its body not yet read: read it or `resume()` it. @throws StorageUnavailable after the last try */
  async call(call: Call): Promise<IncomingMessage> {
    for (const wait of RETRIES_MS) {
      const answer = await this.#try(call).catch(() => null);
      if (answer !== null && !isTransient(answer)) return answer;
      answer?.resume();
      await pause(wait);
    }
    const answer = await this.#try(call).catch((error: unknown) => {
      throw new StorageUnavailable('the object store does not answer', { cause: error });
    });
    if (!isTransient(answer)) return answer;
    answer.resume();
    throw new StorageUnavailable(`the object store answers ${answer.statusCode ?? 0}`);
  }

  /** @returns the status of a request for the bucket itself */
  async status(): Promise<number> {
    const answer = await this.call({ method: 'HEAD', key: '' });
    answer.resume();
    return answer.statusCode ?? 0;
  }

  close(): void {
    this.#agent.destroy();
  }

  async #try({ method, key, headers = {}, file }: Call): Promise<IncomingMessage> {
    const { accessKeyId, secretAccessKey, region } = this.address;
    const length: Record<string, string> = file
      ? { 'content-length': String(file.size), 'x-amz-content-sha256': file.sha256 }
      : {};
    const signer = new AwsV4Signer({
      method,
      url: this.#urlOf(key),
      headers: { ...headers, ...length },
      accessKeyId,
      secretAccessKey,
      region,
      service: 's3',
    });
    const signed = await signer.sign();
    return this.#send(signed.url, method, { ...Object.fromEntries(signed.headers), ...length }, file);
  }

  #send(url: URL, method: string, headers: Record<string, string>, file?: SentFile): Promise<IncomingMessage> {
    const request = url.protocol === 'https:' ? httpsRequest : httpRequest;
    return new Promise((resolve, reject) => {
      const sending = request(url, { method, headers, agent: this.#agent, timeout: IDLE_MS }, resolve);
      sending.on('timeout', () => sending.destroy(new Error('the object store fell silent')));
      sending.on('error', reject);
      if (file === undefined) sending.end();
      else streamOf(file, sending).pipe(sending);
    });
  }

  #urlOf(key: string): string {
    const { endpoint, bucket, pathStyle } = this.address;
    const url = new URL(endpoint);
    const base = url.pathname.replace(/\/$/, '');
    if (!pathStyle) url.hostname = `${bucket}.${url.hostname}`;
    const parts = pathStyle ? [base, bucket, key] : [base, key];
    url.pathname = parts.filter((part, index) => index === 0 || part !== '').join('/');
    return url.href;
  }
}

function isTransient({ statusCode = 0 }: IncomingMessage): boolean {
  return statusCode >= FIRST_SERVER_ERROR || statusCode === TOO_MANY;
}

function streamOf({ path }: SentFile, sending: { destroy(error: Error): unknown }): Readable {
  return createReadStream(path).on('error', (error) => sending.destroy(error));
}
