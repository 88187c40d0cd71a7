import type { CaseRecord } from '../case-record.js';
import { isMeasureOver } from '../measures/machines.js';

/** Measures that have come to their end matter no more, and orders to correct hold nothing up. */
export function measures(record: CaseRecord): readonly unknown[] {
  return record.measures.flatMap((measure) => {
    if (isMeasureOver(measure) || measure.kind === 'correction-order') return [];
    const { kind, state } = measure;
    return measure.kind === 'seizure'
      ? [[kind, state, measure.urgent, measure.extensionDays > 0, measure.proposedDisposal, measure.liftedFor]]
      : [[kind, state]];
  });
}
