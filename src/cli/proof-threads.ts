import { Worker } from 'node:worker_threads';
import type { Proof } from '../law/proof/prove.js';
import type { ProofOrder } from './prove-worker.js';

/** A proof, and how long it took. */
export interface TimedProof {
  readonly proof: Proof;
  readonly seconds: number;
}

/** The greatest memory of one exploration, in MB: well above what it needs, well below what a machine has. */
const MEMORY_MB = 4096;

/** Runs one exploration in a thread of its own. @throws whatever the thread dies of */
export function provedInThread(order: ProofOrder): Promise<TimedProof> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./prove-worker.js', import.meta.url), {
      workerData: order,
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`the exploration ended without an answer (${code})`)));
  });
}
