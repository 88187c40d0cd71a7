/** A real S3 server with one empty bucket, `sanfen`, in a process of its own; prints its port. */
import S3rver from '@20minutes/s3rver';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const directory = mkdtempSync(join(tmpdir(), 'sanfen-s3-'));
const server = new S3rver({
  port: 0,
  address: '127.0.0.1',
  silent: true,
  directory,
  configureBuckets: [{ name: 'sanfen' }],
});
const { port } = await server.run();
process.stdout.write(`${port}\n`);
function end() {
  rmSync(directory, { recursive: true, force: true });
  process.exit(0);
}
process.on('SIGTERM', end);
// Whoever started it is gone.
process.stdin.on('end', end).resume();
