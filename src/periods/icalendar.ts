/** iCalendar (RFC 5545) – the part of it that a list of whole days needs: events of a day each, with alarms ahead. */
import { addDays, type Day, type Instant } from '../law/time.js';

/** A day to be kept. */
export interface CalendarDay {
  /** Stays the same for the life of the event. */
  readonly uid: string;
  /** Goes up whenever the event changes. */
  readonly sequence: number;
  /** When it was last changed. */
  readonly changedAt: Instant;
  readonly day: Day;
  readonly summary: string;
  readonly description: string;
  /** So many days ahead there is an alarm, at nine in the morning; 0 is the day itself. */
  readonly alarmDaysAhead: readonly number[];
}

const CRLF = '\r\n';
const MOST_OCTETS = 75;
const HOUR_OF_ALARM = 9;
const HOURS_PER_DAY = 24;

/** The calendar as a file. Days are floating, as whole days are: they are days in Shanghai, and nowhere become others. */
export function icalendar(name: string, days: readonly CalendarDay[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Sanfen//Periods//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    'X-WR-TIMEZONE:Asia/Shanghai',
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    'X-PUBLISHED-TTL:PT1H',
    ...days.flatMap(event),
    'END:VCALENDAR',
  ];
  return lines.map((line) => folded(line) + CRLF).join('');
}

function event({
  uid,
  sequence,
  changedAt,
  day,
  summary,
  description,
  alarmDaysAhead,
}: CalendarDay): readonly string[] {
  const stamp = changedAt.replace(/[-:]|\.\d+/g, '');
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    `DTEND;VALUE=DATE:${addDays(day, 1).replaceAll('-', '')}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    'TRANSP:TRANSPARENT',
    'CLASS:CONFIDENTIAL',
    ...alarmDaysAhead.flatMap((count) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `TRIGGER:${trigger(count)}`,
      `DESCRIPTION:${escaped(summary)}`,
      'END:VALARM',
    ]),
    'END:VEVENT',
  ];
}

/** From midnight of the day: nine in the morning so many days ahead. */
function trigger(daysAhead: number): string {
  const hours = daysAhead * HOURS_PER_DAY - HOUR_OF_ALARM;
  if (hours < 0) return `PT${-hours}H`;
  const [days, rest] = [Math.floor(hours / HOURS_PER_DAY), hours % HOURS_PER_DAY];
  return days === 0 ? `-PT${rest}H` : `-P${days}DT${rest}H`;
}

/** TEXT of RFC 5545 §3.3.11. Control characters have no place in it. */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');
}

/** A line of at most 75 octets, continued on the next after a blank (§3.1); no character is cut in two. */
function folded(line: string): string {
  let out = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > MOST_OCTETS) {
      out += `${CRLF} `;
      octets = 1;
    }
    out += character;
    octets += size;
  }
  return out;
}
