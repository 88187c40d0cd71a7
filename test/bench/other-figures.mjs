/** 其他数值 – how long the product takes to start, and how fast it verifies cases. */
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { Connection, need } from './connection.mjs';
import { Server } from './server.mjs';

const VERIFYING_CONNECTIONS = 4;

/** Times from spawn to the first 200 on /readyz, in milliseconds, on a database that is there already. */
export async function coldStarts(directory, options) {
  const times = [];
  for (let count = 0; count < options.coldStarts; count++) {
    const server = await Server.product(directory, options);
    times.push(server.startedInMs);
    await server.stop();
  }
  return times;
}

/** Verifies cases of the large database, half of them visited while measuring and half as they were made. */
export async function verification({ folder, options, house, large, lastVisited }) {
  const half = Math.floor(options.verified / 2);
  const cases = [...lastVisited.slice(0, half), ...large.visited.slice(0, half)];
  const server = await Server.product(join(folder, 'large'), options);
  try {
    await verifyAll(server, house, cases.slice(0, Math.floor(half / 2)));
    return await verifyAll(server, house, cases);
  } finally {
    await server.stop();
  }
}

async function verifyAll(server, { tokens }, cases) {
  const figures = { cases: cases.length, events: 0, failed: 0, findings: [] };
  const queue = [...cases];
  const begun = performance.now();
  const work = async () => {
    const connection = await Connection.open(server.port);
    for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
      const path = `/api/v1/cases/${id}/verify`;
      const { ok, events, findings } = await need(connection, { method: 'GET', path, token: tokens.supervisor1 });
      figures.events += events;
      if (ok) continue;
      figures.failed += 1;
      figures.findings.push({ id, findings });
    }
    connection.close();
  };
  await Promise.all(Array.from({ length: VERIFYING_CONNECTIONS }, work));
  return { ...figures, eventsPerSecond: figures.events / ((performance.now() - begun) / 1_000) };
}
