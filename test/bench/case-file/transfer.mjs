/** 传输 – large bodies over HTTP in both directions, never held in memory. */
import { createWriteStream } from 'node:fs';
import { request } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { json } from 'node:stream/consumers';
import { film } from './video.mjs';

const BOUNDARY = 'sanfen-bench';

/** Sends a film as the file of a form. @returns the JSON of the answer. @throws Error if it was not kept */
export async function sendFilm({ port, token, path, size, seed }) {
  const head = Buffer.from(
    `--${BOUNDARY}\r\ncontent-disposition: form-data; name="file"; filename="film.mp4"\r\ncontent-type: video/mp4\r\n\r\n`,
  );
  const tail = Buffer.from(`\r\n--${BOUNDARY}--\r\n`);
  const answer = await exchange({
    port,
    path,
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': `multipart/form-data; boundary=${BOUNDARY}`,
      'content-length': head.length + size + tail.length,
    },
    body: Readable.from(inTurn(head, film(size, seed), tail), { objectMode: false }),
  });
  const body = await json(answer);
  if (answer.statusCode !== 201) throw new Error(`the film was not kept: ${JSON.stringify(body)}`);
  return body;
}

async function* inTurn(head, stream, tail) {
  yield head;
  yield* stream;
  yield tail;
}

/** Fetches into a file; nothing is kept of it with `file` null. @returns how many bytes came. @throws Error if refused */
export async function fetchInto({ port, token, path, file }) {
  const answer = await exchange({ port, path, method: 'GET', headers: { authorization: `Bearer ${token}` } });
  if (answer.statusCode !== 200) throw new Error(`${path}: ${answer.statusCode} ${JSON.stringify(await json(answer))}`);
  let size = 0;
  answer.on('data', (chunk) => (size += chunk.length));
  if (file === null) for await (const chunk of answer) void chunk;
  else await pipeline(answer, createWriteStream(file));
  return size;
}

function exchange({ body, ...options }) {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', ...options }, resolve).once('error', reject);
    if (body === undefined) sent.end();
    else pipeline(body, sent).catch(reject);
  });
}
