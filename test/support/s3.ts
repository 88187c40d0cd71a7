import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** A running S3 server. */
export interface S3Server {
  readonly endpoint: string;
  /** What the product is told to use its one bucket. */
  readonly environment: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/** Starts an S3 server with one empty bucket. */
export async function startS3(): Promise<S3Server> {
  const script = fileURLToPath(new URL('s3-server.mjs', import.meta.url));
  const child = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'inherit'], env: {} });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const endpoint = `http://127.0.0.1:${String(line).trim()}`;
  const environment = {
    S3_ENDPOINT: endpoint,
    S3_BUCKET: 'sanfen',
    S3_ACCESS_KEY_ID: 'S3RVER',
    S3_SECRET_ACCESS_KEY: 'S3RVER',
  };
  const ended = once(child, 'exit');
  child.unref();
  const close = async () => {
    child.ref();
    child.kill('SIGTERM');
    await ended;
  };
  return { endpoint, environment, close };
}
