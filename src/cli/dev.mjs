/**
 * 开发 – both sides with every change at once: the server is compiled file by file and started again, Vite puts the pages into
 * the open browser. What is compiled lies in `dist-dev`, so that a build stays as it is. Types are checked by `npm run typecheck`.
 */
import { transformFile } from '@swc/core';
import { spawn } from 'node:child_process';
import { statSync, watch } from 'node:fs';
import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

/** An editor writes a file in several steps, and several files at once. */
const SETTLED_MS = 120;
/** So many files are compiled at a time. */
const AT_ONCE = 64;

const root = fileURLToPath(new URL('../..', import.meta.url));
const source = join(root, 'src');
const output = join(root, 'dist-dev');

let server = null;
let pages = null;
let hasStood = false;
let ending = false;
let turn = Promise.resolve();
/** What has changed since it was last compiled, and what could not be. */
const changed = new Set();
const watched = new Map();
let settling;

for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void end(0));
process.on('exit', () => server?.kill('SIGKILL'));

await rm(output, { recursive: true, force: true });
await compile([source]);
pages = await createServer({ configFile: join(root, 'web', 'vite.config.ts'), clearScreen: false });
await pages.listen();
if (changed.size === 0) start();

/** Compiles what is TypeScript, copies the rest, takes away what is gone; what fails has changed still. */
async function compile(paths) {
  for (let at = 0; at < paths.length; at += AT_ONCE) {
    await Promise.all(paths.slice(at, at + AT_ONCE).map((path) => compileOne(path)));
  }
}

async function compileOne(path) {
  const target = path.replace(source, output).replace(/\.ts$/, '.js');
  try {
    const kind = statSync(path, { throwIfNoEntry: false });
    if (kind === undefined) await forget(path, target);
    else if (kind.isDirectory()) await enter(path);
    else if (path.endsWith('.ts')) await translate(path, target);
    else await cp(path, target);
  } catch (error) {
    changed.add(path);
    console.error(told(error));
  }
}

/** Folder by folder: on Linux, Node's own recursive watch loses a file that an editor replaces by another. */
async function enter(folder) {
  if (watched.has(folder)) return;
  const note = (_event, name) => name !== null && noteChange(join(folder, name));
  watched.set(folder, watch(folder, note));
  await compile((await readdir(folder)).map((name) => join(folder, name)));
}

async function forget(path, target) {
  watched.get(path)?.close();
  watched.delete(path);
  await rm(target, { recursive: true, force: true });
}

async function translate(path, target) {
  const { code, map } = await transformFile(path, { cwd: root, filename: path });
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, map === undefined ? code : `${code}\n//# sourceMappingURL=${inline(map)}`);
}

/** Where and what; not how the compiler came to it. */
function told(error) {
  return error instanceof Error ? error.message.split(/\n+Caused by:/)[0] : error;
}

function inline(map) {
  return `data:application/json;base64,${Buffer.from(map).toString('base64')}`;
}

function noteChange(path) {
  // What an editor keeps for itself.
  if (/^[.#]|~$/.test(basename(path))) return;
  changed.add(path);
  clearTimeout(settling);
  settling = setTimeout(() => {
    turn = turn.then(takeUp);
  }, SETTLED_MS);
}

async function takeUp() {
  const paths = [...changed];
  changed.clear();
  if (ending || paths.length === 0) return;
  console.log(`Changed: ${paths.map((path) => path.slice(root.length)).join(', ')}`);
  await compile(paths);
  if (changed.size > 0) return;
  await stop();
  start();
}

function start() {
  const args = ['--enable-source-maps', join(output, 'main.js')];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  server = child;
  createInterface({ input: child.stdout }).on('line', tell);
  child.on('exit', (code, signal) => {
    if (server !== child) return;
    server = null;
    if (ending) return;
    console.error(
      `The server has ended (${signal ?? `exit code ${code}`}); it starts again with the next change in src.`,
    );
  });
}

/** Its log, always; whom one can sign in as, once; where to look, instead of its own address, which has no pages here. */
function tell(line) {
  const stands = line.startsWith('三分 Sanfen: ');
  if (!stands && (line.startsWith('{') || !hasStood)) console.log(line);
  if (stands)
    console.log(
      hasStood ? 'The server stands again.' : `Open ${pages.resolvedUrls?.local[0]} – both sides follow every change.`,
    );
  // What it says after its address comes in the same breath.
  if (stands) setTimeout(() => (hasStood = true), SETTLED_MS);
}

async function stop() {
  const child = server;
  if (child === null) return;
  server = null;
  await new Promise((resolve) => {
    child.on('exit', resolve);
    child.kill('SIGTERM');
  });
}

async function end(code) {
  if (ending) return;
  ending = true;
  await Promise.all([stop(), pages?.close()]);
  process.exit(code);
}
