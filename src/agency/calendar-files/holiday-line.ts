/** 放假安排的一行 – one day of an uploaded list, and where it stands there. */
import type { Text } from '../../law/blocker.js';
import { isDay, type Day } from '../../law/time.js';

/** A day and whether it is off or worked. `line` counts from 1. */
export interface HolidayLine {
  readonly line: number;
  readonly day: Day;
  readonly kind: 'off' | 'work';
}

/** A line that cannot be read or cannot be. */
export interface LineFault {
  readonly line: number;
  readonly message: Text;
}

/** What was read of a list. */
export interface ReadLines {
  readonly days: readonly HolidayLine[];
  readonly faults: readonly LineFault[];
}

const KINDS: Readonly<Record<string, HolidayLine['kind']>> = {
  off: 'off',
  holiday: 'off',
  放假: 'off',
  休: 'off',
  休息: 'off',
  work: 'work',
  workday: 'work',
  上班: 'work',
  调休上班: 'work',
  补班: 'work',
  班: 'work',
};

/** The day and kind a line says, or what is wrong with it. */
export function lineOf(line: number, dayText: string, kindText: string): ReadLines {
  const day = dayIn(dayText);
  if (day === null) {
    return faulty(line, `“${dayText}”不是有效日期，应为 YYYY-MM-DD`, `“${dayText}” is no day; write YYYY-MM-DD`);
  }
  const kind = KINDS[kindText.trim().toLowerCase()];
  if (kind === undefined) {
    return faulty(line, `“${kindText}”应为 放假 或者 上班`, `“${kindText}” should be off or work`);
  }
  return { days: [{ line, day, kind }], faults: [] };
}

/** What all of them say together. */
export function together(lines: readonly ReadLines[]): ReadLines {
  return { days: lines.flatMap(({ days }) => days), faults: lines.flatMap(({ faults }) => faults) };
}

/** A fault of the line. */
export function faulty(line: number, zh: string, en: string): ReadLines {
  return { days: [], faults: [{ line, message: { zh, en } }] };
}

/** `2027-02-05`, `2027/2/5`, `20270205`, `2027年2月5日`. */
function dayIn(text: string): Day | null {
  const found = /^(\d{4})(?:[-/年]?)(\d{1,2})(?:[-/月]?)(\d{1,2})日?$/.exec(text.trim());
  if (found === null) return null;
  const [, year = '', month = '', date = ''] = found;
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(day) ? day : null;
}
