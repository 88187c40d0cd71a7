/** `npm run openapi` – prints the interface as OpenAPI 3.1, without serving it. */
import 'reflect-metadata';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../app.js';
import { readSettings } from '../platform/config/read-settings.js';

const directory = await mkdtemp(join(tmpdir(), 'sanfen-openapi-'));
const app = await createApp({ settings: readSettings({ DATA_DIR: directory, PORT: '0', LOG_LEVEL: 'error' }) });
try {
  await app.init();
  const { body } = await app.inject({ url: '/api/openapi.json' });
  process.stdout.write(`${body}\n`);
} finally {
  await app.close();
  await rm(directory, { recursive: true, force: true });
}
