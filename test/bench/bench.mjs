/**
 * 测量 – how fast the product is, beside a floor measured in the same run, over HTTP with durable commits. Everything
 * happens on this machine, in a temporary folder.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { caseFileFigures } from './case-file/case-file.mjs';
import { fill } from './fill.mjs';
import { drive } from './load.mjs';
import { machine } from './machine.mjs';
import { readOptions, USAGE } from './options.mjs';
import { prepareModels } from './prepare.mjs';
import { printed, summarised } from './report.mjs';
import { Server } from './server.mjs';
import { shuffled } from './shuffled.mjs';
import { coldStarts, verification } from './other-figures.mjs';
import { settle } from './settle.mjs';

process.exitCode = await main();

async function main() {
  let options;
  try {
    options = readOptions(process.argv.slice(2));
  } catch (error) {
    console.error(`${error.message}\n${USAGE}`);
    return 64;
  }
  if (options.help) {
    console.log(USAGE);
    return 0;
  }
  const folder = options.keep ?? mkdtempSync(join(tmpdir(), 'sanfen-bench-'));
  mkdirSync(folder, { recursive: true });
  try {
    return await measure(folder, options);
  } finally {
    if (options.keep === null) rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(folder, options) {
  const { dayOf } = await import(pathToFileURL(join(options.product, 'law/time.js')).href);
  const today = dayOf(new Date().toISOString());
  const bench = {
    folder,
    options,
    today,
    machine: machine(folder),
    samples: new Map(),
    memory: { idle: [], loaded: [] },
  };
  await prepareDatabases(bench);
  for (let round = 1; round <= options.rounds; round++) {
    say(`round ${round} of ${options.rounds}`);
    await measureRound(bench);
  }
  say('cold start, verification');
  bench.starts = await coldStarts(join(folder, 'small'), options);
  bench.verification = await verification(bench);
  bench.caseFile = await caseFileFigures(bench, say);
  const figures = summarised(bench);
  console.log(printed(figures));
  if (options.json !== null) writeFileSync(options.json, `${JSON.stringify(figures, null, 2)}\n`);
  return figures.verification.failed === 0 ? 0 : 1;
}

async function prepareDatabases(bench) {
  const { folder, options, today } = bench;
  const [small, large] = ['small', 'large'].map((name) => join(folder, name));
  for (const directory of [small, large]) rmSync(directory, { recursive: true, force: true });
  mkdirSync(small);
  say('making real cases');
  const { house, models } = await prepareModels(small, options, today);
  bench.house = house;
  say(`filling up to ${options.smallCases} and ${options.largeCases} cases`);
  const warming = await fill(small, models, options.warmingVisits, options.product);
  const visited = await fill(small, models, options.smallCases, options.product);
  await settle(small, options);
  cpSync(small, large, { recursive: true });
  const begun = performance.now();
  const more = options.largeCases - options.smallCases - options.warmingVisits;
  const others = await fill(large, models, more, options.product);
  bench.filledPerSecond = more / ((performance.now() - begun) / 1_000);
  say('waiting until the audit log has them all');
  await settle(large, options);
  bench.small = { name: 'small', warming: shuffled(warming), visited: shuffled(visited) };
  // Never the same case twice: each round goes on where the last one ended.
  bench.large = { name: 'large', warming: [], visited: shuffled([...visited, ...others]) };
}

/** One round: the product on both databases and both floors, one after another on an otherwise idle server. */
async function measureRound(bench) {
  const { folder, options, small, large } = bench;
  const fresh = copied(folder, 'small');
  await measured(bench, 'small', await Server.product(fresh, options), small, 1);
  const visits = options.warmingVisits + options.smallCases;
  const [warming, visited] = [
    large.visited.splice(0, options.warmingVisits),
    large.visited.splice(0, options.smallCases),
  ];
  if (visited.length < options.smallCases) throw new Error(`too few cases for ${visits} visits in every round`);
  await measured(bench, 'large', await Server.product(join(folder, 'large'), options), { warming, visited }, 1);
  bench.lastVisited = visited;
  for (const mode of ['group', 'each']) {
    const server = await Server.floor(copied(folder, 'small'), mode, options);
    await measured(bench, `floor-${mode}`, server, small, 3);
  }
}

/** Warms the server up, then measures every level. `times`: how often each case is visited (the floor allows it). */
async function measured(bench, name, server, { warming, visited }, times) {
  const { options, house, today, samples, memory } = bench;
  const at = { port: server.port, house, today, patience: options.patience };
  try {
    if (name === 'small') memory.idle.push(await server.memory());
    await drive({ ...at, caseIds: repeated(warming, times), concurrency: 32, patience: options.patience * 2 });
    let from = 0;
    for (const { concurrency, visits } of options.levels) {
      const caseIds = repeated(visited.slice(from, from + visits), times);
      from += visits;
      const key = `${name} ${concurrency}`;
      samples.set(key, [...(samples.get(key) ?? []), await drive({ ...at, caseIds, concurrency })]);
    }
    if (name === 'large') memory.loaded.push(await server.memory());
  } finally {
    await server.stop();
  }
  const rates = options.levels.map(({ concurrency }) =>
    Math.round(samples.get(`${name} ${concurrency}`).at(-1).actsPerSecond),
  );
  say(`  ${name.padEnd(12)} ${rates.join(' / ')} acts/s`);
}

function repeated(list, times) {
  return Array.from({ length: times }, () => list).flat();
}

/** A fresh copy of a database, its old copy removed. */
function copied(folder, name) {
  const copy = join(folder, `${name}-copy`);
  rmSync(copy, { recursive: true, force: true });
  cpSync(join(folder, name), copy, { recursive: true });
  return copy;
}

function say(text) {
  console.error(text);
}
