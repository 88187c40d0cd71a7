/** 概览 – counts of cases, and the time they spent in each stage. Pure: what is counted is handed in. */
import type { Text } from '../../law/blocker.js';
import { addDays, addMonths, dayOf, type Day } from '../../law/time.js';
import type { CaseFilter } from '../case-filter.js';
import type { CaseHistory } from '../history/case-history.js';
import type { SupervisedCase } from '../history/supervised-cases.service.js';
import { stageTimes, type StageTime } from './stage-times.js';

/** So many cases of a kind, and how to find them. */
export interface CaseCount {
  readonly key: string;
  readonly name: Text;
  readonly count: number;
  readonly filter: CaseFilter;
}

export interface CaseCounts {
  readonly total: CaseCount;
  readonly overdue: CaseCount;
  readonly running: number;
  readonly ended: number;
  readonly states: readonly CaseCount[];
  readonly matters: readonly CaseCount[];
  readonly procedures: readonly CaseCount[];
  readonly opened: readonly CaseCount[];
  readonly closed: readonly CaseCount[];
  readonly stages: readonly StageTime[];
  /** Cases whose chain cannot be replayed: in the counts, but not in the times. Verify them. */
  readonly unread: readonly string[];
}

/** What is counted, and the names of what is counted by. */
export interface Counted {
  readonly cases: readonly SupervisedCase[];
  readonly histories: ReadonlyMap<string, CaseHistory | null>;
  readonly today: Day;
  readonly span: CaseFilter;
  readonly matterName: (code: string) => Text;
  readonly procedureName: (id: string) => Text;
}

/** The counts. Every filter carries the span, so that a list shows exactly the cases counted. */
export function countsOf(counted: Counted): CaseCounts {
  const { cases, histories, today, span, matterName, procedureName } = counted;
  const late = cases.filter(({ nextDueOn }) => nextDueOn !== null && nextDueOn < today);
  const ended = cases.filter(({ stage }) => stage.final);
  const closedOn = cases.flatMap(({ id }) => histories.get(id)?.closedOn ?? []);
  const months = monthsOf([...cases.map(openedMonth), ...closedOn.map(monthOf)]);
  return {
    total: { key: 'total', name: { zh: '案件总数', en: 'Cases' }, count: cases.length, filter: span },
    overdue: {
      key: 'overdue',
      name: { zh: '逾期', en: 'Overdue' },
      count: late.length,
      filter: { ...span, overdue: 'true' },
    },
    running: cases.length - ended.length,
    ended: ended.length,
    states: byState(cases).map(({ stage, count }) => ({
      key: stage.id,
      name: stage.name,
      count,
      filter: { ...span, state: stage.id },
    })),
    matters: tallied(cases.map(({ matterCode }) => matterCode)).map(([key, count]) => ({
      key,
      name: matterName(key),
      count,
      filter: { ...span, matter: key },
    })),
    procedures: tallied(cases.map(({ procedure }) => procedure.id)).map(([key, count]) => ({
      key,
      name: procedureName(key),
      count,
      filter: { ...span, procedure: key },
    })),
    opened: months.map((month) => ({
      ...ofMonth(month, cases.map(openedMonth)),
      filter: { ...span, ...daysOf(month, span) },
    })),
    closed: months.map((month) => ({ ...ofMonth(month, closedOn.map(monthOf)), filter: { ...span, closed: month } })),
    stages: stageTimes(cases, histories, span),
    unread: cases.flatMap(({ id }) => (histories.get(id) ? [] : [id])),
  };
}

function byState(cases: readonly SupervisedCase[]) {
  const found = new Map<string, { stage: SupervisedCase['stage']; count: number }>();
  for (const { stage } of cases) {
    const known = found.get(stage.id);
    found.set(stage.id, { stage, count: (known?.count ?? 0) + 1 });
  }
  return [...found.values()].sort((one, other) => other.count - one.count || (one.stage.id < other.stage.id ? -1 : 1));
}

/** Each value and how often it stands there, most frequent first. */
export function tallied(values: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1));
}

function openedMonth({ openedAt }: SupervisedCase): string {
  return monthOf(dayOf(openedAt));
}

function monthOf(day: Day): string {
  return day.slice(0, 'YYYY-MM'.length);
}

/** Every month from the first to the last of those named. */
function monthsOf(named: readonly string[]): readonly string[] {
  const sorted = [...named].sort();
  const [first] = sorted;
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return [];
  const months = [first];
  for (let month = first; month < last; months.push(month)) month = monthOf(addMonths(`${month}-01`, 1));
  return months;
}

function ofMonth(month: string, all: readonly string[]): Omit<CaseCount, 'filter'> {
  return { key: month, name: { zh: month, en: month }, count: all.filter((each) => each === month).length };
}

/** The days of the month that lie in the span. */
function daysOf(month: string, { from, to }: CaseFilter): CaseFilter {
  const [first, last] = [`${month}-01`, addDays(addMonths(`${month}-01`, 1), -1)];
  return { from: from !== undefined && from > first ? from : first, to: to !== undefined && to < last ? to : last };
}
