/**
 * 案件中的措施 – 先行登记保存、查封扣押、责令改正: side machines within the record of a case. `state` is the state of the
 * machine of the kind; everything else is what its acts left. Plain JSON.
 */
import type { Day, Instant } from '../time.js';

export type MeasureKind = 'preservation' | 'seizure' | 'correction-order';

/** One measure of a case. `id` is `kind.seq`, by the event that began it. */
export type Measure = Preservation | Seizure | CorrectionOrder;

interface AnyMeasure {
  readonly id: string;
  /** State of the machine of the kind. */
  readonly state: string;
}

/** 先行登记保存 – 行政处罚法 第56条. */
export interface Preservation extends AnyMeasure {
  readonly kind: 'preservation';
  readonly registeredOn: Day | null;
  /** The event of the registration. */
  readonly registeredSeq: number | null;
  readonly disposedOn: Day | null;
}

/** 查封、扣押 – 行政强制法 第22条至第28条. */
export interface Seizure extends AnyMeasure {
  readonly kind: 'seizure';
  readonly form: SeizureForm;
  /** 法律、法规依据: the provision that allows the measure. */
  readonly legalBasis: string;
  /** 情况紧急,当场实施: taken before it was approved (行政强制法 第19条). */
  readonly urgent: boolean;
  readonly takenAt: Instant | null;
  readonly takenOn: Day | null;
  readonly takenSeq: number | null;
  /** The list handed over (查封、扣押清单). */
  readonly items: readonly SeizedItem[];
  readonly reportedAt: Instant | null;
  readonly approvedAt: Instant | null;
  /** Calendar days by which the thirty were extended. */
  readonly extensionDays: number;
  /** 检测、检验、检疫、鉴定的期间, which do not count; `until` is exclusive. */
  readonly appraisals: readonly { readonly from: Day; readonly until: Day }[];
  /** What is to become of the things by the decision. */
  readonly proposedDisposal: ProposedDisposal | null;
  readonly liftedOn: Day | null;
  readonly liftedFor: LiftingGround | null;
  /** The day on which the things were handed back or disposed of. */
  readonly endedOn: Day | null;
  readonly disposal: SeizureDisposal | null;
}

export type SeizureForm = 'sealing' | 'seizure';

/** 查封、扣押清单的一项. */
export interface SeizedItem {
  readonly name: string;
  readonly quantity: string;
  /** 规格、型号、新旧、状况. */
  readonly condition: string;
}

export type ProposedDisposal = 'return' | 'confiscate' | 'destroy';

/** 行政强制法 第19条、第28条第1款. */
export type LiftingGround = 'not-approved' | 'no-breach' | 'unrelated' | 'decided' | 'period-over' | 'no-longer-needed';

export type SeizureDisposal = 'returned' | 'confiscated' | 'destroyed' | 'handed-to-police';

/** 责令（限期）改正 – 行政处罚法 第28条第1款. */
export interface CorrectionOrder extends AnyMeasure {
  readonly kind: 'correction-order';
  readonly orders: readonly { readonly seq: number; readonly orderedOn: Day; readonly correctBy: Day }[];
  readonly reInspections: readonly { readonly seq: number; readonly on: Day; readonly result: ReInspectionResult }[];
}

export type ReInspectionResult = 'corrected' | 'partly-corrected' | 'not-corrected';

/** The measure of the id; null if there is none. */
export function measureOf(measures: readonly Measure[], id: string): Measure | null {
  return measures.find((each) => each.id === id) ?? null;
}

/** The measures of the kind, in the order in which they began. */
export function measuresOfKind<Kind extends MeasureKind>(
  measures: readonly Measure[],
  kind: Kind,
): readonly Extract<Measure, { kind: Kind }>[] {
  return measures.filter((each): each is Extract<Measure, { kind: Kind }> => each.kind === kind);
}

/** The measures with the one of the id changed by its acts. */
export function withMeasure<Kind extends MeasureKind>(
  measures: readonly Measure[],
  kind: Kind,
  id: string,
  change: (measure: Extract<Measure, { kind: Kind }>) => Partial<Extract<Measure, { kind: Kind }>>,
): readonly Measure[] {
  const isIt = (each: Measure): each is Extract<Measure, { kind: Kind }> => each.kind === kind && each.id === id;
  return measures.map((each) => (isIt(each) ? { ...each, ...change(each) } : each));
}
