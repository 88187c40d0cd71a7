/** 流程图的内容 – what a procedure's diagram shows, before it is known where: stages in their phases, and the moves between. */
import type { ActDuty } from '../law/act.js';
import type { Text } from '../law/blocker.js';
import type { Procedure, StageMove } from '../law/procedure.js';
import { conditionOf } from './conditions.js';
import { PHASES, type PhaseId } from './phases.js';

/** One way a case moves on, as an arrow says it. */
export interface Passage {
  readonly act: Text;
  readonly duty: ActDuty;
  /** Where the same act may lead elsewhere: when it leads here. */
  readonly condition: Text | null;
}

/** An arrow: every way from one stage forward to another. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly passages: readonly Passage[];
}

/** A stage as a box, with the ways back that leave it. */
export interface Box {
  readonly id: string;
  readonly name: Text;
  readonly basis: string;
  /** Who moves the case on from here. */
  readonly duty: ActDuty | null;
  readonly final: boolean;
  readonly initial: boolean;
  readonly back: readonly { readonly to: Text; readonly acts: readonly Text[] }[];
}

export interface Phase {
  readonly id: PhaseId;
  readonly name: Text;
  readonly boxes: readonly Box[];
}

/** What may be done from every stage of a span, told once instead of drawn from each. */
export interface Anytime {
  readonly act: Text;
  readonly to: string;
  readonly duty: ActDuty;
}

export interface Chart {
  readonly name: Text;
  readonly version: string;
  readonly phases: readonly Phase[];
  readonly arrows: readonly Arrow[];
  readonly anytime: readonly Anytime[];
}

/** A move from stage to stage, with what it passes through left out. */
export interface Move {
  readonly from: string;
  readonly to: string;
  readonly act: string;
  /** The state passed through, which decided; empty if none. */
  readonly through: string;
}

/** An act that leads from at least so many stages to one and the same is told once. */
const FROM_ANYWHERE = 8;

/** Every move from one stage to another, straight or through a state the case only passes. */
export function movesBetweenStages({ stages, moves }: Procedure): readonly Move[] {
  const stays = new Set(stages.map(({ id }) => id));
  const onward = (state: string) => moves.filter(({ from, via }) => from === state && via === '').map(({ to }) => to);
  const resolved = ({ from, to, via }: StageMove): readonly Move[] =>
    stays.has(to)
      ? [{ from, to, act: via, through: '' }]
      : [...new Set(onward(to))].map((end) => ({ from, to: end, act: via, through: to }));
  return moves
    .filter(({ from, via }) => via !== '' && stays.has(from))
    .flatMap(resolved)
    .filter(({ from, to }) => from !== to);
}

/** What the diagram of the procedure shows. @throws RangeError if a stage belongs to no phase. */
export function chartOf(procedure: Procedure): Chart {
  const moves = movesBetweenStages(procedure);
  const anywhere = fromAnywhere(moves);
  const drawn = moves.filter(({ act, to }) => !anywhere.has(keyOf(act, to)));
  const order = new Map(procedure.stages.map(({ id }, index) => [id, index]));
  const isForward = ({ from, to }: Move) => (order.get(from) ?? 0) < (order.get(to) ?? 0);
  const resumed = drawn.filter((move) => !isHearingResumed(move));
  return {
    name: procedure.name,
    version: procedure.version,
    phases: phasesOf(procedure, resumed, isForward),
    arrows: arrowsOf(procedure, resumed.filter(isForward)),
    anytime: [...anywhere.values()].map(({ act, to }) => {
      const { name, duty } = actOf(procedure, act);
      return { act: name, to, duty };
    }),
  };
}

/** A hearing left open is taken up again after a review: a footnote says so. */
function isHearingResumed({ through, to }: Move): boolean {
  return through === 'after-review' && to.startsWith('hearing-');
}

function fromAnywhere(moves: readonly Move[]): ReadonlyMap<string, Move> {
  const counts = new Map<string, Set<string>>();
  for (const { act, to, from } of moves) {
    const key = keyOf(act, to);
    counts.set(key, (counts.get(key) ?? new Set()).add(from));
  }
  return new Map(
    moves
      .filter(({ act, to }) => (counts.get(keyOf(act, to))?.size ?? 0) >= FROM_ANYWHERE)
      .map((move) => [keyOf(move.act, move.to), move]),
  );
}

function keyOf(act: string, to: string): string {
  return `${act} ${to}`;
}

function phasesOf(
  procedure: Procedure,
  moves: readonly Move[],
  isForward: (move: Move) => boolean,
): readonly Phase[] {
  const known = new Set(PHASES.flatMap(({ stages }) => stages));
  const homeless = procedure.stages.find(({ id }) => !known.has(id));
  if (homeless) throw new RangeError(`the stage ${homeless.id} belongs to no phase`);
  return PHASES.map(({ id, name, stages }) => ({
    id,
    name,
    boxes: stages.map((stage) => boxOf(procedure, stage, moves.filter(({ from }) => from === stage), isForward)),
  }));
}

function boxOf(
  procedure: Procedure,
  id: string,
  moves: readonly Move[],
  isForward: (move: Move) => boolean,
): Box {
  const { name, basis, final } = procedure.stageOf(id);
  const onward = moves.find(isForward);
  const back = moves.filter((move) => !isForward(move));
  const ends = [...new Set(back.map(({ to }) => to))];
  return {
    id,
    name,
    basis,
    final,
    initial: procedure.stages[0]?.id === id,
    duty: onward ? actOf(procedure, onward.act).duty : null,
    back: ends.map((end) => ({
      to: procedure.stageOf(end).name,
      acts: back.filter(({ to }) => to === end).map(({ act }) => actOf(procedure, act).name),
    })),
  };
}

function arrowsOf(procedure: Procedure, moves: readonly Move[]): readonly Arrow[] {
  const pairs = new Map<string, Move[]>();
  for (const move of moves) {
    const key = keyOf(move.from, move.to);
    pairs.set(key, [...(pairs.get(key) ?? []), move]);
  }
  return [...pairs.values()].flatMap((of) => {
    const [first] = of;
    if (!first) return [];
    const passages = of.map(({ act, through, to }) => {
      const { name, duty } = actOf(procedure, act);
      return { act: name, duty, condition: conditionOf(through, to) };
    });
    return [{ from: first.from, to: first.to, passages }];
  });
}

function actOf(procedure: Procedure, type: string) {
  const act = procedure.acts.get(type);
  if (!act) throw new RangeError(`the procedure ${procedure.id} knows no act ${type}`);
  return act;
}
