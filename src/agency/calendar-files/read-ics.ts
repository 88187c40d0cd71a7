import { addDays, type Day } from '../../law/time.js';
import { faulty, lineOf, together, type ReadLines } from './holiday-line.js';

/** More days than any holiday has: a longer event is a mistake. */
const MOST_DAYS = 31;

interface Property {
  readonly line: number;
  readonly name: string;
  readonly value: string;
}

/**
 * iCalendar (RFC 5545): each event is a span of whole days; whether off or worked is said by `X-APPLE-SPECIAL-DAY`
 * or else by its summary (休、放假; 班). Faults name the line on which the event's property stands.
 */
export function readIcs(content: string): ReadLines {
  const properties = propertiesIn(content);
  const reads: ReadLines[] = [];
  let event: Property[] | null = null;
  for (const property of properties) {
    if (is(property, 'BEGIN', 'VEVENT')) event = [property];
    else if (is(property, 'END', 'VEVENT') && event !== null) {
      reads.push(daysOf(event));
      event = null;
    } else event?.push(property);
  }
  if (event !== null)
    reads.push(faulty(event[0]?.line ?? 1, '日程没有结束行 END:VEVENT', 'the event has no END:VEVENT'));
  if (reads.length === 0) reads.push(faulty(1, '没有日程（VEVENT）', 'there are no events (VEVENT)'));
  return together(reads);
}

function is({ name, value }: Property, wantedName: string, wantedValue: string): boolean {
  return name === wantedName && value.toUpperCase() === wantedValue;
}

/** Lines unfolded; each property with the line on which it begins. */
function propertiesIn(content: string): readonly Property[] {
  const found: { line: number; text: string }[] = [];
  for (const [index, text] of content
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .entries()) {
    const last = found.at(-1);
    if (/^[ \t]/.test(text) && last !== undefined) last.text += text.slice(1);
    else if (text.trim() !== '') found.push({ line: index + 1, text });
  }
  return found.map(({ line, text }) => {
    const colon = text.indexOf(':');
    const name = (colon < 0 ? text : text.slice(0, colon)).split(';')[0] ?? '';
    return { line, name: name.trim().toUpperCase(), value: colon < 0 ? '' : text.slice(colon + 1).trim() };
  });
}

function daysOf(event: readonly Property[]): ReadLines {
  const of = (name: string) => event.find((each) => each.name === name);
  const start = of('DTSTART');
  const line = (start ?? event[0])?.line ?? 1;
  if (start === undefined) return faulty(line, '日程没有 DTSTART', 'the event has no DTSTART');
  const special = of('X-APPLE-SPECIAL-DAY')?.value.toUpperCase();
  const kind = special === undefined ? kindIn(of('SUMMARY')?.value ?? '') : specialKind(special);
  const first = lineOf(line, dateOf(start.value), kind);
  const [from] = first.days;
  const end = of('DTEND');
  if (from === undefined || end === undefined) return first;
  const last = lineOf(end.line, dateOf(end.value), kind);
  const [until] = last.days;
  if (until === undefined) return last;
  const days = span(from.day, until.day);
  if (days === null)
    return faulty(end.line, '结束日应在开始日之后、一个月以内', 'DTEND must come after DTSTART, within a month');
  return { days: days.map((day) => ({ ...from, day })), faults: [] };
}

/** From the first day up to, not including, the last; null for no span of a holiday. */
function span(from: Day, until: Day): readonly Day[] | null {
  const days: Day[] = [];
  for (let day = from; day < until && days.length <= MOST_DAYS; day = addDays(day, 1)) days.push(day);
  return days.length === 0 || days.length > MOST_DAYS ? null : days;
}

function dateOf(value: string): string {
  return value.split('T')[0] ?? '';
}

function kindIn(summary: string): string {
  if (summary.includes('班')) return 'work';
  return /[休假]/.test(summary) ? 'off' : summary;
}

function specialKind(value: string): string {
  if (value === 'ALTERNATE-WORKDAY') return 'work';
  return value === 'WORK-HOLIDAY' ? 'off' : value;
}
