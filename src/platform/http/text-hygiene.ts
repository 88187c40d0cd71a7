import { DomainError } from './domain-error.js';
import type { FieldError } from './domain-error.js';

/** Deeper than any body of ours; a deeper one is an attack on whoever walks it. */
const depthLimit = 32;

/**
 * Refuses what no database and no digest can hold – NUL and lone surrogates in texts, numbers beyond all numbers (JSON
 * reads 1e400 as infinity) – and bodies nested without measure.
 *
 * @throws DomainError malformed, naming the place
 */
export function assertCleanText(value: unknown): void {
  const found = firstFault(value, '', 0);
  if (found !== null) throw new DomainError('malformed', { errors: [found] });
}

function firstFault(value: unknown, pointer: string, depth: number): FieldError | null {
  if (typeof value === 'string') return isCleanText(value) ? null : unclean(pointer);
  if (typeof value === 'number') return Number.isFinite(value) ? null : boundless(pointer);
  if (typeof value !== 'object' || value === null || Buffer.isBuffer(value)) return null;
  if (depth === depthLimit) return { pointer, message: { zh: '嵌套过深', en: 'nested too deeply' } };
  for (const [key, member] of Object.entries(value)) {
    if (!isCleanText(key)) return unclean(pointer);
    const found = firstFault(member, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, depth + 1);
    if (found !== null) return found;
  }
  return null;
}

/** Whether a database and a digest can hold the text. */
export function isCleanText(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0');
}

function unclean(pointer: string): FieldError {
  return { pointer, message: { zh: '含有无效字符', en: 'contains an invalid character' } };
}

function boundless(pointer: string): FieldError {
  return { pointer, message: { zh: '数值过大', en: 'is too large a number' } };
}
