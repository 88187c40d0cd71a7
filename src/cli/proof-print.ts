/** What the proof says on the terminal. */
import type { Proof } from '../law/proof/prove.js';
import type { Violation } from '../law/proof/watch.js';
import type { RunId } from './proof-runs.js';

export interface NamedProof {
  readonly id: RunId | 'driven';
  readonly title: string;
  readonly proof: Proof;
  readonly seconds: number;
}

/** The figures of one exploration. */
export function printed({ title, proof, seconds }: NamedProof): string {
  const { worlds, byState, asked, allowed, moves, complete, found } = proof;
  const states = Object.entries(byState).map(([state, count]) => `    ${state.padEnd(26)}${String(count).padStart(9)}`);
  const tried = Object.values(proof.twists).reduce((sum, count) => sum + count, 0);
  return [
    `${title}${complete ? '' : ' – NOT COMPLETE'}`,
    `  ${worlds} worlds in ${states.length} states; ${asked} acts asked for, ${allowed} allowed, ${moves} different moves`,
    `  ${tried} twists of rules tried; ${found} violations; ${seconds.toFixed(1)} s`,
    ...states,
  ].join('\n');
}

/** Everything that must not be: violations with the way there, and rules never put to the test. Empty: proved. */
export function failuresOf(proofs: readonly NamedProof[], rules: readonly string[]): readonly string[] {
  const untried = rules.filter((code) => proofs.every(({ proof }) => (proof.twists[code] ?? 0) === 0));
  return [
    ...proofs.flatMap(({ title, proof }) => proof.violations.map((violation) => told(title, violation))),
    ...untried.map((code) => `RULE NEVER TRIED: ${code}`),
  ];
}

function told(title: string, { property, fault, path }: Violation): string {
  const steps = path.map(({ account, act, state }) => `    ${account || '–'}: ${act} → ${state}`);
  return [`VIOLATION (${title}): ${property}: ${fault}`, ...steps].join('\n');
}
