/** 期限可解释 – why a period ends when it ends: a tree whose leaves each have a source, and which adds up. */
import type { Text } from '../blocker.js';
import type { PeriodDefinition } from '../packs/law-pack.js';
import { addDays, addHours, addMonths, type Day } from '../time.js';
import type { Moment } from './period-question.js';

const MONTHS_PER_YEAR = 12;

/** What a part of an explanation is. */
export type ExplanationKind =
  | 'due'
  | 'start'
  | 'length'
  | 'excluded'
  | 'days-off'
  | 'day-off'
  | 'extension'
  | 'last-day-moved'
  | 'set-day'
  | 'calendar';

/** One part of the reason why a period ends when it does. */
export interface Explanation {
  readonly kind: ExplanationKind;
  readonly label: Text;
  /** What it contributes, as people write it: a day, an instant, a number, a version; null = time stands still. */
  readonly value: string | number | null;
  /** 来源: the article, or the calendar, it rests on. Never empty. */
  readonly basis: string;
  /** The event of the case it comes from, where there is one. */
  readonly seq: number | null;
  /** Calendar days by which it moves the end; null = without end. */
  readonly days: number | null;
  /** Only for the length: its unit. */
  readonly unit?: PeriodDefinition['unit'];
  readonly children: readonly Explanation[];
}

/** A part without parts. */
export function leaf(
  part: Omit<Explanation, 'children' | 'seq' | 'days'> & { seq?: number | null; days?: number | null },
): Explanation {
  return { seq: null, days: 0, ...part, children: [] };
}

/** All parts that have no parts of their own. */
export function leavesOf(explanation: Explanation): readonly Explanation[] {
  return explanation.children.length === 0 ? [explanation] : explanation.children.flatMap(leavesOf);
}

/**
 * Adds an explanation up again, from its leaves alone: start + length + every day moved, but not before a day set.
 * Needs no calendar, so that anybody can follow it with a pencil.
 * @throws RangeError if the explanation names no start or no length.
 */
export function recompute(explanation: Explanation): Moment | null {
  const leaves = leavesOf(explanation);
  const start = leaves.find(({ kind }) => kind === 'start')?.value;
  const length = leaves.find(({ kind }) => kind === 'length');
  if (typeof start !== 'string' || typeof length?.value !== 'number')
    throw new RangeError('an explanation needs a start and a length');
  if (leaves.some(({ days }) => days === null)) return null;
  const moved = leaves.reduce((sum, { days }) => sum + (days ?? 0), 0);
  if (length.unit === 'hour') return addHours(start, length.value);
  const end = addDays(lengthFrom(start, length.value, length.unit), moved);
  const set = leaves.find(({ kind }) => kind === 'set-day')?.value;
  return typeof set === 'string' && set > end ? set : end;
}

function lengthFrom(start: Day, length: number, unit: PeriodDefinition['unit'] | undefined): Day {
  if (unit === 'month') return addMonths(start, length);
  if (unit === 'year') return addMonths(start, length * MONTHS_PER_YEAR);
  return addDays(start, length);
}
