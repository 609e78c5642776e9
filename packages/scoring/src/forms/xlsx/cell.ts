import type { CellObject } from 'write-excel-file/universal';
import type { TableColumn } from '../tables/table-column.ts';
import { makeVisible } from '../view/text.ts';

/** The most characters in a cell of a workbook. */
const longest = 32_767;

/** Text in which U+FFFD, which the writer of workbooks would drop, is a box. */
export function plainText(text: string): string {
  return makeVisible(text).replaceAll('\uFFFD', '□');
}

/** Text as a workbook holds it: `_x0041_` would otherwise be read as the code of a character. */
function textOf(text: string): string {
  const plain = plainText(text)
    .replace(/\r\n?/g, '\n')
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  return plain.length <= longest
    ? plain
    : `${plain.slice(0, longest - 1).replace(/\p{Cs}$/u, '')}…`;
}

/** A text, never a formula, with line breaks and at the top of its row. */
export function textCell(text: string): CellObject | null {
  if (text === '') return null;
  return { type: String, value: textOf(text), wrap: true, alignVertical: 'top' };
}

export function headingCell(text: string): CellObject {
  return {
    type: String,
    value: textOf(text),
    fontWeight: 'bold',
    backgroundColor: '#E6EBF2',
    wrap: true,
    alignVertical: 'center',
  };
}

function numberCell(text: string): CellObject {
  const digits = text.split('.')[1]?.length ?? 0;
  const format = digits === 0 ? '0' : `0.${'0'.repeat(digits)}`;
  return { type: Number, value: Number(text), format, alignVertical: 'top', align: 'right' };
}

function dateCell(year: string, month: string, day: string): CellObject {
  const value = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return { type: Date, value, format: 'yyyy-mm-dd', alignVertical: 'top' };
}

/**
 * A cell of a table: a real number or date when the column asks for it and the text is one; an empty cell for an empty
 * text.
 */
export function tableCell(text: string, type: TableColumn<never>['type']): CellObject | null {
  if (type === 'number' && /^-?\d{1,15}(\.\d{1,15})?$/.test(text)) return numberCell(text);
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (type === 'date' && year !== undefined && month !== undefined && day !== undefined) {
    return dateCell(year, month, day);
  }
  return textCell(text);
}
