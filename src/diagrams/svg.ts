/** 流程图 SVG – the chart drawn: phases, stages, moves coloured by duty, a legend; self-contained and selectable. */
import type { Arrow, Box, Chart } from './chart.js';
import { layOut, type Area, type Laid, type Point } from './layout.js';
import { asideLines, basisLines, BOX, FONT, isBeside, LINE, passageLines } from './measures.js';
import { DUTIES, STYLE } from './style.js';
import { widthOf } from './text-size.js';

const MARGIN = 28;
const HEAD = 126;
const RADIUS = 7;

const NOTES = ['⇢ 从别处进入　⇥ 直接去往较后的阶段　↩ 退回较前的阶段。'];
const NOTE_ON_HEARINGS = '听证未完即补充调查的，审核通过后回到其所停的听证环节。';

/** The chart as one SVG document. */
export async function svgOf(chart: Chart): Promise<string> {
  const laid = await layOut(chart);
  const notes = chart.phases.some(({ id }) => id === 'hearing') ? [...NOTES, NOTE_ON_HEARINGS] : NOTES;
  const width = Math.ceil(Math.max(laid.width, LEGEND_WIDTH) + 2 * MARGIN);
  const height = Math.ceil(HEAD + laid.height + 2 * MARGIN + notes.length * 20 + 8);
  const footY = HEAD + laid.height + MARGIN + 24;
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="t d">`,
    `<title id="t">${escaped(`${chart.title.zh} ${chart.title.en}`)}</title>`,
    `<desc id="d">${escaped(descriptionOf(chart))}</desc>`,
    `<style>${STYLE}</style>`,
    `<defs>${DUTIES.map(({ duty }) => arrowHead(duty)).join('')}</defs>`,
    `<rect class="paper" width="${width}" height="${height}" rx="12"/>`,
    heading(chart),
    legend(),
    `<g transform="translate(${MARGIN} ${HEAD})">`,
    ...laid.phases.map(phaseOf),
    ...laid.arrows.map(({ arrow, points }) => lineOf(arrow, points)),
    ...laid.boxes.map(({ box, area }) => boxOf(box, area)),
    ...laid.arrows.map(({ arrow, label }) => labelOf(arrow, label)),
    '</g>',
    ...notes.map((line, index) => text('sub', MARGIN, footY + index * 20, line)),
    '</svg>',
  ].join('\n')}\n`;
}

function descriptionOf({ phases }: Chart): string {
  return phases.map(({ name, boxes }) => `${name.zh}: ${boxes.map((box) => box.name.zh).join(' → ')}`).join('; ');
}

function heading({ title, version }: Chart): string {
  return [text('heading', MARGIN, 48, title.zh), text('sub', MARGIN, 72, `${title.en} · ${version}`)].join('\n');
}

/** As wide as the legend, however narrow the chart. */
const LEGEND_WIDTH = DUTIES.reduce((sum, { name }) => sum + 29 + widthOf(`${name.zh} ${name.en}`, 13) + 22, 0);

/** Which colour is whose. */
function legend(): string {
  let x = MARGIN;
  return DUTIES.map(({ duty, name }) => {
    const label = `${name.zh} ${name.en}`;
    const line = `<line class="arrow s-${duty}" x1="${round(x)}" y1="95" x2="${round(x + 22)}" y2="95"/>`;
    const named = text('sub', x + 29, 100, label);
    x += 29 + widthOf(label, 13) + 22;
    return line + named;
  }).join('\n');
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
  if (isBeside(box)) {
    lines.push(text('english', x + widthOf(box.name.zh, FONT.title) + BOX.nameGap, y, box.name.en));
  } else {
    lines.push(text('english', x, (y += LINE.english), box.name.en));
  }
  y += 3;
  for (const line of basisLines(box)) lines.push(text('basis', x, (y += LINE.basis), line));
  const asides = asideLines(box);
  if (asides.length > 0) {
    y += BOX.asideGap;
    const across = `x1="${round(x)}" x2="${round(area.x + area.width - BOX.padX)}"`;
    lines.push(`<line class="rule" ${across} y1="${round(y)}" y2="${round(y)}"/>`);
    for (const line of asides) lines.push(text('aside', x, (y += LINE.aside) - 1, line));
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
