/** 罚款、没收的金额与缴纳, in fen. */
import type { CaseRecord } from '../case-record.js';
import type { Day } from '../time.js';

/** 罚款数额: fines only, the amount on which the surcharge is reckoned (行政处罚法 第72条第1款第1项). */
export function fineOf({ decision }: CaseRecord): number {
  const fines = (decision?.penalties ?? []).filter(({ kind }) => kind === 'fine');
  return fines.reduce((sum, { amountFen }) => sum + (amountFen ?? 0), 0);
}

/** 罚没款: fines and confiscated sums. */
export function principalOf({ decision }: CaseRecord): number {
  return (decision?.penalties ?? []).reduce((sum, { amountFen }) => sum + (amountFen ?? 0), 0);
}

/**
 * The day on which the payments first reached the amount; null if they have not. Payments count towards the fine
 * before anything confiscated, since only the fine grows.
 */
export function paidUpOn({ performance }: CaseRecord, amountFen: number): Day | null {
  let paid = 0;
  for (const { paidOn, fineFen } of inOrder(performance.payments)) {
    paid += fineFen;
    if (paid >= amountFen) return paidOn;
  }
  return null;
}

/** What has been paid of the surcharge through the day. */
export function surchargePaidBy({ performance }: CaseRecord, day: Day): number {
  return performance.payments.reduce((sum, { paidOn, surchargeFen }) => (paidOn <= day ? sum + surchargeFen : sum), 0);
}

function inOrder<Payment extends { readonly paidOn: Day; readonly seq: number }>(
  payments: readonly Payment[],
): readonly Payment[] {
  return [...payments].sort((a, b) => a.paidOn.localeCompare(b.paidOn) || a.seq - b.seq);
}
