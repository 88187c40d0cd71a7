/** 电子表格 – tables as an Excel workbook. */
import writeXlsxFile, { type Cell, type Sheet } from 'write-excel-file/node';
import type { Language } from '../../platform/http/language.js';
import type { Table, Value } from './tables.js';

/** Excel refuses longer names of sheets. */
const NAME_LIMIT = 31;
/** Excel refuses longer texts in a cell. */
const TEXT_LIMIT = 32_767;

/** The workbook. Every text is a cell of the type text, so that nothing in it is ever a formula. */
export async function workbookOf(tables: readonly Table[], language: Language): Promise<Buffer> {
  const sheets = tables.map(({ name, columns, rows }) => ({
    sheet: name[language].slice(0, NAME_LIMIT),
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    data: [
      columns.map(({ title }): Cell => ({ type: String, value: title[language], fontWeight: 'bold' })),
      ...rows.map((row) => row.map(cell)),
    ],
  }));
  return writeXlsxFile(sheets satisfies Sheet<never>[]).toBuffer();
}

function cell(value: Value): Cell {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { type: Number, value };
  return { type: String, value: value.slice(0, TEXT_LIMIT) };
}
