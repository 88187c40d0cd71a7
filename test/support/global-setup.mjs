import { createServer } from 'node:http';
import { PostgresServer } from './postgres-server.mjs';

/**
 * Runs once before all suites, in the process above them: offers each suite that asks a fresh PostgreSQL database.
 * Nothing is started until one asks. Plain JavaScript, because Jest would load TypeScript here as CommonJS.
 */
export default async function setUp() {
  const postgres = new PostgresServer();
  const broker = createServer((_request, response) => {
    postgres.freshDatabase().then(
      (url) => response.end(url),
      (error) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise((resolve) => broker.listen(0, '127.0.0.1', resolve));
  process.env.TEST_POSTGRES_BROKER = `http://127.0.0.1:${broker.address().port}`;
  globalThis.endTestServers = async () => {
    broker.close();
    broker.closeAllConnections();
    await postgres.stop();
  };
}
