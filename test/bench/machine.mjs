/** 机器 – what was measured on: processors, memory, and how long the disk takes to keep a page for good. */
import { closeSync, fdatasyncSync, openSync, rmSync, writeSync } from 'node:fs';
import { arch, cpus, platform, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { quantile } from './load.mjs';

const PAGE = Buffer.alloc(4_096, 1);
const SYNCS = 200;
const GIGABYTE = 1_073_741_824;

/** Describes the machine. */
export function machine(folder) {
  const processors = cpus();
  return {
    processor: processors[0]?.model ?? 'unknown',
    cores: processors.length,
    memoryGiB: Math.round(totalmem() / GIGABYTE),
    system: `${platform()} ${release()} ${arch()}`,
    node: process.version,
    syncMs: syncTime(folder),
  };
}

/** Median time in milliseconds of appending one page and waiting until the disk has it. */
function syncTime(folder) {
  const file = join(folder, 'sync-probe');
  const descriptor = openSync(file, 'w');
  const times = new Float64Array(SYNCS);
  for (let index = 0; index < SYNCS; index++) {
    const begun = performance.now();
    writeSync(descriptor, PAGE);
    fdatasyncSync(descriptor);
    times[index] = performance.now() - begun;
  }
  closeSync(descriptor);
  rmSync(file);
  return quantile(times.sort(), 0.5);
}
