/** 列表 – figures as people read them. */

const DIGITS = 2;

/** The value with as many digits as mean anything. */
export function rounded(value) {
  return Number(value.toFixed(DIGITS));
}

/** Rows of text in columns, the first of them the heads. */
export function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column])).join('   ')).join('\n');
}
