/** 措施总目 – every kind of measure, and how the measures of a case move on. */
import type { CaseRecord } from '../case-record.js';
import { correctionOrder } from './correction-order/machine.js';
import { measureOf, type Measure, type MeasureKind } from './measure.js';
import type { MeasureEvent, MeasureMachine } from './measure-machine.js';
import { preservation } from './preservation/machine.js';
import { seizure } from './seizure/machine.js';

export const MEASURES: Readonly<Record<MeasureKind, MeasureMachine>> = {
  preservation,
  seizure,
  'correction-order': correctionOrder,
};

/** Every kind, in the order of the statute. */
export const measureMachines: readonly MeasureMachine[] = [preservation, seizure, correctionOrder];

/** Kinds with a state that knows the act. */
export function machinesKnowing(type: string): readonly MeasureMachine[] {
  return measureMachines.filter((machine) => machine.statesKnowing(type).length > 0);
}

/** Whether nothing more is to be done with the measure. */
export function isMeasureOver({ kind, state }: Measure): boolean {
  return MEASURES[kind].isOver(state);
}

/** The measures with the one of the id moved on by the act. @throws RangeError if there is none, or it does not know the act */
export function movedOn(
  { measures }: Pick<CaseRecord, 'measures'>,
  id: string,
  event: MeasureEvent,
): CaseRecord['measures'] {
  const measure = measureOf(measures, id);
  if (!measure) throw new RangeError(`the case has no measure ${id}`);
  const state = MEASURES[measure.kind].after(measure.state, event);
  return measures.map((each) => (each.id === id ? { ...each, state } : each));
}
