/** 察看 – what there is to see of a case at one moment: what runs, what was missed, who is on it, what waits. Pure. */
import type { StoredCase } from '../cases/case-store.service.js';
import type { ActDuty } from '../law/act.js';
import type { CaseRecord } from '../law/case-record.js';
import { lawPackOf } from '../law/packs/index.js';
import { periodsOf, type CasePeriod } from '../law/periods/case-periods.js';
import type { WorkingCalendar } from '../law/periods/working-calendar.js';
import { addDays, dayOf, startOf, type Instant } from '../law/time.js';

/** Somebody who holds a duty on the case at present. */
export interface OnDuty {
  readonly personId: string;
  readonly duty: ActDuty;
}

/** A period that has a last day or moment, or for which time does not run. */
export interface OpenPeriod extends CasePeriod {
  /** The first moment after its end; null while time does not run. */
  readonly endsAt: Instant | null;
}

/** A period that ended without what it was for. */
export type BreachedPeriod = CasePeriod & { readonly dueOn: string };

export interface Look {
  /** Keys of all periods that have begun, over or not. */
  readonly begun: ReadonlySet<string>;
  readonly open: readonly OpenPeriod[];
  readonly breached: readonly BreachedPeriod[];
  readonly people: readonly OnDuty[];
  /** When time alone may change what there is to see; null where nothing runs and nothing can begin. */
  readonly nextAt: Instant | null;
}

/** Looks at the case under the calendar. */
export function lookAt({ standing, lawPack }: StoredCase, calendar: WorkingCalendar, now: Instant): Look {
  const { record } = standing;
  const periods = periodsOf(record, lawPackOf(lawPack), calendar, dayOf(now), now);
  const open = periods.filter(isOpen).map((period) => ({ ...period, endsAt: endOf(period) }));
  return {
    begun: new Set(periods.map(({ key }) => key)),
    open,
    breached: periods.flatMap((period) => (isBreached(period) ? [period] : [])),
    people: onDuty(record),
    nextAt: record.closedOn !== null && open.length === 0 ? null : nextLook(open, now),
  };
}

/** 追责时效 bars the agency; nobody of the agency is late by it, so that it is no breach. */
export function isBreached(period: CasePeriod): period is BreachedPeriod {
  return period.level === 'breached' && period.dueOn !== null && !period.code.startsWith('limitation-');
}

function isOpen({ status, endedOn }: CasePeriod): boolean {
  return status === 'running' || status === 'suspended' || (status === 'breached' && endedOn === null);
}

function endOf({ dueOn, dueAt }: CasePeriod): Instant | null {
  if (dueAt !== null) return justAfter(dueAt);
  return dueOn === null ? null : startOf(addDays(dueOn, 1));
}

function justAfter(instant: Instant): Instant {
  return new Date(Date.parse(instant) + 1).toISOString();
}

/** Tomorrow, or sooner where a period counted in hours ends today. */
function nextLook(open: readonly OpenPeriod[], now: Instant): Instant {
  const tomorrow = startOf(addDays(dayOf(now), 1));
  const ends = open.flatMap(({ endsAt }) => (endsAt !== null && endsAt > now ? [endsAt] : []));
  return [tomorrow, ...ends].reduce((first, each) => (each < first ? each : first));
}

function onDuty(record: CaseRecord): readonly OnDuty[] {
  const { duties, hearing, recused } = record;
  const isOver = hearing?.status === 'reported' || hearing?.status === 'withdrawn';
  const chair = hearing?.chair !== null && hearing?.chair !== undefined && !isOver ? [hearing.chair] : [];
  const held: readonly OnDuty[] = [
    ...duties.flatMap(({ personId, duty, until }) => (until === null ? [{ personId, duty }] : [])),
    ...chair.map((personId) => ({ personId, duty: 'chair' as const })),
  ];
  return held.filter(({ personId }) => !recused.includes(personId));
}
