/** 阶段 – how the states of a procedure are written down: what each is called, where it stands in law, which acts it knows. */
import type { ActDefinition } from './act.js';
import type { Text } from './blocker.js';

/** What a state says of itself: for the interface, the diagram and the documentation. */
export interface StageMeta {
  readonly name: Text;
  /** The articles the stage rests on. */
  readonly basis: string;
}

/** A lawful act that is recorded; with a target it also moves the case. */
export interface LawfulTransition {
  readonly guard: 'lawful';
  readonly actions: 'record';
  readonly target?: `#${string}`;
}

/** Transitions of one state, by the type of the act. */
export type Transitions = Readonly<Record<string, LawfulTransition>>;

/** Acts that are recorded and leave the case where it is. */
export function stays(...acts: readonly ActDefinition[]): Transitions {
  return Object.fromEntries(acts.map((act) => [act.type, { guard: 'lawful', actions: 'record' }]));
}

/** Acts that are recorded and move the case to the state named. */
export function leads(target: string, ...acts: readonly ActDefinition[]): Transitions {
  return Object.fromEntries(
    acts.map((act) => [act.type, { guard: 'lawful', actions: 'record', target: `#${target}` }]),
  );
}
