/** 服务器进程 – the product or the floor, each in a process of its own on a folder of its own. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { performance } from 'node:perf_hooks';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Connection } from './connection.mjs';

const floorScript = fileURLToPath(new URL('floor-server.mjs', import.meta.url));
/** As `npm start` does. */
const nodeOptions = ['--max-semi-space-size=64', '--enable-source-maps'];
const readyWithinMs = 60_000;
const MEGABYTE = 1_048_576;

/** A running server. */
export class Server {
  constructor(child, port, startedInMs) {
    this.child = child;
    this.port = port;
    /** From spawn to the first 200 on /readyz. */
    this.startedInMs = startedInMs;
  }

  /** The product, started as `npm start` starts it. */
  static product(directory, { product, profile }) {
    const script = join(product, 'main.js');
    return start([...profiled(profile), ...nodeOptions, script], {
      DATA_DIR: directory,
      HOST: '127.0.0.1',
      LOG_LEVEL: 'warn',
    });
  }

  /** The floor; `mode` is `each` (a commit for each act) or `group`. */
  static floor(directory, mode, { profile }) {
    return Server.script(floorScript, [directory, mode], { profile });
  }

  /** Any script that listens on PORT and is ready when it answers. */
  static script(script, args, { profile }) {
    return start([...profiled(profile), script, ...args], {});
  }

  /** The most the process has ever held in memory, in MiB; null where the system does not tell. */
  peakMemory() {
    if (process.platform !== 'linux') return null;
    const kibibytes = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${this.child.pid}/status`, 'utf8'))?.[1];
    return Number(kibibytes) / 1_024;
  }

  /** What the process holds in memory, in MiB. */
  async memory() {
    const connection = await Connection.open(this.port);
    const { body } = await connection.request({ method: 'GET', path: '/metrics' });
    connection.close();
    const bytes = /^process_resident_memory_bytes (\d+)/m.exec(body)?.[1];
    return Number(bytes) / MEGABYTE;
  }

  /** Ends the server as an operator would, and waits for it. */
  async stop() {
    const ended = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.kill('SIGTERM');
    await ended;
  }
}

function profiled(directory) {
  return directory === null ? [] : ['--cpu-prof', `--cpu-prof-dir=${directory}`];
}

async function start(args, env) {
  const port = await freePort();
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...env, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const begun = performance.now();
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  child.once('exit', () => process.off('exit', kill));
  while (!(await isReady(port))) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}`);
    if (performance.now() - begun > readyWithinMs) throw new Error('the server is not ready');
    await sleep(5);
  }
  return new Server(child, port, performance.now() - begun);
}

async function isReady(port) {
  try {
    const connection = await Connection.open(port);
    const { status } = await connection.request({ method: 'GET', path: '/readyz' });
    connection.close();
    return status === 200;
  } catch {
    return false;
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
