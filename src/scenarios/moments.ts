/** 时间的写法 – when a step takes place: a moment, or so long after the step before. Days and hours are those of Shanghai. */
import { ValidateBy } from 'class-validator';
import { calendarFrom, defaultHolidayData } from '../law/packs/index.js';
import { addWorkingDays } from '../law/periods/working-calendar.js';
import { addDays, addHours, addMonths, dayOf, isDay, startOf } from '../law/time.js';
import type { Instant } from '../law/time.js';

/** `2026-03-05T09:00`, `2026-03-05`, `09:30`, an ISO 8601 instant; or one of the longer forms. */
export type Moment = string | LaterMoment;

/** One of `on`, `afterDays`, `afterWorkingDays`, `afterMonths`; `time` is the hour of that day. */
export interface LaterMoment {
  readonly on?: string;
  readonly afterDays?: number;
  readonly afterWorkingDays?: number;
  readonly afterMonths?: number;
  readonly time?: string;
}

const MORNING = '09:00';
const MINUTES_BETWEEN_STEPS = 5;
const MINUTES_OF_AN_HOUR = 60;
const calendar = calendarFrom(defaultHolidayData);

/**
 * The instant the moment names, seen from `now`; without a moment, a few minutes later.
 *
 * @throws RangeError if it names none, or one that has passed
 */
export function instantOf(moment: Moment | undefined, now: Instant): Instant {
  if (moment === undefined) return addHours(now, MINUTES_BETWEEN_STEPS / MINUTES_OF_AN_HOUR);
  const instant = typeof moment === 'string' ? instantOfText(moment, now) : instantOfLater(moment, now);
  if (instant === null) throw new RangeError(`names no moment: ${JSON.stringify(moment)}`);
  if (instant < now) throw new RangeError(`turns the clock back from ${localTime(now)} to ${localTime(instant)}`);
  return instant;
}

/** 北京时间 of the instant, `2026-03-05 09:00`. */
export function localTime(instant: Instant): string {
  const shifted = addHours(instant, 8);
  return `${shifted.slice(0, 10)} ${shifted.slice(11, 16)}`;
}

function instantOfText(text: string, now: Instant): Instant | null {
  if (isTime(text)) return at(dayOf(now), text);
  if (isDay(text)) return at(text, MORNING);
  const [day = '', time = ''] = text.split('T');
  if (isDay(day) && isTime(time)) return at(day, time);
  const milliseconds = /Z$|[+-]\d{2}:\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(milliseconds) ? null : new Date(milliseconds).toISOString();
}

function instantOfLater({ on, afterDays, afterWorkingDays, afterMonths, time }: LaterMoment, now: Instant) {
  const today = dayOf(now);
  if (on !== undefined) return instantOfText(time === undefined ? on : `${on}T${time}`, now);
  if (afterDays !== undefined) return at(addDays(today, afterDays), time);
  if (afterWorkingDays !== undefined) return at(addWorkingDays(calendar, today, afterWorkingDays), time);
  return afterMonths === undefined ? null : at(addMonths(today, afterMonths), time);
}

function at(day: string, time = MORNING): Instant {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return addHours(startOf(day), hours + minutes / MINUTES_OF_AN_HOUR);
}

function isTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

const SHAPES = ['on', 'afterDays', 'afterWorkingDays', 'afterMonths'];

function isMoment(value: unknown): boolean {
  if (typeof value === 'string') return instantOfText(value, '2026-01-01T00:00:00.000Z') !== null;
  if (typeof value !== 'object' || value === null) return false;
  const entries = Object.entries(value);
  return (
    entries.every(([key, part]) => isPart(key, part)) && entries.filter(([key]) => SHAPES.includes(key)).length === 1
  );
}

function isPart(key: string, part: unknown): boolean {
  if (key === 'time') return typeof part === 'string' && isTime(part);
  if (key === 'on') return typeof part === 'string';
  return SHAPES.includes(key) && typeof part === 'number' && Number.isInteger(part) && part >= 0;
}

/** A {@link Moment}. */
export const IsMoment = (): PropertyDecorator =>
  ValidateBy({
    name: 'isMoment',
    validator: {
      validate: isMoment,
      defaultMessage: () =>
        '$property must be a moment: "2026-03-05T09:00", "2026-03-05", "09:30", {"afterDays": 3}, ' +
        '{"afterWorkingDays": 5, "time": "14:00"}, {"afterMonths": 6} or {"on": "2026-03-05T09:00"}',
    },
  });
