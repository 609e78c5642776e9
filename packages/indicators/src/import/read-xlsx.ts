import { answer, expectThings } from '../input/answer.ts';
import { describeValue } from '../input/describe-value.ts';
import { CatalogueError } from '../input/error.ts';
import { anObject, bytes as someBytes } from '../input/kinds.ts';
import { nearestTo } from '../input/nearest.ts';
import type { Problem } from '../model/problem.ts';
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
 * @throws CatalogueError (`invalid-workbook`) when the file is no workbook, has no such sheet, or `hucre` is not installed.
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
  options: XlsxReadOptions = {},
): Promise<SourceTable> {
  expectThings({ bytes: [bytes, someBytes], options: [options, anObject] });
  const { sheet = 1 } = answer({ options: [options, anObject] }, () => ({ ...options }));
  const sheets = await readSheets(bytes);
  const found =
    typeof sheet === 'number' ? sheets[sheet - 1] : sheets.find(({ name }) => name === sheet);
  if (found === undefined) {
    const names = sheets.map(({ name }) => name);
    const expected = {
      zh: `工作表的名称或序号（有：${names.join('、')}）`,
      en: `the name or position of a sheet (there are: ${names.join(', ')})`,
    };
    const nearest = typeof sheet === 'string' ? nearestTo(sheet, names) : [];
    refuse({
      code: 'unknown-sheet',
      path: 'options.sheet',
      expected,
      got: describeValue(sheet),
      nearest,
    });
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

/** Reads the workbook with the optional peer, whose errors become errors of this package. */
async function readSheets(bytes: Uint8Array) {
  const { readXlsx: readWorkbook } = await import('hucre/xlsx').catch(() =>
    refuse({
      code: 'missing-peer',
      path: '',
      expected: {
        zh: '已安装的 hucre（npm install hucre）',
        en: 'hucre to be installed (npm install hucre)',
      },
      got: '—',
      nearest: [],
    }),
  );
  try {
    return (await readWorkbook(bytes)).sheets;
  } catch (error) {
    const expected = { zh: '未加密的 .xlsx 工作簿', en: 'a workbook (.xlsx) without a password' };
    const got = error instanceof Error ? describeValue(error.message) : describeValue(bytes);
    return refuse({ code: 'unreadable', path: 'bytes', expected, got, nearest: [] });
  }
}

function refuse(problem: Problem): never {
  const title = { zh: '工作簿无法读取', en: 'The workbook cannot be read' };
  throw new CatalogueError('invalid-workbook', title, [problem]);
}
