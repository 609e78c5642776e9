import { answer } from '../input/answer.ts';
import { aList, anObject } from '../input/kinds.ts';
/** How {@link formatCsv} writes. */
export interface CsvOptions {
  /** Begin with a byte order mark, without which Excel reads the file in the system's own encoding. Default `false`. */
  readonly bom?: boolean;
}

/**
 * Characters with which a spreadsheet begins a formula. A leading apostrophe makes it text; the full-width signs are
 * here because Excel folds them to the plain ones in Chinese, Japanese and Korean settings.
 */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/;

const number = /^[+-]?\d+(\.\d+)?$/;

function formatCell(value: string): string {
  const safe = formulaStart.test(value) && !number.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Rows as CSV (RFC 4180): comma, CRLF after every row, quotes where needed. A cell that a spreadsheet would run as a
 * formula gets an apostrophe in front; a plain number, negative ones included, stays one.
 *
 * @example
 * ```ts
 * import { formatCsv } from '@liujiang/indicators/export';
 * formatCsv([['栏目', '数量'], ['=SUM(A1)', '-1']]); //=> "栏目,数量\r\n'=SUM(A1),-1\r\n"
 * ```
 */
export function formatCsv(rows: readonly (readonly string[])[], options: CsvOptions = {}): string {
  return answer({ rows: [rows, aList], options: [options, anObject] }, () =>
    unguardedFormatCsv(rows, options),
  );
}

function unguardedFormatCsv(
  rows: readonly (readonly string[])[],
  { bom = false }: CsvOptions = {},
): string {
  const lines = rows.map((row) => `${row.map(formatCell).join(',')}\r\n`);
  return `${bom ? '\uFEFF' : ''}${lines.join('')}`;
}
