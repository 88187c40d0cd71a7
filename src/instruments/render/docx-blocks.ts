/** The blocks of a paper as paragraphs and tables of a DOCX. */
import {
  AlignmentType,
  BorderStyle,
  Footer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Block, Field, FormRow, Instrument, Signature, Words } from '../model/instrument.js';
import { dayText } from '../model/wording.js';
import { bodyParagraph, exactly, face, FACES, GAP, plain, run, runs, signatureRuns, SIZES } from './docx-text.js';

/** 版心宽 156 mm in twips. */
const WIDTH = 8_845;
/** Of a label in a form. */
const LABEL = 1_360;
const VALUE = WIDTH / 2 - LABEL;

interface Measure {
  readonly size: number;
  /** Twips from line to line. */
  readonly pitch: number;
}

const MEASURES: Readonly<Record<Instrument['layout'], Measure>> = {
  letter: { size: SIZES.third, pitch: 579 },
  record: { size: SIZES.fourth, pitch: 520 },
  form: { size: SIZES.smallFourth, pitch: 420 },
  cover: { size: SIZES.fourth, pitch: 520 },
};

export function styleOf({ layout }: Instrument) {
  return { run: { size: MEASURES[layout].size, font: face(FACES.body) } };
}

/** The whole paper: organ, title, number, recipient, text, seal, notes. */
export function docxBody(instrument: Instrument): readonly (Paragraph | Table)[] {
  const { layout, blocks, recipient } = instrument;
  const measure = MEASURES[layout];
  const notes = blocks.filter(({ kind }) => kind === 'note');
  const rest = blocks.filter(({ kind }) => kind !== 'note');
  return [
    ...(instrument.isDraft ? [draftMark()] : []),
    ...headOf(instrument),
    ...(recipient === null ? [] : [plain(runs([...recipient, '：'], measure), { spacing: exactly(measure.pitch) })]),
    ...rest.flatMap((block) => blockOf(block, measure)),
    ...sealOf(instrument, measure),
    ...notes.flatMap((block) => blockOf(block, measure)),
  ];
}

function draftMark(): Paragraph {
  return plain([run(`草${GAP}稿`, { size: SIZES.third, face: FACES.heading, color: '808080' })], {
    alignment: AlignmentType.RIGHT,
  });
}

function headOf({ organ, title, number, layout }: Instrument): readonly Paragraph[] {
  const center = AlignmentType.CENTER;
  const look = { size: SIZES.second, face: FACES.title };
  return [
    plain([run(organ, { ...look, size: layout === 'letter' ? SIZES.second : 36 })], {
      alignment: center,
      spacing: { after: 120 },
    }),
    plain([run(title, look)], { alignment: center, spacing: { after: 200 } }),
    ...(number === null
      ? []
      : [plain(runs(number, { size: MEASURES[layout].size }), { alignment: center, spacing: { after: 300 } })]),
  ];
}

function sealOf({ seal }: Instrument, { size, pitch }: Measure): readonly Paragraph[] {
  if (seal === null) return [];
  const right = { alignment: AlignmentType.RIGHT, indent: { right: size * 40 }, spacing: exactly(pitch) };
  return [
    plain([], { spacing: { before: 500 } }),
    plain([run(seal.organ, { size }), run('（印章）', { size: SIZES.fifth, color: '707070' })], right),
    plain([run(dayText(seal.on), { size })], right),
  ];
}

function blockOf(block: Block, { size, pitch }: Measure): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          keepNext: true,
          spacing: exactly(pitch),
          indent: { firstLine: size * 20, firstLineChars: 200 },
          children: [run(block.text, { size, face: FACES.heading })],
        }),
      ];
    case 'paragraph':
      return [bodyParagraph(block.words, { size }, pitch)];
    case 'note':
      return [bodyParagraph(block.words, { size: SIZES.fifth }, 360)];
    case 'fields':
      return block.fields.map((field) => fieldLine(field, size, pitch));
    case 'form':
      return [formTable(block.rows), plain([])];
    case 'table':
      return [listTable(block), plain([])];
    case 'signatures':
      return [
        plain([], { spacing: { before: 300 } }),
        ...block.signatures.map((each) => plain(signatureRuns(each, { size }), { spacing: exactly(pitch) })),
      ];
  }
}

