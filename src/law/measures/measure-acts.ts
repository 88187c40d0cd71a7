/** 措施的行为 – what acts of all kinds of measures share: which measure they are about, what they leave of it. */
import type { Performed } from '../act.js';
import type { CaseRecord, RequestKind } from '../case-record.js';
import { pendingOf } from '../ordinary-procedure/asking.js';
import { filing, paper } from '../ordinary-procedure/drawing.js';
import type { ByTwoOfficers } from '../ordinary-procedure/payloads/investigation.js';
import { withMeasure, type Measure, type MeasureKind } from './measure.js';

/** State of a measure before its first act. */
export const NOT_BEGUN = 'not-begun';

/** 不批准申请, which answers requests of every kind, those for measures among them. */
export const REFUSE_REQUEST = { type: 'refuse-request' };

/** The act begins a measure of the kind, which is called after it. */
export const begins = (kind: MeasureKind) => (_payload: object, _record: CaseRecord, seq: number) => `${kind}.${seq}`;

/** The act is about the measure its payload names. */
export const named = ({ measureId }: { readonly measureId: string }) => measureId;

/** The act answers the oldest pending request of the kind, and is about the measure that was asked for. */
export const askedFor = (kind: RequestKind) => (_payload: object, record: CaseRecord) =>
  pendingOf(record, kind)?.subject ?? null;

/** The case with one measure more. */
export function begun({ record }: Performed<object>, measure: Measure): Pick<CaseRecord, 'measures'> {
  return { measures: [...record.measures, measure] };
}

/** The case with what the act leaves of the measure; where it then stands, its machine says. */
export function changed<Kind extends MeasureKind>(
  { record }: Performed<object>,
  kind: Kind,
  id: string | null,
  change: (measure: Extract<Measure, { kind: Kind }>) => Partial<Extract<Measure, { kind: Kind }>>,
): Pick<CaseRecord, 'measures'> {
  return { measures: withMeasure(record.measures, kind, id ?? '', change) };
}

/** Investigation, and what is done in its course, looks back no further than the discovery of the breach. */
export const sinceDiscovery = ({ occurredOn }: ByTwoOfficers, record: CaseRecord) => ({
  day: occurredOn,
  notBefore: record.breach.discoveredOn,
});

/** The file with papers of these entries, dated on the day of the act, for the second officer to sign as well. */
export function papersByTwo(performed: Performed<ByTwoOfficers>, ...codes: readonly string[]) {
  const { occurredOn, coOfficerId } = performed.payload;
  return filing(
    performed,
    ...codes.map((code) => paper(performed, code, { datedOn: occurredOn, coSigners: [coOfficerId] })),
  );
}
