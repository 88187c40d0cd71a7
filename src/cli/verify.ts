/** `npx sanfen verify FILE.zip`: see {@link verifyCommand}. */
import 'reflect-metadata';
import { verifyCommand } from './verify-command.js';

process.exitCode = await verifyCommand(process.argv.slice(2));
