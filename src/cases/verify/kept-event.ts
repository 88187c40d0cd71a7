import type { KeptEvent } from '../../verifier/case/chain.js';
import { jsonOf } from '../../verifier/case/unreadable.js';
import type { CaseEventRow } from '../case-event.entity.js';

/** The event of a row; what its columns hold need not be JSON. */
export function keptEvent(row: CaseEventRow): KeptEvent {
  return Object.assign({}, row, { payload: jsonOf(row.payload), facts: jsonOf(row.facts) });
}
