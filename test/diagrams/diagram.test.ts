import { describe, expect, it } from '@jest/globals';
import { chartOf, movesBetweenStages } from '../../src/diagrams/chart.js';
import { chartedMeasure, chartedProcedure } from '../../src/diagrams/charted.js';
import { conditionOf } from '../../src/diagrams/conditions.js';
import { layOut, type Area } from '../../src/diagrams/layout.js';
import { mermaidOf } from '../../src/diagrams/mermaid.js';
import { articlesOf } from '../../src/diagrams/pages/law-map.js';
import { svgOf } from '../../src/diagrams/svg.js';
import { wrapped, widthOf } from '../../src/diagrams/text-size.js';
import { measureMachines } from '../../src/law/measures/machines.js';
import { ordinaryProcedure } from '../../src/law/ordinary-procedure/ordinary-procedure.js';
import { simplifiedProcedure } from '../../src/law/simplified-procedure/simplified-procedure.js';

const CHARTED = [
  chartedProcedure(ordinaryProcedure),
  chartedProcedure(simplifiedProcedure),
  ...measureMachines.map((machine) => chartedMeasure(machine, ordinaryProcedure.version)),
];

describe.each(CHARTED)('the chart of $id', (charted) => {
  const chart = chartOf(charted);
  const boxes = chart.phases.flatMap((phase) => phase.boxes);

  it('shows every stage once', () => {
    expect(boxes.map(({ id }) => id).sort()).toEqual(charted.stages.map(({ id }) => id).sort());
  });

  it('tells every act that moves a case, as an arrow or in a box', () => {
    const told = [...chart.arrows, ...boxes.flatMap(({ asides }) => asides)]
      .flatMap(({ passages }) => passages)
      .map(({ act }) => act.zh);
    const moving = movesBetweenStages(charted).map(({ act }) => charted.acts.get(act)?.name.zh);
    expect(moving.filter((name) => name === undefined || !told.includes(name))).toEqual([]);
  });

  it('says of every fork what decides, but for hearings taken up again', () => {
    const forks = movesBetweenStages(charted).filter(({ through }) => through !== '');
    const silent = forks.filter(({ through, to }) => conditionOf(through, to) === null);
    expect([...new Set(silent.map(({ to }) => to))].every((to) => to.startsWith('hearing-'))).toBe(true);
  });

  it('lays nothing over anything: no box, no label', async () => {
    const laid = await layOut(chart);
    const areas = [...laid.boxes.map(({ area }) => area), ...laid.arrows.map(({ label }) => label)];
    const overlapping = areas.filter((area, index) => areas.slice(index + 1).some((other) => overlap(area, other)));
    expect(overlapping).toEqual([]);
  });

  it('is wide enough for a page and no wider', async () => {
    expect((await layOut(chart)).width).toBeLessThanOrEqual(1200);
  });

  it('is one document that needs nothing else, light and dark, with its texts as text', async () => {
    const svg = await svgOf(chart);
    expect(svg).not.toMatch(/<image|<use|<script|@import|href=|url\((?!#)/);
    expect(svg.match(/https?:[^"\s]*/g)).toEqual(['http://www.w3.org/2000/svg']);
    expect(svg).toContain('prefers-color-scheme:dark');
    for (const { name } of boxes) expect(svg).toContain(`>${name.zh}</text>`);
  });

  it('is the same every time', async () => {
    expect(await svgOf(chart)).toBe(await svgOf(chartOf(charted)));
  });

  it('as Mermaid text has every stage and every move', () => {
    const text = mermaidOf(charted);
    expect(text).toContain('\nstateDiagram-v2\n');
    for (const { id, name } of charted.stages)
      expect(text).toContain(`state "${name.zh}" as ${id.replaceAll('-', '_')}\n`);
    for (const { from, to } of movesBetweenStages(charted))
      expect(text).toContain(`${from.replaceAll('-', '_')} --> ${to.replaceAll('-', '_')} : `);
    const [first] = charted.stages;
    expect(text).toContain(`[*] --> ${first?.id.replaceAll('-', '_') ?? ''}`);
    for (const { id } of charted.stages.filter(({ final }) => final))
      expect(text).toContain(`${id.replaceAll('-', '_')} --> [*]`);
  });
});

describe('a chart', () => {
  it('does not hide a stage that belongs to no phase', () => {
    const ordinary = chartedProcedure(ordinaryProcedure);
    const [lead] = ordinary.stages;
    const stranger = { ...ordinary, stages: [...ordinary.stages, { ...lead!, id: 'stranger' }] };
    expect(() => chartOf(stranger)).toThrow('the stage stranger belongs to no phase');
  });
});

describe('texts', () => {
  it('are broken where they may be, and none is lost', () => {
    const lines = wrapped('行政处罚法 第54条; 市场监督管理行政处罚程序规定 第19条', 10, 150);
    expect(lines).toEqual(['行政处罚法 第54条;', '市场监督管理行政处罚程序规定', '第19条']);
    expect(lines.every((line) => widthOf(line, 10) <= 150)).toBe(true);
  });

  it('articles are told apart, each with its statute', () => {
    expect(articlesOf('行政处罚法 第57条、第58条; 国办发〔2018〕118号 (十四)')).toEqual([
      { statute: '行政处罚法', article: '第57条' },
      { statute: '行政处罚法', article: '第58条' },
      { statute: '国办发〔2018〕118号', article: '(十四)' },
    ]);
  });
});

function overlap(a: Area, b: Area): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