function fieldLine({ label, value }: Field, size: number, pitch: number): Paragraph {
  return plain([run(`${label}：`, { size }), ...runs(value, { size })], {
    spacing: exactly(pitch),
    indent: { firstLine: size * 20, firstLineChars: 200 },
  });
}

function table(columns: readonly number[], rows: readonly TableRow[]): Table {
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: columns.map(Math.round),
    layout: TableLayoutType.FIXED,
    rows: [...rows],
  });
}

const BORDER = { style: BorderStyle.SINGLE, size: 5, color: '000000' };

function cell(children: readonly Paragraph[], width: number, columnSpan = 1): TableCell {
  return new TableCell({
    children: [...children],
    columnSpan,
    width: { size: Math.round(width), type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { top: 80, bottom: 80, left: 100, right: 100 },
    borders: { top: BORDER, bottom: BORDER, left: BORDER, right: BORDER },
  });
}

function formTable(rows: readonly FormRow[]): Table {
  return table([LABEL, VALUE, LABEL, VALUE], rows.map(formRow));
}

function formRow({ fields, signatures }: FormRow): TableRow {
  const [one, other] = fields;
  const cells =
    other === undefined
      ? [labelCell(one.label), cell(valueOf(one.value, signatures), WIDTH - LABEL, 3)]
      : [one, other].flatMap(({ label, value }) => [labelCell(label), cell(valueOf(value, []), VALUE)]);
  return new TableRow({ children: cells, cantSplit: false });
}

function labelCell(label: string): TableCell {
  const look = { size: SIZES.smallFourth };
  return cell([plain([run(label, look)], { alignment: AlignmentType.CENTER })], LABEL);
}

function valueOf(value: Words, signatures: readonly Signature[]): readonly Paragraph[] {
  const signed = signatures.map((each) =>
    plain(signatureRuns(each, { size: 22 }), { alignment: AlignmentType.RIGHT, spacing: { before: 120 } }),
  );
  return [plain(runs(value, { size: SIZES.smallFourth })), ...signed];
}

function listTable({ columns, rows }: Extract<Block, { kind: 'table' }>): Table {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => (WIDTH * share) / whole);
  const small = { size: SIZES.fifth };
  const head = columns.map(({ title }, index) =>
    cell(
      [plain([run(title, { ...small, face: FACES.heading })], { alignment: AlignmentType.CENTER })],
      widths[index] ?? 0,
    ),
  );
  const lines = rows.map(
    (each) =>
      new TableRow({ children: each.map((words, index) => cell([plain(runs(words, small))], widths[index] ?? 0)) }),
  );
  return table(widths, [new TableRow({ children: head, tableHeader: true }), ...lines]);
}

/** 页码 – odd pages right, even pages left; above it, where the paper wants it, the places to sign on every page. */
export function docxFooters({ eachPage, layout }: Instrument) {
  const places = eachPage.map((place) => `${place}：＿＿＿＿＿＿＿＿`).join(GAP);
  const signing = eachPage.length === 0 ? [] : [plain([run(places, { size: SIZES.fifth })])];
  const numbered = (alignment: 'left' | 'right') =>
    new Footer({ children: layout === 'cover' ? signing : [...signing, pageNumber(alignment)] });
  return { default: numbered('right'), even: numbered('left') };
}

function pageNumber(alignment: 'left' | 'right'): Paragraph {
  const number = new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], size: SIZES.fourth, font: face('宋体') });
  return new Paragraph({ alignment, indent: { [alignment]: 280 }, children: [number] });
}
