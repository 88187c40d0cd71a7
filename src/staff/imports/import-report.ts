/** 导入结果 – what a staff workbook would do, line by line, or has done. */
import type { Text } from '../../law/blocker.js';
import { errorTable, type DomainError } from '../../platform/http/domain-error.js';
import type { LineFault, SheetLine } from './read-workbook.js';
import { sheetForms, type SheetCode } from './sheets.js';

/** A line of the workbook, and what is wrong with it; nothing if it can be taken in. */
export interface ImportLine {
  readonly sheet: SheetCode;
  /** As the spreadsheet counts them. */
  readonly line: number;
  /** Whom or what it is about; identity numbers masked. */
  readonly about: string;
  readonly faults: readonly LineFault[];
}

/** 导入报告. */
export interface ImportReport {
  /** Whether it was only tried. */
  readonly dry: boolean;
  /** Whether the registers now hold it. */
  readonly applied: boolean;
  /** Lines of each sheet. */
  readonly counts: Readonly<Record<SheetCode, number>>;
  /** How many lines cannot be taken in: with one of them nothing is. */
  readonly faulty: number;
  readonly lines: readonly ImportLine[];
}

/** The registers' own words about a line, by the columns of its sheet. */
export function faultsFrom({ code, details }: DomainError, sheet: SheetCode): readonly LineFault[] {
  const { errors = [], detail } = details;
  if (errors.length === 0) return [{ column: null, message: detail ?? errorTable[code].title }];
  return errors.map(({ pointer, message }) => ({ column: columnOf(sheet, pointer), message }));
}

/** Where a request calls a value otherwise than the workbook does. */
const ALIASES: Readonly<Record<string, string>> = { unitId: 'unit', until: 'lastDay' };

function columnOf(sheet: SheetCode, pointer: string): Text | null {
  const [, first = ''] = pointer.split('/');
  const key = ALIASES[first] ?? first;
  return sheetForms.find(({ code }) => code === sheet)?.columns.find((each) => each.key === key)?.name ?? null;
}

/** How many lines each sheet has. */
export function countsOf(lines: readonly Pick<SheetLine, 'sheet'>[]): ImportReport['counts'] {
  const count = (code: SheetCode) => lines.filter(({ sheet }) => sheet === code).length;
  return { people: count('people'), posts: count('posts'), certificates: count('certificates') };
}
