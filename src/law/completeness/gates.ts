import type { Gate } from '../packs/law-pack.js';

/** 案卷关口 in the order in which a case passes them. */
export const GATES: readonly Gate[] = ['conclusion', 'review', 'notice', 'decision', 'closing', 'archive'];

/** Whether what is due by `due` must be there at `gate`. */
export function isDueAt(due: Gate, gate: Gate): boolean {
  return GATES.indexOf(due) <= GATES.indexOf(gate);
}
