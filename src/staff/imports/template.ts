/** 导入模板 – the empty workbook an agency fills in: three sheets with headings, and one that explains them. */
import writeSheets, { type Cell, type Sheet } from 'write-excel-file/node';
import { sheetForms, titleOf, type Column, type SheetForm } from './sheets.js';

/** So many lines are formatted as text, so that identity numbers keep all their digits. */
const READY_LINES = 300;
const WIDTH = 24;

/** The bytes of the template, with the agency's own fields and units named. */
export async function importTemplate(known: {
  readonly fields: readonly { readonly code: string; readonly name: string }[];
  readonly units: readonly string[];
  readonly area: string;
}): Promise<Buffer> {
  const notes = {
    sheet: '说明 Notes',
    columns: [{ width: 18 }, { width: 28 }, { width: 70 }],
    data: [
      [bold('工作表 Sheet'), bold('列 Column'), bold('填写要求 How to fill in')],
      ...sheetForms.flatMap((form) => form.columns.map((column) => noteOn(form, column))),
      ['', '', ''],
      ['', bold('执法类别 Fields'), known.fields.map(({ code, name }) => `${name}（${code}）`).join('、')],
      ['', bold('内设机构 Units'), known.units.join('、')],
      ['', bold('本机关区域 Area'), { value: known.area, type: String, format: '@' }],
    ],
  };
  const { toBuffer } = writeSheets([...sheetForms.map(sheetOf), notes] as Sheet<never>[]);
  return toBuffer();
}

function sheetOf({ name, columns }: SheetForm): object {
  const blank = columns.map((): Cell => ({ value: '', type: String, format: '@' }));
  return {
    sheet: titleOf(name),
    columns: columns.map(() => ({ width: WIDTH })),
    stickyRowsCount: 1,
    data: [columns.map(heading), ...Array.from({ length: READY_LINES }, () => blank)],
  };
}

function heading({ name, required }: Column): Cell {
  return bold(`${titleOf(name)}${required ? ' *' : ''}`);
}

function noteOn(form: SheetForm, column: Column): readonly Cell[] {
  const demand = column.required ? '必填 required' : '可不填 optional';
  return [titleOf(form.name), titleOf(column.name), `${demand}。${column.hint.zh} – ${column.hint.en}`];
}

function bold(value: string): Cell {
  return { value, type: String, fontWeight: 'bold' };
}
