/** 尺寸 – fonts and sizes of the diagram, in pixels; what is drawn and what is laid out measure alike. */
import type { Arrow, Box, Passage } from './chart.js';
import { widthOf, wrapped } from './text-size.js';

export const FONT = { title: 16, english: 11.5, basis: 10.5, back: 11, label: 12, condition: 10.5 };
export const LINE = { title: 22, english: 16, basis: 14.5, back: 16.5, label: 16.5, condition: 14 };
export const BOX = { width: 236, padX: 16, padY: 11, backGap: 8 };
const LABEL = { padX: 7, padY: 4 };

/** The lines of a box's articles. */
export function basisLines({ basis }: Box): readonly string[] {
  return wrapped(basis, FONT.basis, BOX.width - 2 * BOX.padX);
}

/** The ways back, a line each: `↩ 调查取证:补充调查`. */
export function backLines({ back }: Box): readonly string[] {
  return back.flatMap(({ to, acts }) => {
    const [first = '', ...rest] = wrapped(
      `↩ ${to.zh}：${acts.map(({ zh }) => zh).join('、')}`,
      FONT.back,
      BOX.width - 2 * BOX.padX,
    );
    return [first, ...rest.map((line) => `　 ${line}`)];
  });
}

export function boxSize(box: Box): { width: number; height: number } {
  const back = backLines(box).length;
  const text = LINE.title + LINE.english + basisLines(box).length * LINE.basis;
  const height = 2 * BOX.padY + text + (back > 0 ? BOX.backGap + back * LINE.back : 0);
  return { width: BOX.width, height };
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
