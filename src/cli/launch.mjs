/**
 * Starts things on a clean checkout: installs and builds what is missing or out of date, then runs it.
 *
 *   node src/cli/launch.mjs start | dev | test [jest arguments] | browser | bench [arguments] | run <tool> [arguments]
 *
 * Plain JavaScript without dependencies, because it runs before there are any.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const installed = join(root, 'node_modules', '.sanfen-installed');
const built = join(root, 'dist', '.sanfen-built');
const buildInputs = ['src', 'web', 'package.json', 'tsconfig.json', 'tsconfig.build.json', 'nest-cli.json', '.swcrc'];

/** Short-lived objects of many requests at once get more room (MiB): the collector then copies far fewer of them. */
const serverOptions = ['--max-semi-space-size=64', '--enable-source-maps'];

/** A browser and a server at a time: what waits for a page must not wait for other tests. */
const oneByOne = ['--test', '--test-concurrency=1'];

const [command, ...rest] = process.argv.slice(2);
process.exitCode = await main();

async function main() {
  if (!nodeIsNewEnough()) return 1;
  if (command === 'start') return prepared(true, () => node([...serverOptions, 'dist/main.js', ...rest]));
  if (command === 'dev') return prepared(false, () => node(['src/cli/dev.mjs']));
  if (command === 'test') return prepared(false, () => node(['node_modules/jest/bin/jest.js', ...rest], forJest()));
  if (command === 'browser') return prepared(true, () => node([...oneByOne, ...rest, ...browserTests()]));
  if (command === 'bench') return prepared(true, () => node(['test/bench/bench.mjs', ...rest]));
  if (command === 'run' && /^[a-z-]+$/.test(rest[0] ?? '')) return prepared(true, () => tool(rest[0], rest.slice(1)));
  console.error(
    'usage: launch.mjs start | dev | test [arguments] | browser | bench [arguments] | run <tool> [arguments]',
  );
  return 64;
}

function nodeIsNewEnough() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return true;
  console.error(`Node.js 20.19 or newer is needed; this is ${process.versions.node}.`);
  return false;
}

/** Installs and, if asked, builds; then runs what is given. @returns the exit code */
async function prepared(withBuild, run) {
  const failed = (await install()) || (withBuild ? await build() : 0);
  return failed || run();
}

async function install() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (read(installed) === lock) return 0;
  console.error('Installing dependencies …');
  const failed = await execute('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    // A production environment must not leave out what the build needs.
    env: { ...process.env, NODE_ENV: 'development' },
    shell: process.platform === 'win32',
  });
  if (failed) console.error('The dependencies could not be installed; see above.');
  else writeFileSync(installed, lock);
  return failed;
}

async function build() {
  const state = stateOfInputs();
  if (read(built) === state && existsSync(join(root, 'dist', 'main.js'))) return 0;
  console.error('Building …');
  const failed =
    (await node(['node_modules/@nestjs/cli/bin/nest.js', 'build'])) ||
    (await node(['web/verify/build.mjs'])) ||
    (await node(['node_modules/vite/bin/vite.js', 'build', '--config', 'web/vite.config.ts', '--logLevel', 'warn']));
  if (failed) console.error('The build failed; see above.');
  else {
    mkdirSync(join(root, 'dist'), { recursive: true });
    writeFileSync(built, state);
  }
  return failed;
}

/** Name, size and time of every file the build reads. */
function stateOfInputs() {
  const hash = createHash('sha256');
  const visit = (path) => {
    const stats = statSync(join(root, path), { throwIfNoEntry: false });
    if (stats === undefined) return;
    if (stats.isDirectory()) for (const name of readdirSync(join(root, path)).sort()) visit(join(path, name));
    else hash.update(`${path}\0${stats.size}\0${stats.mtimeMs}\n`);
  };
  buildInputs.forEach(visit);
  return hash.digest('hex');
}

function browserTests() {
  const folder = join('test', 'browser');
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.test.mjs'))
    .map((name) => join(folder, name));
}

function tool(name, args) {
  const script = join('dist', 'cli', `${name}.js`);
  if (existsSync(join(root, script))) return node(['--enable-source-maps', script, ...args]);
  console.error(`There is no tool named ${name}.`);
  return 64;
}

function forJest() {
  const options = `${process.env.NODE_OPTIONS ?? ''} --experimental-vm-modules --disable-warning=ExperimentalWarning`;
  return { env: { ...process.env, NODE_ENV: 'test', NODE_OPTIONS: options.trim() } };
}

function node(args, options = {}) {
  return execute(process.execPath, args, options);
}

/** Runs a program in the project's directory, hands signals on, and answers with its exit code. */
function execute(program, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, stdio: 'inherit', ...options });
    const forward = (signal) => child.kill(signal);
    process.on('SIGINT', forward).on('SIGTERM', forward);
    const end = (code) => {
      process.off('SIGINT', forward).off('SIGTERM', forward);
      resolve(code);
    };
    child.on('error', (error) => {
      console.error(error.message);
      end(127);
    });
    child.on('exit', (code, signal) => end(code ?? 128 + (signal === 'SIGINT' ? 2 : 15)));
  });
}

function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}
