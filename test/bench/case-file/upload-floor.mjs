/**
 * 底线 – what this machine can do at best with an upload: bare `node:http` that hashes what comes, writes it to a file
 * and waits until the disk has it. It reads no form, asks nobody, looks at no type.
 *
 *   node upload-floor.mjs DIRECTORY
 */
import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const [directory] = process.argv.slice(2);

createServer((request, response) => {
  if (request.method === 'GET') response.end('{}');
  else void keep(request).then((sha256) => response.writeHead(201).end(JSON.stringify({ sha256 })));
}).listen(Number(process.env.PORT), '127.0.0.1');

process.on('SIGTERM', () => process.exit(0));

async function keep(request) {
  const hash = createHash('sha256');
  const hashing = new Transform({
    transform(chunk, _encoding, done) {
      hash.update(chunk);
      done(null, chunk);
    },
  });
  await pipeline(request, hashing, createWriteStream(join(directory, randomUUID()), { flush: true }));
  return hash.digest('hex');
}
