import type { Text } from '../law/blocker.js';
import type { CaseRecord } from '../law/case-record.js';
import type { LawPack } from '../law/packs/law-pack.js';
import { dueDaysOf } from '../law/periods/case-periods.js';
import type { WorkingCalendar } from '../law/periods/working-calendar.js';
import { dayOf, daysBetween, type Day, type Instant } from '../law/time.js';

/** Those whose lateness is not the agency's. */
const OTHERS: ReadonlySet<string> = new Set(['party', 'police', 'reconsideration-organ']);

/** 最近期限 – what the agency owes next, until when, and by which article. */
export interface Due {
  readonly code: string;
  readonly name: Text;
  readonly basis: string;
  readonly dueOn: Day;
}

/** What the agency still owes that ends first, past or to come; null if nothing runs against it. */
export function nextDue(record: CaseRecord, pack: LawPack, calendar: WorkingCalendar, at: Instant): Due | null {
  const owed = dueDaysOf(record, pack, calendar, dayOf(at)).flatMap(({ definition, dueOn, status, endedOn }) => {
    const open = status === 'running' || (status === 'breached' && endedOn === null);
    const { code, name, basis, mode, actor } = definition;
    return open && mode === 'at-most' && dueOn !== null && !OTHERS.has(actor) ? [{ code, name, basis, dueOn }] : [];
  });
  return owed.sort((one, other) => daysBetween(other.dueOn, one.dueOn))[0] ?? null;
}

/** The day of {@link nextDue}. */
export function nextDueOn(record: CaseRecord, pack: LawPack, calendar: WorkingCalendar, at: Instant): Day | null {
  return nextDue(record, pack, calendar, at)?.dueOn ?? null;
}
