/** 范围请求 – RFC 9110 §14, for one range; what asks for several is given the whole, as the RFC allows. */
import type { ByteRange } from '../platform/blob-store.js';

/** What is to be sent: all, a part, or nothing because there is no such part. */
export type Wanted = 'whole' | 'unsatisfiable' | ByteRange;

/** Headers that say what part is wanted, and of which version. */
export interface RangeHeaders {
  readonly range?: string | undefined;
  readonly 'if-range'?: string | undefined;
}

/** The part that is wanted of something of `size` bytes whose entity tag is `etag`. */
export function wantedRange(headers: RangeHeaders, size: number, etag: string): Wanted {
  const { range, 'if-range': condition } = headers;
  if (range === undefined || (condition !== undefined && condition !== etag)) return 'whole';
  const match = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(range.trim());
  if (!match) return 'whole';
  const [, first = '', last = ''] = match;
  if (first === '' && last === '') return 'whole';
  return first === ''
    ? suffix(Number(last), size)
    : between(Number(first), last === '' ? size - 1 : Number(last), size);
}

function suffix(length: number, size: number): Wanted {
  if (length === 0 || size === 0) return 'unsatisfiable';
  return { start: Math.max(0, size - length), end: size - 1 };
}

function between(start: number, end: number, size: number): Wanted {
  if (start > end) return start < size ? 'whole' : 'unsatisfiable';
  if (start >= size) return 'unsatisfiable';
  return { start, end: Math.min(end, size - 1) };
}

/** Whether a list of entity tags (`If-None-Match`) names this one. */
export function names(list: string | undefined, etag: string): boolean {
  if (list === undefined) return false;
  return list.trim() === '*' || list.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
}
