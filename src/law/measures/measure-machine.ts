/**
 * 措施的状态机 – a measure moves by acts of its case. Whether an act is lawful, the case asks of the act's rules; where the
 * measure then stands, its own machine says. The rule `measure-in-state` refuses what the measure's state does not know.
 */
import { setup as machineSetup, transition, type AnyStateMachine } from 'xstate';
import type { ActDefinition } from '../act.js';
import type { Text } from '../blocker.js';
import type { StageDescription, StageMove } from '../procedure.js';
import type { StageMeta } from '../stage.js';
import { describeStages, stageMoves } from '../stages-of.js';
import { NOT_BEGUN } from './measure-acts.js';
import type { MeasureKind } from './measure.js';

/** An act of the case, as the machine of a measure sees it. */
export interface MeasureEvent {
  readonly type: string;
  readonly payload: object;
}

/** What machines of measures know. */
export const measureSetup = machineSetup({
  types: { context: {}, events: {} as MeasureEvent, meta: {} as StageMeta },
  guards: {
    /** 复查结果为已改正. */
    isCorrected: ({ event }: { readonly event: MeasureEvent }) =>
      'result' in event.payload && event.payload.result === 'corrected',
  },
});

/** Acts that move the measure to the state named. */
export function leadTo(state: string, ...acts: readonly Pick<ActDefinition, 'type'>[]) {
  return Object.fromEntries(acts.map(({ type }) => [type, { target: `#${state}`, reenter: true }]));
}

/** The name of the state before a measure's first act. */
export const NOT_BEGUN_NAME: Text = { zh: '尚未采取', en: 'Not begun' };

interface MeasureMachineParts {
  readonly kind: MeasureKind;
  readonly name: Text;
  readonly basis: string;
  readonly machine: AnyStateMachine;
  readonly acts: readonly ActDefinition[];
}

interface SnapshotLike {
  readonly value: unknown;
}

/** A kind of measure: its states, its acts, its moves. */
export class MeasureMachine {
  readonly kind: MeasureKind;
  readonly name: Text;
  readonly basis: string;
  readonly acts: readonly ActDefinition[];
  readonly stages: readonly StageDescription[];
  readonly moves: readonly StageMove[];
  readonly #machine: AnyStateMachine;

  constructor({ kind, name, basis, machine, acts }: MeasureMachineParts) {
    this.kind = kind;
    this.name = name;
    this.basis = basis;
    this.acts = acts;
    this.#machine = machine;
    this.stages = describeStages(machine.root);
    this.moves = stageMoves(machine.root);
  }

  /** The state of that id. @throws RangeError if there is none. */
  stageOf(state: string): StageDescription {
    const stage = this.stages.find(({ id }) => id === state);
    if (!stage) throw new RangeError(`a measure of the kind ${this.kind} has no state ${state}`);
    return stage;
  }

  /** Whether a measure in the state knows the act. */
  knows(state: string, type: string): boolean {
    return this.stageOf(state).acts.includes(type);
  }

  /** States that know the act. */
  statesKnowing(type: string): readonly StageDescription[] {
    return this.stages.filter(({ acts }) => acts.includes(type));
  }

  /** Whether the act begins a measure of the kind. */
  isBegunBy(type: string): boolean {
    return this.knows(NOT_BEGUN, type);
  }

  /** Whether nothing more is to be done with a measure in the state. */
  isOver(state: string): boolean {
    return this.stageOf(state).final;
  }

  /** Where a measure in the state stands after the act. @throws RangeError if the state does not know it. */
  after(state: string, event: MeasureEvent): string {
    if (!this.knows(state, event.type)) {
      throw new RangeError(`a measure of the kind ${this.kind} in ${state} does not know ${event.type}`);
    }
    const before = this.#machine.resolveState({ value: state, context: {} });
    const [after] = transition(this.#machine, before, event) as [SnapshotLike, unknown];
    return String(after.value);
  }
}
