/** 期限预警 – what falls due is shown ahead: yellow, then red; what is overdue stays marked. */
import type { LawPack, PeriodDefinition } from '../packs/law-pack.js';
import { addDays, daysBetween, type Day } from '../time.js';
import type { Course, Standing } from './status.js';

/** How near the end is. Only duties are warned of: a right that lapses and a wait that ends harm nobody. */
export type Level = 'none' | 'yellow' | 'red' | 'breached';

export interface Warning {
  readonly level: Level;
  /** First day shown yellow and first day shown red; null where nothing is warned of. */
  readonly yellowOn: Day | null;
  readonly redOn: Day | null;
  /** Calendar days from today to the last day, below nought once it has passed; null unless it runs or is overdue. */
  readonly daysLeft: number | null;
  /** 逾期天数: calendar days between the last day and the day it was done, or today; nought in time. */
  readonly daysLate: number;
}

/** What the warning is found from. */
interface Watched extends Standing {
  readonly definition: PeriodDefinition;
  readonly nature: Course['nature'];
  readonly dueOn: Day | null;
  readonly doneOn: Day | null;
}

const HOURS_PER_DAY = 24;
const DAYS_PER_MONTH = 30;
const DAYS_PER_YEAR = 365;

/** What is to be said of the period today. */
export function warningOf(period: Watched, pack: LawPack, today: Day): Warning {
  const { definition, nature, dueOn, status, endedOn } = period;
  const open = dueOn !== null && (status === 'running' || (status === 'breached' && endedOn === null));
  const daysLeft = open ? daysBetween(today, dueOn) : null;
  const ahead = open && nature === 'duty' ? daysAhead(definition, pack) : null;
  const yellowOn = ahead && dueOn !== null ? addDays(dueOn, -ahead.yellowDays) : null;
  const redOn = ahead && dueOn !== null ? addDays(dueOn, -ahead.redDays) : null;
  return { level: levelOf(), yellowOn, redOn, daysLeft, daysLate: daysLateOf(period, today) };

  function levelOf(): Level {
    if (status === 'breached' && nature === 'duty') return 'breached';
    if (status !== 'running' || yellowOn === null || redOn === null || today < yellowOn) return 'none';
    return today < redOn ? 'yellow' : 'red';
  }
}

/** How many days before its last day a period is shown yellow, and red. */
export function daysAhead(
  { length, unit }: Pick<PeriodDefinition, 'length' | 'unit'>,
  { warnings }: Pick<LawPack, 'warnings'>,
): { readonly yellowDays: number; readonly redDays: number } {
  return length * DAYS_OF_UNIT[unit] <= warnings.short.upToDays ? warnings.short : warnings.long;
}

const DAYS_OF_UNIT: Readonly<Record<PeriodDefinition['unit'], number>> = {
  hour: 1 / HOURS_PER_DAY,
  'working-day': 1,
  'calendar-day': 1,
  month: DAYS_PER_MONTH,
  year: DAYS_PER_YEAR,
};

function daysLateOf({ nature, status, dueOn, doneOn, endedOn }: Watched, today: Day): number {
  if (nature !== 'duty' || status !== 'breached' || dueOn === null) return 0;
  return Math.max(0, daysBetween(dueOn, doneOn ?? endedOn ?? today));
}
