/** 逾期行为 – which acts of a case came after the end of which period. A late act stands; it is marked, not undone. */
import type { Text } from '../blocker.js';
import type { CaseRecord } from '../case-record.js';
import type { LawPack } from '../packs/law-pack.js';
import { dayOf, daysBetween, type Day, type Instant } from '../time.js';
import { dueDaysOf, type DueDay } from './case-periods.js';
import type { WorkingCalendar } from './working-calendar.js';

/** An act that did in its period's place what was due before. */
export interface LateAct {
  /** The period: its key in the case, its code in the pack, its name, and the article. */
  readonly period: string;
  readonly code: string;
  readonly name: Text;
  readonly basis: string;
  /** Whose delay it is: `agency`, `party` …. */
  readonly actor: string;
  readonly dueOn: Day;
  readonly doneOn: Day;
  /** Calendar days; nought where it was late by hours only. */
  readonly daysLate: number;
}

/** One act of a case: the record before and after it (null before the first), when, and under which calendar. */
export interface Step {
  readonly before: CaseRecord | null;
  readonly after: CaseRecord;
  readonly at: Instant;
  readonly calendar: WorkingCalendar;
}

/**
 * The periods the act was late for. Found from what it changed: a period not done before it and done late after it, or
 * overdue before it and gone after it, as an answered request is. A case that ends lets its open periods fall away.
 */
export function lateActs({ before, after, at, calendar }: Step, pack: LawPack): readonly LateAct[] {
  const today = dayOf(at);
  const open = new Map(
    before ? dueDaysOf(before, pack, calendar, today, at).map((each) => [each.key, each] as const) : [],
  );
  const now = dueDaysOf(after, pack, calendar, today, at);
  const done = now.filter((each) => concerns(each) && isNewlyLate(each, open.get(each.key)));
  const kept = new Set(now.map(({ key }) => key));
  const ended = before?.ending === null && after.ending !== null;
  const gone = ended
    ? []
    : [...open.values()].filter((each) => !kept.has(each.key) && concerns(each) && isOverdue(each));
  return [...done.flatMap((each) => late(each, each.doneOn)), ...gone.flatMap((each) => late(each, today))];
}

/** 追责时效 bars the agency altogether: nobody acts late by it. */
function concerns({ nature, definition }: DueDay): boolean {
  return nature === 'duty' && !definition.code.startsWith('limitation-');
}

function isNewlyLate(after: DueDay, before: DueDay | undefined): boolean {
  return after.status === 'breached' && after.doneOn !== null && (before?.doneOn ?? null) === null;
}

function isOverdue({ status, endedOn }: DueDay): boolean {
  return status === 'breached' && endedOn === null;
}

function late({ key, definition, dueOn }: DueDay, doneOn: Day | null): readonly LateAct[] {
  if (dueOn === null || doneOn === null) return [];
  const { code, name, basis, actor } = definition;
  return [{ period: key, code, name, basis, actor, dueOn, doneOn, daysLate: daysBetween(dueOn, doneOn) }];
}
