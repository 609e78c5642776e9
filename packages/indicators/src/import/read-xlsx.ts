import type { MergedRange, SourceTable } from './table.ts';

/** Which sheet of a workbook is read. */
export interface XlsxReadOptions {
  /** Name of the sheet, or its position from 1; the first when left out. */
  readonly sheet?: string | number;
}

/**
 * Reads a sheet of a workbook (.xlsx), with its merged cells. Row and column numbers are those of the sheet.
 *
 * Needs the optional peer `hucre`, which is loaded on the first call, in Node and in browsers.
 *
 * @throws RangeError When the workbook has no such sheet; what `hucre` throws when the file is no workbook.
 *
 * @example
 * ```ts
 * import { readXlsx } from '@liujiang/indicators/import/xlsx';
 * const read = async (file: { arrayBuffer(): Promise<ArrayBuffer> }) =>
 *   readXlsx(new Uint8Array(await file.arrayBuffer()), { sheet: '任务分解表' });
 * typeof read; //=> 'function'
 * ```
 */
export async function readXlsx(
  bytes: Uint8Array,
  { sheet = 1 }: XlsxReadOptions = {},
): Promise<SourceTable> {
  const { readXlsx: readWorkbook } = await import('hucre/xlsx');
  const { sheets } = await readWorkbook(bytes);
  const found =
    typeof sheet === 'number' ? sheets[sheet - 1] : sheets.find(({ name }) => name === sheet);
  if (found === undefined) {
    const names = sheets.map(({ name }) => name).join('、');
    throw new RangeError(
      `没有工作表 ${sheet}，有：${names} / no sheet ${sheet}; there are: ${names}`,
    );
  }
  return {
    rows: found.rows.map((cells) => cells.map(textOf)),
    merges: (found.merges ?? []).map(
      ({ startRow, endRow, startCol, endCol }): MergedRange => ({
        top: startRow + 1,
        bottom: endRow + 1,
        left: startCol + 1,
        right: endCol + 1,
      }),
    ),
  };
}

function textOf(value: string | number | boolean | Date | null): string | null {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return value === null ? null : String(value);
}
