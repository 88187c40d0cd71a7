import type { CaseRecord } from '../law/case-record.js';
import type { LawPack } from '../law/packs/law-pack.js';
import { dueDaysOf } from '../law/periods/case-periods.js';
import type { WorkingCalendar } from '../law/periods/working-calendar.js';
import { dayOf, type Day, type Instant } from '../law/time.js';

/** Those whose lateness is not the agency's. */
const OTHERS: ReadonlySet<string> = new Set(['party', 'police', 'reconsideration-organ']);

/** The earliest last day of what the agency still owes, past or to come; null if nothing runs against it. */
export function nextDueOn(record: CaseRecord, pack: LawPack, calendar: WorkingCalendar, at: Instant): Day | null {
  const owed = dueDaysOf(record, pack, calendar, dayOf(at)).flatMap(({ definition, dueOn, status, endedOn }) => {
    const open = status === 'running' || (status === 'breached' && endedOn === null);
    return open && definition.mode === 'at-most' && dueOn !== null && !OTHERS.has(definition.actor) ? [dueOn] : [];
  });
  return owed.sort()[0] ?? null;
}
