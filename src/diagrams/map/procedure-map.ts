/** 程序图 – a procedure as a map for the screen: its stages in their phases, and every way from one to another. */
import type { ActDuty } from '../../law/act.js';
import type { Text } from '../../law/blocker.js';
import { chartOf, movesBetweenStages, type Move } from '../chart.js';
import type { Charted } from '../charted.js';
import { conditionOf } from '../conditions.js';
import type { Point } from '../layout.js';
import { phasesOf } from '../phases.js';
import { laneOf, lanesOf, leapsAcross, leapsDown, routeAcross, routeDown, type Way } from './routes.js';
import { LANE, sheetAcross, sheetDown, type MapSheet } from './sheet.js';

/** An act that leads this way; where it may lead elsewhere too, when it leads here. */
export interface MapAct {
  readonly type: string;
  readonly name: Text;
  readonly duty: ActDuty;
  readonly condition: Text | null;
}

/** A way from one stage to another. */
export interface MapMove extends Way {
  readonly acts: readonly MapAct[];
  /** The line on either sheet, in its pixels. */
  readonly across: readonly Point[];
  readonly down: readonly Point[];
}

/** The map, laid out for a wide screen and for a narrow one. */
export interface ProcedureMap {
  readonly id: string;
  readonly version: string;
  readonly across: MapSheet;
  readonly down: MapSheet;
  readonly moves: readonly MapMove[];
}

const NO_CHANNELS = { before: 0, after: 0 };
const MARGIN = 10;

/** The map of the procedure; the usual ways are those its diagram draws. */
export function mapOf(procedure: Charted): ProcedureMap {
  const phases = phasesOf(procedure);
  const drawn = new Set(chartOf(procedure).arrows.map(({ from, to }) => keyOf({ from, to })));
  const ways = waysOf(movesBetweenStages(procedure), drawn);
  const [roughAcross, roughDown] = [sheetAcross(phases, NO_CHANNELS), sheetDown(phases, NO_CHANNELS)];
  const isLongAcross = (way: Way) => leapsAcross(roughAcross, way);
  const isLongDown = (way: Way) => leapsDown(roughDown, way);
  const [lanesAcross, lanesDown] = [lanesOf(ways, isLongAcross), lanesOf(ways, isLongDown)];
  const across = sheetAcross(phases, { before: room(lanesAcross.usual), after: room(lanesAcross.back) });
  const down = sheetDown(phases, { before: room(lanesDown.back), after: room(lanesDown.usual) });
  const moves = ways.map((way, index) => ({
    from: way.from,
    to: way.to,
    usual: way.usual,
    acts: way.moves.map((move) => actOf(procedure, move)),
    across: routeAcross(across, way, laneOf(ways, index, isLongAcross)),
    down: routeDown(down, way, laneOf(ways, index, isLongDown)),
  }));
  return { id: procedure.id, version: procedure.version, across, down, moves };
}

function room(lanes: number): number {
  return MARGIN + lanes * LANE;
}

function waysOf(moves: readonly Move[], drawn: ReadonlySet<string>): readonly (Way & { moves: readonly Move[] })[] {
  const byEnds = new Map<string, Move[]>();
  for (const move of moves) byEnds.set(keyOf(move), [...(byEnds.get(keyOf(move)) ?? []), move]);
  return [...byEnds].flatMap(([key, of]) => {
    const [first] = of;
    return first ? [{ from: first.from, to: first.to, usual: drawn.has(key), moves: of }] : [];
  });
}

function keyOf({ from, to }: Pick<Move, 'from' | 'to'>): string {
  return `${from} ${to}`;
}

function actOf({ acts, id }: Charted, { act, through, to }: Move): MapAct {
  const found = acts.get(act);
  if (!found) throw new RangeError(`the procedure ${id} knows no act ${act}`);
  return { type: act, name: found.name, duty: found.duty, condition: conditionOf(through, to) };
}
