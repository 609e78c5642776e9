import Papa from 'papaparse';
import { answer } from '../input/answer.ts';
import { anObject, textOrBytes } from '../input/kinds.ts';
import { decodeText, type TextEncoding } from './decode-text.ts';
import type { SourceTable } from './table.ts';

/**
 * Reads a CSV file, as text or as the bytes that an office program wrote: UTF-8 or GB18030, delimited by commas,
 * semicolons or tabs. A row is a record, which may run over several lines. Which cells are merged the format does not
 * tell.
 *
 * @example
 * ```ts
 * import { readCsv } from '@liujiang/indicators/import';
 * readCsv('一级指标,指标说明\n健康情况,"检查得分，\n取平均分"\n').rows.length; //=> 2
 * ```
 */
export function readCsv(
  source: string | Uint8Array,
  options: { readonly encoding?: TextEncoding } = {},
): SourceTable {
  return answer({ source: [source, textOrBytes], options: [options, anObject] }, () =>
    unguardedReadCsv(source, options),
  );
}

function unguardedReadCsv(
  source: string | Uint8Array,
  options: { readonly encoding?: TextEncoding } = {},
): SourceTable {
  const { data } = Papa.parse<string[]>(decodeText(source, options.encoding).replace(/\r?\n$/, ''));
  return { rows: data };
}
