import { addDays, type Day, type Instant } from '../time.js';

/**
 * 期限状态. A wait that is over, a right that lapsed and a duty that fell away have `ended`; a late act stands, and is
 * marked `breached`.
 */
export type PeriodStatus = 'running' | 'suspended' | 'met' | 'breached' | 'ended';

/** What became of the act a period is for. */
export interface Course {
  /**
   * `duty`: must be done in time. `right`: lapses unused. `open-right`: lapses unused and can be used again until the
   * end, so that using it does not end the period. `wait`: the act may not come before its end.
   */
  readonly nature: 'duty' | 'right' | 'open-right' | 'wait';
  /** The day on which it was done or used; null = not (yet). */
  readonly doneOn: Day | null;
  /** The moment of it, for periods counted in hours. */
  readonly doneAt?: Instant | null;
  /** Whether it fell away: waived, or the case ended without it. */
  readonly lapsed: boolean;
  /** The day on which it fell away, where the record knows. */
  readonly lapsedOn: Day | null;
}

export interface Standing {
  readonly status: PeriodStatus;
  /** The day on which it stopped running; null while it runs, is overdue, or where the record does not say. */
  readonly endedOn: Day | null;
}

/** When a period ends: its last day and, where hours are counted, its last moment. */
export interface End {
  readonly dueOn: Day | null;
  readonly dueAt?: Instant | null;
}

const RUNNING: Standing = { status: 'running', endedOn: null };

/** How a period stands on the day; `now` tells the hour of it, for periods counted in hours. */
export function standingOf(end: End, course: Course, today: Day, now: Instant | null = null): Standing {
  const { dueOn } = end;
  if (course.nature === 'wait') return waiting(dueOn, course, today);
  if (course.doneOn !== null && (course.nature !== 'open-right' || course.lapsed || isPast(end, today, now))) {
    return { status: isDoneLate(end, course) ? 'breached' : 'met', endedOn: course.doneOn };
  }
  if (course.lapsed) return fallenAway(dueOn, course);
  if (dueOn === null) return { status: 'suspended', endedOn: null };
  if (!isPast(end, today, now)) return RUNNING;
  return course.nature === 'duty' ? { status: 'breached', endedOn: null } : { status: 'ended', endedOn: dueOn };
}

/** 逾期履行: done, but after the end. */
export function isDoneLate(end: End, { doneOn, doneAt = null }: Pick<Course, 'doneOn' | 'doneAt'>): boolean {
  return doneOn !== null && isPast(end, doneOn, doneAt);
}

function isPast({ dueOn, dueAt = null }: End, day: Day, moment: Instant | null): boolean {
  if (dueAt !== null && moment !== null) return moment > dueAt;
  return dueOn !== null && day > dueOn;
}

function waiting(dueOn: Day | null, { doneOn, lapsed, lapsedOn }: Course, today: Day): Standing {
  if (dueOn === null) return { status: 'suspended', endedOn: null };
  if (doneOn !== null)
    return doneOn > dueOn ? { status: 'met', endedOn: dueOn } : { status: 'breached', endedOn: doneOn };
  if (today > dueOn) return { status: 'ended', endedOn: dueOn };
  return lapsed ? { status: 'ended', endedOn: lapsedOn } : RUNNING;
}

/** A duty that was already overdue when it fell away stays breached; a right that had run out ended then. */
function fallenAway(dueOn: Day | null, { nature, lapsedOn }: Course): Standing {
  const overdue = dueOn !== null && lapsedOn !== null && lapsedOn > dueOn;
  if (overdue)
    return nature === 'duty' ? { status: 'breached', endedOn: lapsedOn } : { status: 'ended', endedOn: dueOn };
  return { status: 'ended', endedOn: lapsedOn };
}

/** The first day on which what a waiting time delays is lawful. */
export function firstDayAfter(dueOn: Day): Day {
  return addDays(dueOn, 1);
}
