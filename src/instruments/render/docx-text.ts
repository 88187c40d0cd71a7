/** Runs and paragraphs of a DOCX in the faces of official documents. */
import {
  AlignmentType,
  LineRuleType,
  Paragraph,
  ShadingType,
  TextRun,
  UnderlineType,
  type IParagraphOptions,
  type IRunOptions,
} from 'docx';
import type { Signature, Words } from '../model/instrument.js';
import { dayText } from '../model/wording.js';

/** Faces by name: Word and WPS on the officer's machine have them, or put theirs in their place. */
export const FACES = { body: '仿宋_GB2312', title: '方正小标宋简体', heading: '黑体', table: '仿宋_GB2312' } as const;

/** 全角空格. */
export const GAP = '\u3000';

/** 号 in half points. */
export const SIZES = { second: 44, third: 32, smallThird: 30, fourth: 28, smallFourth: 24, fifth: 21 } as const;

/** The face for Chinese and, with it, for quotation marks and dashes, which would otherwise fall to a Latin one. */
export function face(name: string): IRunOptions['font'] {
  return { ascii: name, hAnsi: name, eastAsia: name, cs: name, hint: 'eastAsia' };
}

export interface Look {
  readonly size: number;
  readonly face?: string;
  readonly color?: string;
}

/** Runs of a text; lines that were typed as lines stay lines, and what is missing is marked. */
export function runs(words: Words, look: Look): readonly TextRun[] {
  return words.flatMap((part) => {
    if (typeof part !== 'string') return [marked(`【缺：${part.blank}】`, look)];
    return part.split('\n').map((line, index) => run(line, look, index > 0));
  });
}

export function run(text: string, { size, face: name = FACES.body, color }: Look, isNewLine = false) {
  return new TextRun({ text, size, color, font: face(name), ...(isNewLine && { break: 1 }) });
}

function marked(text: string, { size }: Look): TextRun {
  return new TextRun({
    text,
    size,
    font: face(FACES.body),
    underline: { type: UnderlineType.DASH },
    shading: { type: ShadingType.CLEAR, fill: 'E6E6E6', color: 'auto' },
  });
}

/** A paragraph of the body: two characters in, at the pitch of the page. */
export function bodyParagraph(words: Words, look: Look, pitch: number): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.BOTH,
    spacing: exactly(pitch),
    // Both: LibreOffice reads the first, Word the second.
    indent: { firstLine: look.size * 20, firstLineChars: 200 },
    children: [...runs(words, look)],
  });
}

/** A paragraph without an indent. */
export function plain(children: readonly TextRun[], options: Omit<IParagraphOptions, 'children'> = {}): Paragraph {
  return new Paragraph({ ...options, children: [...children] });
}

/** Line spacing of so many twips. */
export function exactly(pitch: number) {
  return { line: pitch, lineRule: LineRuleType.EXACT };
}

/** `承办人：李示甲（执法证号…） 2026年4月9日`. */
export function signatureRuns({ role, name, certificate, on, isAwaited }: Signature, look: Look): readonly TextRun[] {
  const when = isAwaited ? '（待签名）' : on === null ? '' : dayText(on);
  const number = certificate === null ? '' : `（执法证号${certificate}）`;
  return [run(`${role}：`, look), ...runs(name, look), run(number + GAP + when, look)];
}
