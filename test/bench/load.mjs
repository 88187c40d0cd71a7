/** 施压 – so many connections at once, each doing one visit after another, until no case is left or time is up. */
import { performance } from 'node:perf_hooks';
import { Connection } from './connection.mjs';
import { actRequest, openRequest, visit } from './workload.mjs';

/**
 * Drives a server.
 *
 * @param of port, house (tokens and ids), caseIds (each visited once), concurrency, patience in seconds
 * @returns acts per second and latencies in milliseconds, up to the moment the first connection finds nothing to do
 */
export async function drive({ port, house, caseIds, concurrency, patience, today }) {
  const connections = await Promise.all(Array.from({ length: concurrency }, () => Connection.open(port)));
  const run = { house, today, caseIds, next: 0, latencies: [], begun: performance.now(), ended: null, patience };
  await Promise.all(connections.map((connection) => work(connection, run)));
  for (const connection of connections) connection.close();
  return figures(run);
}

async function work(connection, run) {
  while (run.ended === null) {
    if (run.next === run.caseIds.length || performance.now() - run.begun > run.patience * 1_000) {
      run.ended = performance.now();
      return;
    }
    const index = run.next++;
    for (const request of requestsOf(run, index)) await timed(connection, run, request);
  }
}

function* requestsOf({ house, today, caseIds }, index) {
  if (index % 2 === 0) yield openRequest(house.tokens, today, index);
  for (const act of visit(house, today)) yield actRequest(caseIds[index], house.tokens, act);
}

async function timed(connection, run, request) {
  const sent = performance.now();
  const { status, body } = await connection.request(request);
  if (status >= 300) throw new Error(`${request.path} ${request.body}: ${status} ${body}`);
  if (run.ended === null) run.latencies.push(performance.now() - sent);
}

function figures({ latencies, begun, ended }) {
  const sorted = Float64Array.from(latencies).sort();
  return {
    acts: sorted.length,
    actsPerSecond: sorted.length / ((ended - begun) / 1_000),
    p50: quantile(sorted, 0.5),
    p99: quantile(sorted, 0.99),
  };
}

/** The value below which the share of the sorted values lies. */
export function quantile(sorted, share) {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

/** The middle value. */
export function median(values) {
  return quantile(
    [...values].sort((one, other) => one - other),
    0.5,
  );
}
