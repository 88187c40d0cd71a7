/** `npm run demo` – one case from lead to archive, with every attempt to break in on the way, printed and verified. */
import 'reflect-metadata';
import { fileURLToPath } from 'node:url';
import { playFiles } from './play-files.js';

process.exitCode = await playFiles([fileURLToPath(new URL('../../test/scenarios/demo.json', import.meta.url))]);
