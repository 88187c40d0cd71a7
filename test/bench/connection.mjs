/** 连接 – one HTTP/1.1 connection kept alive, one request at a time: as little client as a measurement can do with. */
import { connect } from 'node:net';

const HEAD_END = Buffer.from('\r\n\r\n');
const MEGABYTE = 1_048_576;

/** A request that failed on the wire or was answered by what this client does not read. */
export class BrokenExchange extends Error {
  name = 'BrokenExchange';
}

/** A connection to a server on this machine. */
export class Connection {
  #socket;
  #waiting = null;
  #received = Buffer.alloc(MEGABYTE);
  #length = 0;

  constructor(socket) {
    this.#socket = socket;
    socket.setNoDelay(true);
    socket.on('data', (chunk) => this.#take(chunk));
    socket.on('error', (error) => this.#fail(error.message));
    socket.on('close', () => this.#fail('the server closed the connection'));
  }

  static open(port) {
    return new Promise((resolve, reject) => {
      const socket = connect({ port, host: '127.0.0.1' }, () => resolve(new Connection(socket)));
      socket.once('error', reject);
    });
  }

  /** Sends a request. @returns status and body; rejects with BrokenExchange */
  request({ method, path, token, body, type = 'application/json' }) {
    const length = body === undefined ? 0 : Buffer.byteLength(body);
    const head =
      `${method} ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\naccept: application/json\r\n` +
      (token === undefined ? '' : `authorization: Bearer ${token}\r\n`) +
      (body === undefined ? '' : `content-type: ${type}\r\ncontent-length: ${length}\r\n`);
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
      this.#socket.write(`${head}\r\n${body ?? ''}`);
    });
  }

  close() {
    this.#socket.destroy();
  }

  #take(chunk) {
    while (this.#length + chunk.length > this.#received.length) {
      this.#received = Buffer.concat([this.#received], this.#received.length * 2);
    }
    chunk.copy(this.#received, this.#length);
    this.#length += chunk.length;
    const headEnd = this.#received.subarray(0, this.#length).indexOf(HEAD_END);
    if (headEnd < 0) return;
    const head = this.#received.latin1Slice(0, headEnd);
    const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
    if (length === undefined) return this.#fail(`an answer without content-length: ${head}`);
    const end = headEnd + HEAD_END.length + Number(length);
    if (this.#length < end) return;
    const answer = { status: Number(head.slice(9, 12)), body: this.#received.utf8Slice(headEnd + 4, end) };
    this.#length = 0;
    const { resolve } = this.#waiting ?? {};
    this.#waiting = null;
    resolve?.(answer);
  }

  #fail(message) {
    const { reject } = this.#waiting ?? {};
    this.#waiting = null;
    reject?.(new BrokenExchange(message));
  }
}

/** Asks once for something that must succeed. @returns the JSON of the answer. @throws Error if it does not */
export async function need(connection, request) {
  const { status, body } = await connection.request(request);
  if (status >= 300) throw new Error(`${request.method} ${request.path}: ${status} ${body}`);
  return body === '' ? null : JSON.parse(body);
}
