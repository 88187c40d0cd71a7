/** 图幅 – where phases and stages of a procedure stand on the map: side by side on a wide screen, one below another on a phone. */
import type { Area } from '../layout.js';
import type { PhaseStages } from '../phases.js';

/** A phase of the map, in pixels. */
export interface MapPhase extends Area {
  readonly id: string;
}

/** A stage of the map; `column` and `row` tell its phase and its place in the phase, from nought. */
export interface MapStage extends Area {
  readonly id: string;
  readonly column: number;
  readonly row: number;
}

/** One way to lay the map out. */
export interface MapSheet {
  readonly width: number;
  readonly height: number;
  readonly phases: readonly MapPhase[];
  readonly stages: readonly MapStage[];
}

/** Room for lines that run along the sheet: before and after everything that is drawn. */
export interface Channels {
  readonly before: number;
  readonly after: number;
}

export const LANE = 7;
export const ACROSS = { box: { width: 106, height: 46 }, gap: 14, gutter: 26, head: 30, foot: 10, edge: 8 };
export const DOWN = { box: { width: 196, height: 40 }, gap: 14, between: 12, head: 26, foot: 12, edge: 10 };

/** Phases as columns, their stages one below another. */
export function sheetAcross(phases: readonly PhaseStages[], { before, after }: Channels): MapSheet {
  const { box, gap, gutter, head, foot, edge } = ACROSS;
  const rows = Math.max(...phases.map(({ stages }) => stages.length));
  const top = before + head;
  const height = head + rows * box.height + (rows - 1) * gap + foot;
  const left = (column: number) => edge + gutter / 2 + column * (box.width + gutter);
  return {
    width: 2 * edge + phases.length * (box.width + gutter),
    height: before + height + after,
    phases: phases.map(({ id }, column) => {
      return { id, x: left(column) - 10, y: before, width: box.width + 20, height };
    }),
    stages: phases.flatMap(({ stages }, column) =>
      stages.map((id, row) => ({ id, column, row, x: left(column), y: top + row * (box.height + gap), ...box })),
    ),
  };
}

/** Phases one below another, and so their stages. */
export function sheetDown(phases: readonly PhaseStages[], { before, after }: Channels): MapSheet {
  const { box, gap, between, head, foot, edge } = DOWN;
  const x = edge + before;
  const bands: MapPhase[] = [];
  const stages: MapStage[] = [];
  let y = 0;
  phases.forEach((phase, column) => {
    const inner = phase.stages.length * (box.height + gap) - gap;
    const height = head + inner + foot;
    bands.push({ id: phase.id, x: x - 10, y, width: box.width + 20, height });
    phase.stages.forEach((id, row) =>
      stages.push({ id, column, row, x, y: y + head + row * (box.height + gap), ...box }),
    );
    y += height + between;
  });
  return { width: 2 * edge + before + box.width + after, height: y - between, phases: bands, stages };
}
