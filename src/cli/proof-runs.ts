/** 证明的各次运行 – what `npm run prove` explores, and how widely. */
import { EVERYBODY, STAFF, type Accounts } from '../law/proof/population.js';

/** One exploration. */
export interface ProofRun {
  readonly id: RunId;
  readonly title: string;
  readonly accounts: Accounts;
  /** How many excursions from the straight path one case may take. */
  readonly excursions: number;
  /** After how many worlds it stops unless the whole is asked for; null = it is always explored to its end. */
  readonly worldLimit: number | null;
}

export type RunId = 'everybody' | 'excursions';

export const PROOF_RUNS: readonly ProofRun[] = [
  { id: 'everybody', title: 'everybody, on the straight path', accounts: EVERYBODY, excursions: 0, worldLimit: null },
  {
    id: 'excursions',
    title: 'a smaller staff, with one excursion on every path',
    accounts: STAFF,
    excursions: 1,
    worldLimit: 60_000,
  },
];

/** The run of that id. @throws RangeError if there is none. */
export function runOf(id: RunId): ProofRun {
  const run = PROOF_RUNS.find((each) => each.id === id);
  if (!run) throw new RangeError(`there is no run ${id}`);
  return run;
}
