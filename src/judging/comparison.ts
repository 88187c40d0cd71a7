/** 同类案件比对 – where an amount stands among those of similar cases. Pure. */
import type { Penalty } from '../law/case-record.js';
import { median } from '../supervision/overview/statistics.js';

/** 同类罚款的分布 – in fen. */
export interface FineSpread {
  /** Decisions with a fine. */
  readonly count: number;
  readonly leastFen: number;
  readonly medianFen: number;
  readonly mostFen: number;
}

/** How many of the others' fines are lower, equal, higher than this one. */
export interface FinePlace {
  readonly lower: number;
  readonly equal: number;
  readonly higher: number;
}

/** The fines of the penalties together, in fen; null where none is fined. */
export function fineOf(penalties: readonly Penalty[]): number | null {
  const fines = penalties.filter(({ kind }) => kind === 'fine');
  return fines.length === 0 ? null : fines.reduce((sum, { amountFen = 0 }) => sum + amountFen, 0);
}

/** Least, middle and most; null of none. */
export function spreadOf(fines: readonly number[]): FineSpread | null {
  const middle = median(fines);
  if (middle === null) return null;
  return { count: fines.length, leastFen: Math.min(...fines), medianFen: middle, mostFen: Math.max(...fines) };
}

/** Where the fine stands among the others. */
export function placeOf(fine: number, others: readonly number[]): FinePlace {
  return {
    lower: others.filter((other) => other < fine).length,
    equal: others.filter((other) => other === fine).length,
    higher: others.filter((other) => other > fine).length,
  };
}
