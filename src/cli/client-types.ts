/**
 * `npm run client-types` – writes the types of the web application's client from the OpenAPI document.
 *
 *   --check    only says whether they are as the document is; exit code 1 if not
 */
import 'reflect-metadata';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';
import { createApp } from '../app.js';
import { readSettings } from '../platform/config/read-settings.js';

/** npm runs its scripts in the project's folder. */
const output = join(process.cwd(), 'web/src/api/schema.d.ts');

const types = astToString(await openapiTS(await interfaceDocument()));
if (!process.argv.includes('--check')) {
  await writeFile(output, types);
} else if ((await readFile(output, 'utf8')) !== types) {
  console.error('web/src/api/schema.d.ts is not as the interface is: run `npm run client-types`');
  process.exitCode = 1;
}

/** The interface as OpenAPI 3.1, as JSON. */
async function interfaceDocument(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'sanfen-interface-'));
  const app = await createApp({ settings: readSettings({ DATA_DIR: directory, PORT: '0', LOG_LEVEL: 'error' }) });
  try {
    await app.init();
    return (await app.inject({ url: '/api/openapi.json' })).body;
  } finally {
    await app.close();
    await rm(directory, { recursive: true, force: true });
  }
}
