/**
 * `npm run demo` – one case from lead to archive, with every attempt to break in on the way, printed and verified; leaves
 * its volumes and its bag in a folder it names.
 */
import 'reflect-metadata';
import { fileURLToPath } from 'node:url';
import { leaveArchive } from './leave-archive.js';
import { playFiles } from './play-files.js';

const demo = fileURLToPath(new URL('../../test/scenarios/demo.json', import.meta.url));
process.exitCode = await playFiles([demo], leaveArchive);
