/** One exploration of the proof, in a thread of its own. */
import 'reflect-metadata';
import { parentPort, workerData } from 'node:worker_threads';
import { ordinaryProcedure } from '../law/ordinary-procedure/ordinary-procedure.js';
import { currentLawPack } from '../law/packs/index.js';
import { prove } from '../law/proof/prove.js';
import { simplifiedProcedure } from '../law/simplified-procedure/simplified-procedure.js';
import { runOf, type RunId } from './proof-runs.js';

/** What the thread is asked. */
export interface ProofOrder {
  readonly id: RunId;
  readonly worldLimit: number | null;
}

const { id, worldLimit } = workerData as ProofOrder;
const { accounts, excursions, kinds, onTheSpot } = runOf(id);
const started = performance.now();
const proof = prove({
  procedure: onTheSpot ? simplifiedProcedure : ordinaryProcedure,
  pack: currentLawPack,
  accounts,
  excursions,
  ...(kinds && { kinds }),
  ...(worldLimit === null ? {} : { worldLimit }),
});
parentPort?.postMessage({ proof, seconds: (performance.now() - started) / 1000 });
