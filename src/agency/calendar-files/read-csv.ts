import { lineOf, together, type ReadLines } from './holiday-line.js';

/** 日期,类型,名称 – one day a line; a heading, blank lines and lines that begin with # are passed over. */
export function readCsv(content: string): ReadLines {
  const lines = content.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  return together(
    lines.flatMap((text, index) => {
      if (text.trim() === '' || text.startsWith('#')) return [];
      const [day = '', kind = ''] = text.split(/[,;\t，]/).map(unquoted);
      if (index === 0 && !/\d/.test(day)) return [];
      return [lineOf(index + 1, day, kind)];
    }),
  );
}

function unquoted(cell: string): string {
  return cell
    .trim()
    .replace(/^"(.*)"$/, '$1')
    .trim();
}
