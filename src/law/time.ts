/**
 * Instants and statutory days. Storage is UTC; the days of the law are days in Asia/Shanghai (UTC+8, no summer time).
 * The only file of the law that touches `Date`, and only as arithmetic on values handed in.
 */

/** A moment, ISO 8601 in UTC with milliseconds, e.g. `2026-03-02T01:30:00.000Z`. Sorts as text. */
export type Instant = string;

/** A day in Asia/Shanghai, `YYYY-MM-DD`. Sorts as text. */
export type Day = string;

const MS_PER_DAY = 86_400_000;
const SHANGHAI_OFFSET_MS = 8 * 3_600_000;

/** The day in Asia/Shanghai on which the instant falls. */
export function dayOf(instant: Instant): Day {
  return new Date(Date.parse(instant) + SHANGHAI_OFFSET_MS).toISOString().slice(0, 10);
}

/** The hour of the day in Asia/Shanghai, `HH:MM`. Sorts as text. */
export function hourOf(instant: Instant): string {
  return new Date(Date.parse(instant) + SHANGHAI_OFFSET_MS).toISOString().slice(11, 16);
}

/** Day and minute in Asia/Shanghai, `YYYY-MM-DD HH:MM`. Sorts as text. */
export function minuteOf(instant: Instant): string {
  return new Date(Date.parse(instant) + SHANGHAI_OFFSET_MS).toISOString().slice(0, 16).replace('T', ' ');
}

/** The instant at which the day begins in Asia/Shanghai. */
export function startOf(day: Day): Instant {
  return new Date(Date.parse(`${day}T00:00:00.000Z`) - SHANGHAI_OFFSET_MS).toISOString();
}

/** The instant of an hour `HH:MM` of the day in Shanghai. */
export function instantOn(day: Day, hour: string): Instant {
  return new Date(Date.parse(`${day}T${hour}:00.000Z`) - SHANGHAI_OFFSET_MS).toISOString();
}

/** Whether the text names a day that exists (no 30 February). */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const ms = Date.parse(`${text}T00:00:00.000Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text);
}

/** The day `count` calendar days after (or, if negative, before) `day`. */
export function addDays(day: Day, count: number): Day {
  return new Date(Date.parse(`${day}T00:00:00.000Z`) + count * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Calendar days from `from` to `to`; negative if `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00.000Z`) - Date.parse(`${from}T00:00:00.000Z`)) / MS_PER_DAY);
}

/**
 * The same day of the month `count` months later; the last day of that month where it has no such day
 * (31 January + 1 month = 28 or 29 February).
 */
export function addMonths(day: Day, count: number): Day {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const first = new Date(Date.UTC(year, month - 1 + count, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), Math.min(date, last)))
    .toISOString()
    .slice(0, 10);
}

/** The instant `hours` later. */
export function addHours(instant: Instant, hours: number): Instant {
  return new Date(Date.parse(instant) + hours * 3_600_000).toISOString();
}

/** 0 = Sunday … 6 = Saturday. */
export function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00:00.000Z`).getUTCDay();
}

/** Completed years of age on `day` of somebody born on `bornOn`. */
export function ageOn(bornOn: Day, day: Day): number {
  const years = Number(day.slice(0, 4)) - Number(bornOn.slice(0, 4));
  return day.slice(5) < bornOn.slice(5) ? years - 1 : years;
}
