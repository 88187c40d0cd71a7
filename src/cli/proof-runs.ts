/** 证明的各次运行 – what `npm run prove` explores, and how widely. */
import { EVERYBODY, STAFF, STAFF_IN_RESERVE, type Accounts } from '../law/proof/population.js';

/** One exploration, always to its end. */
export interface ProofRun {
  readonly id: RunId;
  readonly title: string;
  readonly accounts: Accounts;
  /** How many excursions from the straight path one case may take. */
  readonly excursions: number;
  /** Which; absent = any. */
  readonly kinds?: ReadonlySet<string>;
  /** The simplified procedure instead of the ordinary one. */
  readonly onTheSpot?: true;
}

export type RunId = 'everybody' | 'excursions' | 'replacements' | 'on-the-spot';

/** Whoever is recused is replaced by another (which costs no excursion). */
const REPLACEMENTS: ReadonlySet<string> = new Set(['request-recusal']);

export const PROOF_RUNS: readonly ProofRun[] = [
  { id: 'everybody', title: 'everybody, on the straight path', accounts: EVERYBODY, excursions: 0 },
  {
    id: 'excursions',
    title: 'the smallest staff, with any one excursion on every path',
    accounts: STAFF,
    excursions: 1,
  },
  {
    id: 'replacements',
    title: 'with an officer in reserve, somebody recused and replaced on every path',
    accounts: STAFF_IN_RESERVE,
    excursions: 1,
    kinds: REPLACEMENTS,
  },
  {
    id: 'on-the-spot',
    title: 'the simplified procedure: everybody, on the straight path',
    accounts: EVERYBODY,
    excursions: 0,
    onTheSpot: true,
  },
];

/** The run of that id. @throws RangeError if there is none. */
export function runOf(id: RunId): ProofRun {
  const run = PROOF_RUNS.find((each) => each.id === id);
  if (!run) throw new RangeError(`there is no run ${id}`);
  return run;
}
