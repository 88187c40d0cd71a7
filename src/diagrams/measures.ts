/** 尺寸 – fonts and sizes of the diagram, in pixels; what is drawn and what is laid out measure alike. */
import type { Arrow, Aside, Box, Passage } from './chart.js';
import { widthOf, wrapped } from './text-size.js';

export const FONT = { title: 16, english: 11.5, basis: 10.5, aside: 11, label: 12, condition: 10.5 };
export const LINE = { title: 22, english: 16, basis: 14.5, aside: 16.5, label: 16.5, condition: 14 };
export const BOX = { width: 272, padX: 16, padY: 9, asideGap: 8, nameGap: 8 };
const LABEL = { padX: 7, padY: 4 };

/** The lines of a box's articles. */
export function basisLines({ basis }: Box): readonly string[] {
  return wrapped(basis, FONT.basis, BOX.width - 2 * BOX.padX);
}

const GLYPH: Readonly<Record<Aside['kind'], string>> = { entry: '⇢', exit: '⇥', back: '↩' };

/** The ways in and out that are told in the box: `↩ 调查取证：补充调查`. */
export function asideLines({ asides }: Box): readonly string[] {
  return asides.flatMap(({ kind, stage, passages }) => {
    const acts = passages.map(({ act, condition }) => `${act.zh}${condition ? `〔${condition.zh}〕` : ''}`);
    const [first = '', ...rest] = wrapped(
      `${GLYPH[kind]}\u00a0${stage?.zh ?? '决定之前的任何阶段'}：${acts.join('、')}`,
      FONT.aside,
      BOX.width - 2 * BOX.padX,
    );
    return [first, ...rest.map((line) => `\u3000 ${line}`)];
  });
}

/** The English name beside the Chinese one where there is room, else below. */
export function isBeside({ name }: Box): boolean {
  const { width, padX, nameGap } = BOX;
  return widthOf(name.zh, FONT.title) + nameGap + widthOf(name.en, FONT.english) <= width - 2 * padX;
}

export function boxSize(box: Box): { width: number; height: number } {
  const asides = asideLines(box).length;
  const name = LINE.title + (isBeside(box) ? 0 : LINE.english);
  const height = 2 * BOX.padY + name + basisLines(box).length * LINE.basis;
  return { width: BOX.width, height: height + (asides > 0 ? BOX.asideGap + asides * LINE.aside : 0) };
}

/** A passage's lines: the act, and below it when it leads here. */
export function passageLines({ act, condition }: Passage): readonly { text: string; isCondition: boolean }[] {
  return [
    { text: act.zh, isCondition: false },
    ...(condition ? [{ text: `〔${condition.zh}〕`, isCondition: true }] : []),
  ];
}

export function labelSize({ passages }: Arrow): { width: number; height: number } {
  const lines = passages.flatMap(passageLines);
  const widths = lines.map(({ text, isCondition }) => widthOf(text, isCondition ? FONT.condition : FONT.label));
  const heights = lines.map(({ isCondition }) => (isCondition ? LINE.condition : LINE.label));
  return {
    width: Math.max(...widths) + 2 * LABEL.padX,
    height: heights.reduce((sum, height) => sum + height, 0) + 2 * LABEL.padY,
  };
}
