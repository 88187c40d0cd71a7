/** 走线 – how a move runs from stage to stage on the map: straight where it is next, else along a lane beside everything. */
import type { Point } from '../layout.js';
import { ACROSS, LANE, type MapSheet, type MapStage } from './sheet.js';

/** A move to be drawn; the usual ones run on one side, those back and out on the other. */
export interface Way {
  readonly from: string;
  readonly to: string;
  readonly usual: boolean;
}

/** Lanes in use at most: ways back share what the usual ones do not. */
const BACK_LANES = 4;
/** How far a long way runs from a stage before it turns. */
const SPREAD = 6;

/** The stage of the id. @throws RangeError if the sheet has none */
function placed({ stages }: MapSheet, id: string): MapStage {
  const stage = stages.find((each) => each.id === id);
  if (!stage) throw new RangeError(`the map has no stage ${id}`);
  return stage;
}

/** Whether the way needs a lane of its own along the sheet that lies across. */
export function leapsAcross(sheet: MapSheet, { from, to, usual }: Way): boolean {
  const distance = placed(sheet, to).column - placed(sheet, from).column;
  return usual ? distance > 1 : distance !== 0 && distance !== -1;
}

/** Whether the way needs a lane of its own beside the sheet that runs down. */
export function leapsDown(sheet: MapSheet, { from, to, usual }: Way): boolean {
  const order = sheet.stages.map(({ id }) => id);
  return !usual || order.indexOf(to) !== order.indexOf(from) + 1;
}

/** The number of a way among those that leap on the same side. */
export function laneOf(ways: readonly Way[], index: number, leaps: (way: Way) => boolean): number {
  const way = ways[index];
  const before = ways.slice(0, index).filter((each) => each.usual === way?.usual && leaps(each)).length;
  return way?.usual === true ? before : before % BACK_LANES;
}

/** How many lanes the ways want on either side. */
export function lanesOf(ways: readonly Way[], leaps: (way: Way) => boolean): { usual: number; back: number } {
  const leaping = ways.filter(leaps);
  const usual = leaping.filter((way) => way.usual).length;
  return { usual, back: Math.min(BACK_LANES, leaping.length - usual) };
}

/** The way on the sheet that lies across. */
export function routeAcross(sheet: MapSheet, way: Way, lane: number): readonly Point[] {
  const [from, to] = [placed(sheet, way.from), placed(sheet, way.to)];
  if (from.column === to.column) return withinColumn(from, to, way.usual);
  return way.usual ? onwards(from, to, lane) : backwards(sheet, from, to, lane);
}

function withinColumn(from: MapStage, to: MapStage, usual: boolean): readonly Point[] {
  const middle = from.x + from.width / 2;
  if (usual && to.row === from.row + 1)
    return [
      { x: middle, y: from.y + from.height },
      { x: middle, y: to.y },
    ];
  const x = usual ? from.x - 8 : from.x + from.width + 8;
  const edge = usual ? from.x : from.x + from.width;
  return [
    { x: edge, y: middleOf(from) },
    { x, y: middleOf(from) },
    { x, y: middleOf(to) },
    { x: edge, y: middleOf(to) },
  ];
}

function onwards(from: MapStage, to: MapStage, lane: number): readonly Point[] {
  const [start, end] = [from.x + from.width, to.x];
  const [leave, enter] = [middleOf(from) - 6, middleOf(to) - 6];
  if (to.column === from.column + 1) {
    const x = start + ACROSS.gutter / 2;
    return straightened([point(start, leave), point(x, leave), point(x, enter), point(end, enter)]);
  }
  const y = 4 + lane * LANE;
  const spread = SPREAD + lane * 2;
  return [
    point(start, leave),
    point(start + spread, leave),
    point(start + spread, y),
    point(end - spread, y),
    point(end - spread, enter),
    point(end, enter),
  ];
}

function backwards(sheet: MapSheet, from: MapStage, to: MapStage, lane: number): readonly Point[] {
  const isBack = to.column < from.column;
  const [start, end] = isBack ? [from.x, to.x + to.width] : [from.x + from.width, to.x];
  const sign = isBack ? -1 : 1;
  if (to.column === from.column - 1) {
    const x = start - ACROSS.gutter / 2;
    const [leave, enter] = [middleOf(from) + 8, middleOf(to) + 8];
    return straightened([point(start, leave), point(x, leave), point(x, enter), point(end, enter)]);
  }
  const y = sheet.height - 4 - lane * LANE;
  const spread = sign * (SPREAD + lane * 3);
  return [
    point(start, middleOf(from) + 8),
    point(start + spread, middleOf(from) + 8),
    point(start + spread, y),
    point(end - spread, y),
    point(end - spread, middleOf(to) + 8),
    point(end, middleOf(to) + 8),
  ];
}

/** The way on the sheet that runs down: the usual ones on the right, the others on the left. */
export function routeDown(sheet: MapSheet, way: Way, lane: number): readonly Point[] {
  const [from, to] = [placed(sheet, way.from), placed(sheet, way.to)];
  const middle = from.x + from.width / 2;
  if (!leapsDown(sheet, way)) return [point(middle, from.y + from.height), point(middle, to.y)];
  const edge = way.usual ? from.x + from.width : from.x;
  const x = way.usual ? edge + 14 + lane * LANE : edge - 14 - lane * LANE;
  const shift = to.y > from.y ? 7 : -7;
  return [
    point(edge, middleOf(from) + shift),
    point(x, middleOf(from) + shift),
    point(x, middleOf(to) - shift),
    point(edge, middleOf(to) - shift),
  ];
}

function point(x: number, y: number): Point {
  return { x, y };
}

function middleOf({ y, height }: MapStage): number {
  return y + height / 2;
}

/** Without corners that turn nowhere. */
function straightened(points: readonly Point[]): readonly Point[] {
  const [first, , , last] = points;
  return first && last && first.y === last.y ? [first, last] : points;
}
