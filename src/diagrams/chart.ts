/** 流程图的内容 – what a procedure's diagram shows, before it is known where: stages in their phases, and the moves between. */
import type { ActDuty } from '../law/act.js';
import type { Text } from '../law/blocker.js';
import type { StageMove } from '../law/procedure.js';
import type { Charted } from './charted.js';
import { conditionOf } from './conditions.js';
import { phasesOf } from './phases.js';

/** One way a case moves on, as an arrow says it. */
export interface Passage {
  readonly act: Text;
  readonly duty: ActDuty;
  /** Where the same act may lead elsewhere: when it, and those before it without a condition, lead here. */
  readonly condition: Text | null;
}

/** An arrow: every way from one stage forward to another. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly passages: readonly Passage[];
}

/** A way in or out that is told inside the box instead of drawn: what would be long or cross everything. */
export interface Aside {
  readonly kind: 'entry' | 'exit' | 'back';
  /** The other end; null for an entry from wherever the case stands. */
  readonly stage: Text | null;
  readonly passages: readonly Passage[];
}

/** A stage as a box. */
export interface Box {
  readonly id: string;
  readonly name: Text;
  readonly basis: string;
  /** Who moves the case on from here. */
  readonly duty: ActDuty | null;
  readonly final: boolean;
  readonly asides: readonly Aside[];
}

export interface Phase {
  readonly id: string;
  readonly name: Text;
  readonly boxes: readonly Box[];
}

export interface Chart {
  readonly title: Text;
  readonly version: string;
  readonly phases: readonly Phase[];
  readonly arrows: readonly Arrow[];
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
export function movesBetweenStages({ stages, moves }: Charted): readonly Move[] {
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
export function chartOf(procedure: Charted): Chart {
  assertEveryStageHasAPhase(procedure);
  const moves = movesBetweenStages(procedure);
  const anywhere = fromAnywhere(moves);
  const told = moves.filter(
    (move) => !anywhere.has(keyOf(move.act, move.to)) && !isHearingResumed(move) && !isReturned(move),
  );
  const isDrawn = (move: Move) => isForward(procedure, move) && !leaps(procedure, move);
  const entries = [...anywhere.values()];
  return {
    title: procedure.title,
    version: procedure.version,
    phases: phasesOf(procedure).map(({ id, name, stages }) => ({
      id,
      name,
      boxes: stages.map((stage) => boxOf(procedure, stage, told, entries, isDrawn)),
    })),
    arrows: arrowsOf(procedure, told.filter(isDrawn)),
  };
}

function isForward({ stages }: Charted, { from, to }: Move): boolean {
  const order = stages.map(({ id }) => id);
  return order.indexOf(from) < order.indexOf(to);
}

/** Stages beside the way, which a case leaves for where it was. */
const BESIDE: ReadonlySet<string> = new Set(['referral', 'crime-transfer']);

/** 复议、诉讼的结果: may come at any of several stages, and leaves the case where it was, or ends it. */
const RETURNING: ReadonlySet<string> = new Set(['after-spot-remedy']);

/** A remedy that leaves the decision standing leaves the case where it was. */
function isReturned({ through, to }: Move): boolean {
  return RETURNING.has(through) && to !== 'ended';
}

/** Whether the arrow would run along the whole diagram, or be one of many alike. */
function leaps(procedure: Charted, { from, to, through }: Move): boolean {
  const last = phasesOf(procedure).length - 1;
  const isFar = phaseOf(procedure, to) === last && last - phaseOf(procedure, from) > Math.max(2, last - 2);
  return BESIDE.has(from) || isFar || RETURNING.has(through);
}

function phaseOf(procedure: Charted, stage: string): number {
  return phasesOf(procedure).findIndex(({ stages }) => stages.includes(stage));
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

function assertEveryStageHasAPhase(procedure: Charted): void {
  const homeless = procedure.stages.find(({ id }) => phaseOf(procedure, id) < 0);
  if (homeless) throw new RangeError(`the stage ${homeless.id} belongs to no phase`);
}

function boxOf(
  procedure: Charted,
  id: string,
  moves: readonly Move[],
  entries: readonly Move[],
  isDrawn: (move: Move) => boolean,
): Box {
  const { name, basis, final } = procedure.stageOf(id);
  const leaving = moves.filter(({ from }) => from === id);
  // The way most cases go comes last among a stage's acts.
  const onward = leaving.filter(isDrawn).at(-1) ?? leaving.at(-1);
  const asides = leaving.filter((move) => !isDrawn(move));
  const ends = [...new Set(asides.map(({ to }) => to))];
  const entered = entries.filter(({ to }) => to === id);
  return {
    id,
    name,
    basis,
    final,
    duty: onward ? actOf(procedure, onward.act).duty : null,
    asides: [
      ...(entered.length > 0
        ? [{ kind: 'entry' as const, stage: null, passages: passagesOf(procedure, entered) }]
        : []),
      ...ends.map((end) => ({
        kind: isForward(procedure, { from: id, to: end, act: '', through: '' }) ? ('exit' as const) : ('back' as const),
        stage: procedure.stageOf(end).name,
        passages: passagesOf(
          procedure,
          asides.filter(({ to }) => to === end),
        ),
      })),
    ],
  };
}

/** Acts that lead there under one condition say it once, after the last of them. */
function passagesOf(procedure: Charted, moves: readonly Move[]): readonly Passage[] {
  return moves.map(({ act, through, to }, index) => {
    const { name, duty } = actOf(procedure, act);
    const isRepeated = moves[index + 1]?.through === through;
    return { act: name, duty, condition: isRepeated ? null : conditionOf(through, to) };
  });
}

function arrowsOf(procedure: Charted, moves: readonly Move[]): readonly Arrow[] {
  const pairs = new Map<string, Move[]>();
  for (const move of moves) {
    const key = keyOf(move.from, move.to);
    pairs.set(key, [...(pairs.get(key) ?? []), move]);
  }
  return [...pairs.values()].flatMap((of) => {
    const [first] = of;
    if (!first) return [];
    const passages = passagesOf(procedure, of);
    return [{ from: first.from, to: first.to, passages }];
  });
}

function actOf(procedure: Charted, type: string) {
  const act = procedure.acts.get(type);
  if (!act) throw new RangeError(`the procedure ${procedure.id} knows no act ${type}`);
  return act;
}
