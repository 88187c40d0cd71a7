/** 文字的宽度 – how wide a text will be, near enough and the same everywhere: no font is at hand to ask. */

const FULL = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60\u3000-\u303f]/u;
const NARROW = 0.56;

/** Width in pixels of the text at the font size. */
export function widthOf(text: string, size: number): number {
  return Array.from(text).reduce((sum, char) => sum + (FULL.test(char) ? size : size * NARROW), 0);
}

/** The text in lines no wider than so many pixels, broken after spaces, `;` and `、`, and before `〔`. */
export function wrapped(text: string, size: number, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.split(/(?<=[;；、,， ])|(?=〔)/u)) {
    if (line !== '' && widthOf((line + piece).trimEnd(), size) > width) {
      lines.push(line.trim());
      line = '';
    }
    line += piece;
  }
  return [...lines, line.trim()];
}
