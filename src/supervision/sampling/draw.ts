/**
 * 抽签 – a reproducible draw weighted by risk. Each case holds as many tickets as its weight; ticket k of a case is
 * SHA-256 of `seed|case id|k`, and the cases with the smallest tickets are drawn. The chance to be drawn next is
 * exactly in proportion to the weight, whoever knows the seed can repeat the draw with any tool, and nobody can bend it
 * without changing the seed. Pure.
 */
import { sha256Hex } from '../../platform/digest.js';

/** A case that may be drawn. */
export interface Candidate {
  readonly caseId: string;
  /** Number of tickets, at least 1. */
  readonly weight: number;
}

/** A case that was drawn, and the ticket that drew it. */
export interface Drawn {
  readonly caseId: string;
  /** 1 for the first. */
  readonly position: number;
  readonly ticket: string;
}

/** Draws `size` cases, or all if there are fewer. The order of the candidates does not matter. */
export function draw(candidates: readonly Candidate[], seed: string, size: number): readonly Drawn[] {
  return candidates
    .map(({ caseId, weight }) => ({ caseId, ticket: smallestTicket(seed, caseId, weight) }))
    .sort((one, other) => (one.ticket < other.ticket ? -1 : 1))
    .slice(0, size)
    .map((drawn, index) => ({ ...drawn, position: index + 1 }));
}

function smallestTicket(seed: string, caseId: string, weight: number): string {
  if (!Number.isInteger(weight) || weight < 1) throw new RangeError(`a weight is a whole number from 1, not ${weight}`);
  const tickets = Array.from({ length: weight }, (_, index) => sha256Hex(`${seed}|${caseId}|${index + 1}`));
  return tickets.reduce((smallest, ticket) => (ticket < smallest ? ticket : smallest));
}
