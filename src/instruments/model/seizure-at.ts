/** The seizure a paper is about: as the payload of its act, the request it answers, or its own number names it. */
import type { CaseRecord } from '../../law/case-record.js';
import { measureOf, type Measure, type Seizure } from '../../law/measures/measure.js';
import type { RecordedEvent } from '../../law/replay.js';

/** 查封 or 扣押. */
export const FORMS: Readonly<Record<Seizure['form'], string>> = { sealing: '查封', seizure: '扣押' };

/** What kind of request the acts of approval answer. */
const ASKED: Readonly<Record<string, string>> = {
  'approve-seizure': 'seizure',
  'approve-seizure-extension': 'seizure-extension',
};

/** The seizure; null if it is about none. `requests`: those pending before the act. */
export function seizureOf(
  measures: readonly Measure[],
  requests: CaseRecord['requests'],
  { type, payload, seq }: Pick<RecordedEvent, 'type' | 'payload' | 'seq'>,
): Seizure | null {
  const { measureId } = payload as { readonly measureId?: string };
  const asked = requests.find(({ kind }) => kind === ASKED[type])?.subject;
  const measure = measureOf(measures, measureId ?? asked ?? `seizure.${seq}`);
  return measure?.kind === 'seizure' ? measure : null;
}
