/**
 * `npm run prove` – proves the ordinary procedure, and writes what follows from the law into `docs/`.
 *
 *   --straight     only the straight path: minutes, for every change
 *   --worlds N     stop each exploration after N worlds
 *   --json FILE    the figures as JSON
 *   --docs-only    no proof: only write diagram, law map and procedure
 */
import 'reflect-metadata';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { proofPage } from '../diagrams/pages/proof-page.js';
import { ordinaryProcedure } from '../law/ordinary-procedure/ordinary-procedure.js';
import { currentLawPack } from '../law/packs/index.js';
import type { MachineProcedure } from '../law/machine-procedure.js';
import type { DrivenPath } from '../law/proof/driven-path.js';
import { DRIVEN_PATHS } from '../law/proof/driven-paths.js';
import { EVERYBODY } from '../law/proof/population.js';
import { proveAlong } from '../law/proof/prove.js';
import { SPOT_PATHS } from '../law/proof/spot-paths.js';
import { simplifiedProcedure } from '../law/simplified-procedure/simplified-procedure.js';
import { statute } from '../law/rules/index.js';
import { generatedDocs } from './generated-docs.js';
import { failuresOf, printed, type NamedProof } from './proof-print.js';
import { PROOF_RUNS } from './proof-runs.js';
import { provedInThread } from './proof-threads.js';

/** npm runs its scripts in the project's folder. */
const root = process.cwd();

interface Wishes {
  readonly straight: boolean;
  readonly worldLimit: number | null;
  readonly json: string | null;
  readonly docsOnly: boolean;
}

process.exitCode = await main();

async function main(): Promise<number> {
  const wishes = wishesOf(process.argv.slice(2));
  if (!wishes) return 64;
  if (wishes.docsOnly) {
    await writeDocs(await generatedDocs(root));
    return 0;
  }
  const proofs = await proved(wishes);
  const failures = failuresOf(proofs, [...statute.keys()]);
  for (const failure of failures) console.error(failure);
  if (wishes.json !== null) await writeFile(wishes.json, `${JSON.stringify(asJson(proofs, failures), null, 2)}\n`);
  const isReported = !wishes.straight && wishes.worldLimit === null;
  if (failures.length > 0) return 1;
  await writeDocs(await generatedDocs(root));
  if (isReported)
    await writeDocs(new Map([['docs/procedures/proof.md', proofPage(ordinaryProcedure, currentLawPack, proofs)]]));
  else console.log('Less was explored than usual, so docs/procedures/proof.md stays as it is.');
  return 0;
}

function wishesOf(args: readonly string[]): Wishes | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        straight: { type: 'boolean', default: false },
        worlds: { type: 'string' },
        json: { type: 'string' },
        'docs-only': { type: 'boolean', default: false },
      },
    });
    const worldLimit = values.worlds === undefined ? null : Number(values.worlds);
    if (worldLimit !== null && !(Number.isInteger(worldLimit) && worldLimit > 0))
      throw new RangeError('--worlds takes a whole number above zero');
    const { straight, json = null, 'docs-only': docsOnly } = values;
    return { straight, worldLimit, json, docsOnly };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    console.error('usage: npm run prove -- [--straight] [--worlds N] [--json FILE] [--docs-only]');
    return null;
  }
}

/** The driven cases at once, the explorations beside each other in threads; each is told as it ends. */
async function proved({ straight, worldLimit }: Wishes): Promise<readonly NamedProof[]> {
  const runs = straight ? PROOF_RUNS.filter(({ excursions }) => excursions === 0) : PROOF_RUNS;
  const explorations = runs.map(async ({ id, title }) =>
    toldAsItEnds({ id, title, ...(await provedInThread({ id, worldLimit })) }),
  );
  const driven = [
    provedAlong('everybody, along cases past every fork', DRIVEN_PATHS, ordinaryProcedure),
    provedAlong('the simplified procedure: everybody, along cases past every fork', SPOT_PATHS, simplifiedProcedure),
  ];
  return [...driven, ...(await Promise.all(explorations))];
}

function provedAlong(title: string, paths: readonly DrivenPath[], procedure: MachineProcedure): NamedProof {
  const started = performance.now();
  const proof = proveAlong(paths, { procedure, pack: currentLawPack, accounts: EVERYBODY });
  return toldAsItEnds({ id: 'driven', title, proof, seconds: (performance.now() - started) / 1000 });
}

function toldAsItEnds(proof: NamedProof): NamedProof {
  console.log(printed(proof));
  return proof;
}

function asJson(proofs: readonly NamedProof[], failures: readonly string[]) {
  return { procedure: ordinaryProcedure.version, lawPack: currentLawPack.id, proofs, failures };
}

async function writeDocs(docs: ReadonlyMap<string, string>): Promise<void> {
  for (const [path, text] of docs) {
    const file = join(root, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    console.log(`written: ${path}`);
  }
}
