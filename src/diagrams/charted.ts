/** 可以画成图的 – a procedure, or a measure beside it, as the diagrams see both. */
import type { ActDefinition } from '../law/act.js';
import type { Text } from '../law/blocker.js';
import type { MeasureMachine } from '../law/measures/measure-machine.js';
import type { Procedure, StageDescription, StageMove } from '../law/procedure.js';
import { refuseRequest } from '../law/ordinary-procedure/throughout.acts.js';

/** What a diagram is drawn from. */
export interface Charted {
  readonly id: string;
  readonly name: Text;
  /** Over the diagram. */
  readonly title: Text;
  readonly version: string;
  readonly basis: string;
  readonly stages: readonly StageDescription[];
  readonly moves: readonly StageMove[];
  readonly acts: ReadonlyMap<string, ActDefinition>;
  /** By which act it begins, where one act alone begins it. */
  readonly opening: Text | null;
  stageOf(state: string): StageDescription;
}

/** A procedure to be drawn. */
export function chartedProcedure(procedure: Procedure): Charted {
  const { id, name, version, basis, stages, moves, acts, opening } = procedure;
  const title = { zh: `行政处罚${name.zh}`, en: `${name.en} for administrative penalties` };
  const stageOf = (state: string) => procedure.stageOf(state);
  return { id, name, title, version, basis, stages, moves, acts, opening: opening.name, stageOf };
}

/** A measure to be drawn, in the version of the procedure beside which it runs. */
export function chartedMeasure(machine: MeasureMachine, version: string): Charted {
  const { kind, name, basis, stages, moves } = machine;
  const acts = new Map([...machine.acts, refuseRequest].map((act) => [act.type, act]));
  const stageOf = (state: string) => machine.stageOf(state);
  return { id: kind, name, title: name, version, basis, stages, moves, acts, opening: null, stageOf };
}
