/** 载入一年的放假安排 – the days of one notice put into the calendar in force, in the place of what it had of that year. */
import type { HolidayData } from '../../law/packs/calendars/holiday-data.js';
import { weekdayOf, type Day } from '../../law/time.js';
import { DomainError, type FieldError } from '../../platform/http/domain-error.js';
import type { HolidayLine, LineFault, ReadLines } from './holiday-line.js';
import { readCsv } from './read-csv.js';
import { readIcs } from './read-ics.js';
import { readJson } from './read-json.js';

/** One notice of the State Council, as somebody typed or downloaded it. */
export interface HolidayNotice {
  readonly year: number;
  /** 发文字号. */
  readonly document: string;
  readonly format: keyof typeof READERS;
  readonly content: string;
}

/** Forms in which a notice may come. */
export const READERS = { csv: readCsv, ics: readIcs, json: readJson } as const;

/** So many faults are told at most. */
const MOST_FAULTS = 100;
const SATURDAY = 6;

/**
 * The calendar with the year of the notice.
 *
 * @throws DomainError malformed, with every line that cannot be; or for a year that does not follow on those known
 */
export function withYear(known: HolidayData, { year, document, format, content }: HolidayNotice): HolidayData {
  assertFollows(known, year);
  const read = READERS[format](content);
  const faults = [...read.faults, ...faultsIn(read, year)].sort((a, b) => a.line - b.line);
  if (faults.length > 0) throw new DomainError('malformed', { errors: faults.slice(0, MOST_FAULTS).map(fieldError) });
  const off = read.days.filter(({ kind }) => kind === 'off').map(({ day }) => day);
  const worked = read.days.filter(({ kind }) => kind === 'work').map(({ day }) => day);
  const named = new Set([...off, ...worked]);
  const others = (days: readonly Day[]) => days.filter((day) => !day.startsWith(`${year}-`) && !named.has(day));
  const last = `${year}-12-31`;
  const sources = [...known.sources.filter((source) => source.year !== year), { year, document }];
  return {
    version: versionOf(sources),
    coveredThrough: last > known.coveredThrough ? last : known.coveredThrough,
    sources: sources.sort((a, b) => a.year - b.year),
    holidays: [...others(known.holidays), ...off].sort(),
    makeUpDays: [...others(known.makeUpDays), ...worked].sort(),
  };
}

function assertFollows({ sources, coveredThrough }: HolidayData, year: number): void {
  const first = Math.min(...sources.map((source) => source.year));
  const next = Number(coveredThrough.slice(0, 4)) + 1;
  if (year >= first && year <= next) return;
  const message = {
    zh: `日历须逐年载入：现可载入${first}年至${next}年`,
    en: `a calendar grows year by year: ${first} to ${next} can be loaded now`,
  };
  throw new DomainError('malformed', { errors: [{ pointer: '/year', message }] });
}

function faultsIn({ days, faults }: ReadLines, year: number): readonly LineFault[] {
  if (days.length === 0 && faults.length === 0) {
    return [{ line: 1, message: { zh: '没有任何日期', en: 'there is no day in it' } }];
  }
  const seen = new Map<Day, number>();
  return days.flatMap((each) => {
    const before = seen.get(each.day);
    if (before === undefined) seen.set(each.day, each.line);
    const message = faultOf(each, year, before);
    return message === null ? [] : [{ line: each.line, message }];
  });
}

function faultOf({ day, kind }: HolidayLine, year: number, before: number | undefined): LineFault['message'] | null {
  if (before !== undefined) {
    return { zh: `${day}已见于第${before}行`, en: `${day} is on line ${before} already` };
  }
  // 元旦 of a year may take in the last days of the year before.
  if (day < `${year - 1}-12-25` || day > `${year}-12-31`) {
    return { zh: `${day}不属于${year}年`, en: `${day} is not of ${year}` };
  }
  const weekend = weekdayOf(day) === 0 || weekdayOf(day) === SATURDAY;
  if (kind === 'work' && !weekend) {
    return { zh: `${day}不是周六、周日，无须调休上班`, en: `${day} is a working day anyway` };
  }
  return null;
}

function fieldError({ line, message: { zh, en } }: LineFault): FieldError {
  return { pointer: `/content/${line}`, message: { zh: `第${line}行：${zh}`, en: `line ${line}: ${en}` } };
}

function versionOf(sources: HolidayData['sources']): string {
  const years = sources.map(({ year }) => year);
  return `cn-state-council/${Math.min(...years)}-${Math.max(...years)}`;
}
