/** 报告 – medians over the rounds and the ratios between them, as JSON and as a table. */
import { printedCaseFile, summarisedCaseFile } from './case-file/report.mjs';
import { median, quantile } from './load.mjs';
import { rounded, table } from './table.mjs';

/** The figures of a run. Ratios are medians of the rounds' own ratios: what was measured together is compared. */
export function summarised({ options, machine, samples, memory, starts, verification, caseFile, filledPerSecond }) {
  const levels = options.levels.map(({ concurrency }) => {
    const of = (name) => samples.get(`${name} ${concurrency}`);
    return {
      concurrency,
      small: middle(of('small')),
      large: middle(of('large')),
      floorGroup: middle(of('floor-group')),
      floorEach: middle(of('floor-each')),
      ofGroupFloor: ratio(of('small'), of('floor-group')),
      ofEachFloor: ratio(of('small'), of('floor-each')),
      largeToSmall: ratio(of('large'), of('small')),
    };
  });
  const { eventsPerSecond, events, cases, failed, findings } = verification;
  return {
    at: new Date().toISOString(),
    machine: { ...machine, syncMs: rounded(machine.syncMs) },
    parameters: {
      smallCases: options.smallCases + options.warmingVisits,
      largeCases: options.largeCases,
      rounds: options.rounds,
    },
    levels,
    verification: {
      eventsPerSecond: Math.round(eventsPerSecond),
      events,
      cases,
      failed,
      findings: findings.slice(0, 3),
    },
    coldStartMs: Math.round(median(starts)),
    memoryMiB: { idle: Math.round(median(memory.idle)), loaded: Math.round(Math.max(...memory.loaded)) },
    filledCasesPerSecond: Math.round(filledPerSecond),
    caseFile: summarisedCaseFile(caseFile),
  };
}

function middle(rounds) {
  const of = (key) => median(rounds.map((round) => round[key]));
  return { actsPerSecond: Math.round(of('actsPerSecond')), p50Ms: rounded(of('p50')), p99Ms: rounded(of('p99')) };
}

function ratio(rounds, others) {
  const ratios = rounds.map(({ actsPerSecond }, index) => actsPerSecond / others[index].actsPerSecond);
  const sorted = ratios.sort((one, other) => one - other);
  return { median: rounded(quantile(sorted, 0.5)), least: rounded(sorted[0]), most: rounded(sorted.at(-1)) };
}

/** The figures as a table for the terminal. */
export function printed({ machine, parameters, levels, verification, coldStartMs, memoryMiB, caseFile }) {
  const { processor, cores, memoryGiB, system, node, syncMs } = machine;
  const names = [
    ['small', `product, ${parameters.smallCases} cases`],
    ['large', `product, ${parameters.largeCases} cases`],
    ['floorGroup', 'floor, group commit'],
    ['floorEach', 'floor, a commit each'],
  ];
  const rows = names.map(([key, name]) => [name, ...levels.map((level) => shown(level[key]))]);
  const ratios = [
    ['ofGroupFloor', 'product ÷ group-commit floor'],
    ['ofEachFloor', 'product ÷ commit-each floor'],
    ['largeToSmall', `${parameters.largeCases} ÷ ${parameters.smallCases} cases`],
  ].map(([key, name]) => [name, ...levels.map((level) => shownRatio(level[key]))]);
  const heads = ['acts/s (p50 / p99 ms)', ...levels.map(({ concurrency }) => `${concurrency} at once`)];
  return [
    `${processor}, ${cores} cores, ${memoryGiB} GiB, ${system}, Node.js ${node}; a page is on disk in ${syncMs} ms`,
    `medians of ${parameters.rounds} rounds`,
    '',
    table([heads, ...rows]),
    '',
    table([['ratios (least–most)', ...heads.slice(1)], ...ratios]),
    '',
    `verification: ${verification.eventsPerSecond} events/s (${verification.cases} cases, ${verification.failed} failed)`,
    `cold start: ${coldStartMs} ms; memory: ${memoryMiB.idle} MiB idle, ${memoryMiB.loaded} MiB under load`,
    '',
    printedCaseFile(caseFile),
  ].join('\n');
}

function shown({ actsPerSecond, p50Ms, p99Ms }) {
  return `${actsPerSecond} (${p50Ms} / ${p99Ms})`;
}

function shownRatio({ median: middleOne, least, most }) {
  return `${middleOne} (${least}–${most})`;
}
