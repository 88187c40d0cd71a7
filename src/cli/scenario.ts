/** `npm run scenario -- FILE…` – plays scenario files; without a file, all of `test/scenarios`. */
import 'reflect-metadata';
import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { playFiles } from './play-files.js';

const own = fileURLToPath(new URL('../../test/scenarios/', import.meta.url));

/** The scenarios of the product, in order of their names. */
async function ownFiles(): Promise<string[]> {
  const names = await readdir(own);
  return names
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => own + name);
}

const files = process.argv.slice(2);
process.exitCode = await playFiles(files.length > 0 ? files : await ownFiles());
