/** 数额 – money and sizes as people read them. */

const FEN = 100;
const KILOBYTE = 1024;
const MEGABYTE = 1_048_576;

/** Fen as yuan, with thousands apart: `1,000` or `1,000.50`. */
export function yuan(fen: number): string {
  const digits = fen % FEN === 0 ? 0 : 2;
  return (fen / FEN).toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** Bytes as kilobytes or megabytes. */
export function bytes(size: number): string {
  return size < MEGABYTE ? `${Math.ceil(size / KILOBYTE)} KB` : `${(size / MEGABYTE).toFixed(1)} MB`;
}
