/** 处罚的文字 – kind, amount and particulars of a penalty as one line. */
import { yuan } from '../composables/amounts';

interface Penalty {
  readonly kind: string;
  readonly amountFen?: number | null;
  readonly particulars?: string | null;
}

export function penaltyText(
  { kind, amountFen, particulars }: Penalty,
  valueOf: (kind: string) => string,
  unit: string,
): string {
  const amount = amountFen === undefined || amountFen === null ? '' : ` ${yuan(amountFen)} ${unit}`;
  return `${valueOf(kind)}${amount}${particulars ? `（${particulars}）` : ''}`;
}

/** The fines together, in fen; null where none is fined. */
export function fineOf(penalties: readonly Penalty[]): number | null {
  const fines = penalties.filter(({ kind }) => kind === 'fine');
  return fines.length === 0 ? null : fines.reduce((sum, { amountFen }) => sum + (amountFen ?? 0), 0);
}
