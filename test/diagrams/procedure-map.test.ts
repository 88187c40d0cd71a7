import { describe, expect, it } from '@jest/globals';
import { chartedProcedure } from '../../src/diagrams/charted.js';
import { mapOf } from '../../src/diagrams/map/procedure-map.js';
import type { MapSheet } from '../../src/diagrams/map/sheet.js';
import { currentProcedures } from '../../src/law/procedures.js';

describe.each(currentProcedures.map((procedure) => [procedure.id, procedure] as const))('the map of %s', (_id, of) => {
  const map = mapOf(chartedProcedure(of));
  const stays = of.stages.map(({ id }) => id);

  it.each(['across', 'down'] as const)('has every stage once, inside its phase and the sheet (%s)', (side) => {
    const { stages, phases, width, height } = map[side];
    expect(stages.map(({ id }) => id).sort()).toEqual([...stays].sort());
    for (const stage of stages) {
      const phase = phases[stage.column]!;
      expect(stage.x).toBeGreaterThanOrEqual(phase.x);
      expect(stage.x + stage.width).toBeLessThanOrEqual(phase.x + phase.width);
      expect(stage.y + stage.height).toBeLessThanOrEqual(phase.y + phase.height);
      expect(phase.x).toBeGreaterThanOrEqual(0);
      expect(phase.x + phase.width).toBeLessThanOrEqual(width);
      expect(phase.y + phase.height).toBeLessThanOrEqual(height);
    }
  });

  it('has a way for every move of the machine between two stages, each once', () => {
    const straight = of.moves.filter(({ from, to, via }) => via !== '' && from !== to);
    const between = straight.filter(({ from, to }) => stays.includes(from) && stays.includes(to));
    const ways = map.moves.map(({ from, to }) => `${from} ${to}`);
    expect(ways).toEqual([...new Set(ways)]);
    for (const { from, to, via } of between) {
      const way = map.moves.find((each) => each.from === from && each.to === to);
      expect(way?.acts.map(({ type }) => type)).toContain(via);
    }
  });

  it.each(['across', 'down'] as const)('begins and ends every way at its stages, at right angles (%s)', (side) => {
    for (const move of map.moves) {
      const points = move[side];
      expect(onEdge(map[side], move.from, points[0]!)).toBe(true);
      expect(onEdge(map[side], move.to, points.at(-1)!)).toBe(true);
      points.slice(1).forEach(({ x, y }, index) => {
        const before = points[index]!;
        expect(x === before.x || y === before.y).toBe(true);
      });
      for (const { x, y } of points) {
        expect(x >= 0 && x <= map[side].width && y >= 0 && y <= map[side].height).toBe(true);
      }
    }
  });
});

function onEdge({ stages }: MapSheet, id: string, { x, y }: { x: number; y: number }): boolean {
  const { x: left, y: top, width, height } = stages.find((each) => each.id === id)!;
  const isWithin = x >= left && x <= left + width && y >= top && y <= top + height;
  return isWithin && (x === left || x === left + width || y === top || y === top + height);
}
