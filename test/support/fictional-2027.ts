import { addDays } from '../../src/law/time.js';
import { need } from './casework.js';
import type { Township } from './township.js';

/** A made-up notice for 2027: [first day off, days off, what for]. */
const HOLIDAYS = [
  ['2027-01-01', 3, '元旦'],
  ['2027-02-05', 8, '春节'],
  ['2027-04-03', 3, '清明节'],
  ['2027-05-01', 5, '劳动节'],
  ['2027-06-09', 1, '端午节'],
  ['2027-09-15', 1, '中秋节'],
  ['2027-10-01', 7, '国庆节'],
] as const;
const WORKED = ['2027-01-30', '2027-02-20', '2027-04-25', '2027-05-08', '2027-09-26', '2027-10-09'];

const days = HOLIDAYS.flatMap(([first, count, name]) =>
  Array.from({ length: count }, (_, index) => ({ date: addDays(first, index), name })),
);

/** 发文字号 of the made-up notice. */
export const FICTIONAL_DOCUMENT = '国办发明电〔2026〕0号（虚构）';

/** The made-up notice in each form. */
export const FICTIONAL_2027 = {
  csv: [
    '日期,类型,名称',
    ...days.map(({ date, name }) => `${date},放假,${name}`),
    ...WORKED.map((date) => `${date.replaceAll('-', '/')},上班,`),
  ].join('\r\n'),
  json: JSON.stringify([
    ...days.map(({ date }) => ({ date, kind: 'off' })),
    ...WORKED.map((date) => ({ date, kind: 'work' })),
  ]),
  ics: [
    'BEGIN:VCALENDAR',
    ...HOLIDAYS.flatMap(([first, count, name]) => event(first, addDays(first, count), `${name} 休`)),
    ...WORKED.flatMap((date) => event(date, addDays(date, 1), '补班')),
    'END:VCALENDAR',
  ].join('\r\n'),
} as const;

function event(from: string, until: string, summary: string): readonly string[] {
  const date = (day: string) => day.replaceAll('-', '');
  return [
    'BEGIN:VEVENT',
    `DTSTART;VALUE=DATE:${date(from)}`,
    `DTEND;VALUE=DATE:${date(until)}`,
    `SUMMARY:${summary}`,
    'END:VEVENT',
  ];
}

/** The made-up notice as the body of an import. */
export function fictionalNotice(format: keyof typeof FICTIONAL_2027 = 'csv') {
  return { year: 2027, document: FICTIONAL_DOCUMENT, format, content: FICTIONAL_2027[format] };
}

/** Loads the made-up 2027, by the administrator, and puts it in force, by the supervisor. @returns its number */
export async function putInForce2027(township: Township): Promise<number> {
  const loaded = need(await township.as('admin1', 'POST', '/calendars/import', fictionalNotice()));
  const { id } = loaded.json<{ id: string }>();
  const confirmed = need(await township.as('supervisor1', 'POST', `/calendars/proposals/${id}/confirm`));
  return confirmed.json<{ number: number }>().number;
}
