/** 测量的参数 – what `npm run bench` may be told on its command line. */
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';

export const USAGE = `usage: npm run bench -- [options]

  --quick          one short round with 20,000 cases instead of 200,000 (under a minute)
  --cases N        cases of the large database (200000)
  --rounds N       how often everything is measured; the median counts (5)
  --json FILE      writes the figures to FILE as well
  --keep DIR       works in DIR and leaves its databases there, instead of a temporary folder
  --product DIR    the built product (dist)
  --profile DIR    writes a CPU profile of every server into DIR (figures are then slower than true)
`;

/** Cases of the small database that are visited once each while measuring, by concurrency. */
const VISITS = new Map([
  [1, 100],
  [16, 350],
  [64, 550],
]);

/** What to measure. @throws Error with the usage for options that are none */
export function readOptions(args) {
  const { values } = parseArgs({
    args,
    options: {
      quick: { type: 'boolean', default: false },
      cases: { type: 'string' },
      rounds: { type: 'string' },
      json: { type: 'string' },
      keep: { type: 'string' },
      product: { type: 'string' },
      profile: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const { quick, help } = values;
  return {
    help,
    quick,
    smallCases: [...VISITS.values()].reduce((sum, visits) => sum + visits, 0),
    largeCases: wholeNumber('--cases', values.cases, quick ? 20_000 : 200_000, 2_000, 2_000_000),
    rounds: wholeNumber('--rounds', values.rounds, quick ? 1 : 5, 1, 50),
    levels: [...VISITS].map(([concurrency, visits]) => ({ concurrency, visits })),
    /** Cases visited before anything is measured, so that code is warm. */
    warmingVisits: quick ? 150 : 600,
    /** The most a single measurement may take, in seconds. */
    patience: quick ? 4 : 15,
    coldStarts: quick ? 3 : 5,
    verified: quick ? 200 : 1_000,
    caseFile: quick
      ? { documents: 30, uploadMiB: 32, rounds: 3, papers: 20, filmMiB: 32, films: 2 }
      : { documents: 300, uploadMiB: 256, rounds: 5, papers: 200, filmMiB: 128, films: 8 },
    json: values.json ?? null,
    keep: values.keep ?? null,
    product: values.product ?? fileURLToPath(new URL('../../dist', import.meta.url)),
    profile: values.profile ?? null,
  };
}

function wholeNumber(name, text, otherwise, least, most) {
  if (text === undefined) return otherwise;
  const value = Number(text);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new Error(`${name} must be a whole number from ${least} to ${most}`);
}
