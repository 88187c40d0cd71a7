import type { CaseRecord, DocumentEntry } from '../../../src/law/case-record.js';
import { periodsOf } from '../../../src/law/periods/case-periods.js';
import type { Day } from '../../../src/law/time.js';
import { calendar, pack } from './support.js';

/** `[due on, status, ended on]` of each period of the code, as they stand on the day. */
export function standing(record: CaseRecord, code: string, today: Day) {
  return periodsOf(record, pack, calendar, today)
    .filter((period) => period.code === code)
    .map(({ dueOn, status, endedOn }) => [dueOn, status, endedOn]);
}

/** A sealed paper of the file. */
export function aPaper(code: string, datedOn: Day, change: Partial<DocumentEntry> = {}): DocumentEntry {
  const id = `${code}.7`;
  return {
    ...{ id, code, seq: 7, drawnAt: `${datedOn}T02:00:00.000Z`, datedOn, awaiting: [], signatures: [] },
    ...{ sealedAt: `${datedOn}T02:00:00.000Z`, service: null },
    ...change,
  };
}
