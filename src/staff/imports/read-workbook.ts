/** 读表 – the lines of a staff workbook, each cell as the text or the list it stands for. */
import readSheets from 'read-excel-file/node';
import type { Text } from '../../law/blocker.js';
import { isDay } from '../../law/time.js';
import { DomainError } from '../../platform/http/domain-error.js';
import { isCleanText } from '../../platform/http/text-hygiene.js';
import { isCalled, sheetForms, type Column, type SheetCode, type SheetForm } from './sheets.js';
import { assertWithinLimits, notAWorkbook } from './unpacked.js';

/** What is wrong with a line; `column` is null where it is the line as a whole. */
export interface LineFault {
  readonly column: Text | null;
  readonly message: Text;
}

/** A filled-in line of a sheet. */
export interface SheetLine {
  readonly sheet: SheetCode;
  /** As the spreadsheet counts them. */
  readonly line: number;
  readonly values: Readonly<Record<string, string | readonly string[]>>;
  readonly faults: readonly LineFault[];
}

/** A cell as the library reads it. */
type Cell = string | number | boolean | Date | null;

/**
 * Reads the sheets 人员, 岗位, 执法证; others are passed over.
 *
 * @throws DomainError malformed for what is no workbook, lacks all three sheets or the heading of a column it must
 *   have; payload-too-large beyond the limits
 */
export async function readWorkbook(bytes: Buffer): Promise<readonly SheetLine[]> {
  assertWithinLimits(bytes);
  const sheets = await readSheets(bytes).catch((error: unknown) => {
    throw notAWorkbook({ cause: error });
  });
  const known = sheets.flatMap(({ sheet, data }) => {
    const form = sheetForms.find(({ name }) => isCalled(sheet, name));
    return form === undefined ? [] : [{ form, rows: data as Cell[][] }];
  });
  if (known.length === 0)
    throw headings('没有名为“人员”“岗位”“执法证”的工作表', 'no sheet People, Posts or Certificates');
  return known.flatMap(({ form, rows }) => linesOf(form, rows));
}

function linesOf(form: SheetForm, [head = [], ...rows]: readonly Cell[][]): readonly SheetLine[] {
  const titles = head.map((cell) => (typeof cell === 'string' ? cell : ''));
  const places = form.columns.map((column) => ({
    column,
    at: titles.findIndex((title) => isCalled(title, column.name)),
  }));
  const lacking = places.filter(({ column, at }) => at < 0 && column.required).map(({ column }) => column.name);
  if (lacking.length > 0) {
    throw headings(
      `“${form.name.zh}”表首行缺少：${lacking.map(({ zh }) => zh).join('、')}`,
      `the first line of ${form.name.en} lacks ${lacking.map(({ en }) => en).join(', ')}`,
    );
  }
  return rows.flatMap((row, index) => {
    const cells = places.map(({ column, at }) => ({ column, cell: at < 0 ? null : (row[at] ?? null) }));
    if (cells.every(({ cell }) => isEmpty(cell))) return [];
    return [lineOf(form.code, index + 2, cells)];
  });
}

function lineOf(
  sheet: SheetCode,
  line: number,
  cells: readonly { readonly column: Column; readonly cell: Cell }[],
): SheetLine {
  const values: Record<string, string | readonly string[]> = {};
  const faults: LineFault[] = [];
  for (const { column, cell } of cells) {
    const read = isEmpty(cell) ? missing(column) : valueOf(column, cell as NonNullable<Cell>);
    if (read === null) continue;
    if (typeof read === 'string' || Array.isArray(read)) values[column.key] = read as string | readonly string[];
    else faults.push({ column: column.name, message: read as Text });
  }
  return { sheet, line, values, faults };
}

function missing({ required }: Column): Text | null {
  return required ? { zh: '必填', en: 'must be filled in' } : null;
}

function valueOf(column: Column, cell: NonNullable<Cell>): string | readonly string[] | Text {
  if (column.kind === 'day') return dayIn(cell);
  const text = textIn(column, cell);
  if (typeof text !== 'string' || column.kind === 'text') return text;
  return [...new Set(text.split(/[、,，;；\s]+/).filter((part) => part !== ''))];
}

/** A number of 18 digits in a cell of numbers has lost its last three: it cannot be taken. */
function textIn({ key }: Column, cell: NonNullable<Cell>): string | Text {
  if (typeof cell === 'number') {
    if (key !== 'identityNumber' && Number.isSafeInteger(cell)) return String(cell);
    return {
      zh: '单元格须为文本格式，数字格式会丢失末几位',
      en: 'format the cell as text: as a number its last digits are lost',
    };
  }
  if (typeof cell !== 'string') return { zh: '应为文字', en: 'should be text' };
  const text = cell.trim();
  return isCleanText(text) ? text : { zh: '含有无效字符', en: 'contains an invalid character' };
}

/** A date cell, `2027-02-05`, `2027/2/5`, `2027.2.5`, `2027年2月5日` or `20270205`. */
function dayIn(cell: NonNullable<Cell>): string | Text {
  if (cell instanceof Date) return cell.toISOString().slice(0, 'YYYY-MM-DD'.length);
  const found = /^(\d{4})[-/.年]?(\d{1,2})[-/.月]?(\d{1,2})日?$/.exec(String(cell).trim());
  const [, year = '', month = '', date = ''] = found ?? [];
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(day) ? day : { zh: '不是有效日期，应如 2026-01-01', en: 'is no day; write 2026-01-01' };
}

function isEmpty(cell: Cell): boolean {
  return cell === null || (typeof cell === 'string' && cell.trim() === '');
}

function headings(zh: string, en: string): DomainError {
  return new DomainError('malformed', { errors: [{ pointer: '/file', message: { zh, en } }] });
}
