/** 流程图 SVG – the chart drawn: phases, stages, moves coloured by duty, a legend; self-contained and selectable. */
import type { Anytime, Arrow, Box, Chart } from './chart.js';
import { layOut, type Area, type Laid, type Point } from './layout.js';
import { backLines, basisLines, BOX, FONT, LINE, passageLines } from './measures.js';
import { DUTIES, STYLE } from './style.js';
import { widthOf } from './text-size.js';

const MARGIN = 28;
const HEAD = 104;
const RADIUS = 7;

/** The chart as one SVG document. */
export async function svgOf(chart: Chart): Promise<string> {
  const laid = await layOut(chart);
  const width = Math.ceil(laid.width + 2 * MARGIN);
  const foot = footnotes(chart);
  const height = Math.ceil(HEAD + laid.height + 2 * MARGIN + foot.length * 20 + 8);
  const footY = HEAD + laid.height + MARGIN + 24;
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="t d">`,
    `<title id="t">${escaped(`${chart.name.zh} ${chart.name.en}`)}</title>`,
    `<desc id="d">${escaped(descriptionOf(chart))}</desc>`,
    `<style>${STYLE}</style>`,
    `<defs>${DUTIES.map(({ duty }) => arrowHead(duty)).join('')}</defs>`,
    `<rect class="paper" width="${width}" height="${height}" rx="12"/>`,
    heading(chart),
    legend(width),
    `<g transform="translate(${MARGIN} ${HEAD})">`,
    ...laid.phases.map(phaseOf),
    ...laid.arrows.map(({ arrow, points }) => lineOf(arrow, points)),
    ...laid.boxes.map(({ box, area }) => boxOf(box, area)),
    ...laid.arrows.map(({ arrow, label }) => labelOf(arrow, label)),
    '</g>',
    ...foot.map((line, index) => text('sub', MARGIN, footY + index * 20, line)),
    '</svg>',
  ].join('\n')}\n`;
}

function descriptionOf({ phases }: Chart): string {
  return phases.map(({ name, boxes }) => `${name.zh}: ${boxes.map((box) => box.name.zh).join(' → ')}`).join('; ');
}

function heading({ name, version }: Chart): string {
  return [
    text('heading', MARGIN, 48, `行政处罚${name.zh}`),
    text('sub', MARGIN, 72, `${name.en} for administrative penalties · ${version}`),
  ].join('\n');
}

function legend(width: number): string {
  let x = width - MARGIN;
  return [...DUTIES]
    .reverse()
    .map(({ duty, name }) => {
      const label = `${name.zh} ${name.en}`;
      x -= widthOf(label, 13);
      const at = x;
      x -= 44;
      return `<line class="arrow s-${duty}" x1="${round(at - 28)}" y1="67" x2="${round(at - 8)}" y2="67" stroke-width="3"/>${text('sub', at, 72, label)}`;
    })
    .join('\n');
}

function arrowHead(duty: string): string {
  return `<marker id="head-${duty}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7.5" markerHeight="7.5" markerUnits="userSpaceOnUse" orient="auto"><path class="f-${duty}" d="M0 0 8 4 0 8z"/></marker>`;
}

function phaseOf({ phase, area }: Laid['phases'][number]): string {
  const name = `<text class="phase-name" x="${round(area.x + 16)}" y="${round(area.y + 27)}">${escaped(phase.name.zh)}<tspan class="phase-en" dx="8">${escaped(phase.name.en)}</tspan></text>`;
  return `<rect class="phase" ${rect(area)} rx="10"/>${name}`;
}

function boxOf(box: Box, area: Area): string {
  const x = area.x + BOX.padX;
  let y = area.y + BOX.padY + FONT.title;
  const lines = [text('title', x, y, box.name.zh)];
  y += LINE.english + 2;
  lines.push(text('english', x, y, box.name.en));
  for (const line of basisLines(box)) lines.push(text('basis', x, (y += LINE.basis), line));
  const back = backLines(box);
  if (back.length > 0) {
    const rule = y + BOX.backGap;
    lines.push(
      `<line class="rule" x1="${round(x)}" x2="${round(area.x + area.width - BOX.padX)}" y1="${round(rule)}" y2="${round(rule)}"/>`,
    );
    y += BOX.backGap;
    for (const line of back) lines.push(text('back', x, (y += LINE.back) - 2, line));
  }
  const shape = `<rect class="box" ${rect(area)} rx="${RADIUS}"/>`;
  const bar = box.duty
    ? `<path class="f-${box.duty}" d="M${round(area.x + RADIUS)} ${round(area.y)}h-1a6 6 0 0 0-6 6v${round(area.height - 12)}a6 6 0 0 0 6 6h1z" transform="translate(-1 0)"/>`
    : '';
  return `<g id="${box.id}">${shape}${bar}${lines.join('')}</g>`;
}

function lineOf({ passages }: Arrow, points: readonly Point[]): string {
  const duty = passages[0]?.duty ?? 'clerk';
  return `<path class="arrow s-${duty}" marker-end="url(#head-${duty})" d="${pathOf(points)}"/>`;
}

/** The line through the points, its corners rounded. */
function pathOf(points: readonly Point[]): string {
  const [start, ...rest] = points;
  if (!start) return '';
  const parts = [`M${at(start)}`];
  rest.forEach((corner, index) => {
    const before = points[index] ?? corner;
    const after = rest[index + 1];
    parts.push(
      after ? `L${at(towards(corner, before))}Q${at(corner)} ${at(towards(corner, after))}` : `L${at(corner)}`,
    );
  });
  return parts.join('');
}

function towards(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const step = Math.min(RADIUS, length / 2) / (length || 1);
  return { x: from.x + (to.x - from.x) * step, y: from.y + (to.y - from.y) * step };
}

function labelOf({ passages }: Arrow, area: Area): string {
  let y = area.y + 4;
  const lines = passages.flatMap((passage) =>
    passageLines(passage).map((line) => {
      y += line.isCondition ? LINE.condition : LINE.label;
      const style = line.isCondition ? 'condition' : `act f-${passage.duty}`;
      return text(style, area.x + area.width / 2, y - 4, line.text, 'middle');
    }),
  );
  return `<g><rect class="plate" ${rect(area)} rx="5"/>${lines.join('')}</g>`;
}

function footnotes({ anytime, phases }: Chart): readonly string[] {
  const nameOf = (stage: string) =>
    phases.flatMap(({ boxes }) => boxes).find(({ id }) => id === stage)?.name.zh ?? stage;
  const told = (each: Anytime) => `${each.act.zh} → ${nameOf(each.to)}`;
  return [
    `立案之后、决定之前的任何阶段：${anytime.map(told).join('；')}。`,
    '↩ 退回或者回到较前的阶段；听证未完即补充调查的，审核通过后回到其所停的听证环节。',
  ];
}

function text(style: string, x: number, y: number, content: string, anchor?: 'middle'): string {
  const anchored = anchor ? ` text-anchor="${anchor}"` : '';
  return `<text class="${style}" x="${round(x)}" y="${round(y)}"${anchored}>${escaped(content)}</text>`;
}

function rect({ x, y, width, height }: Area): string {
  return `x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"`;
}

function at({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function escaped(content: string): string {
  return content.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
