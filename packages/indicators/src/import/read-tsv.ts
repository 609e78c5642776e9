import { answer } from '../input/answer.ts';
import { aText } from '../input/kinds.ts';
import type { SourceTable } from './table.ts';

/**
 * Reads a table of tab-separated cells, one row a line, as text copied from a document has them. Quotation marks mean
 * nothing; cells stay as they stand. Which cells are merged the format does not tell.
 *
 * @example
 * ```ts
 * import { readTsv } from '@liujiang/indicators/import';
 * readTsv('一级指标\t指标说明\n健康情况\t检查得分\n').rows; //=> [['一级指标', '指标说明'], ['健康情况', '检查得分']]
 * ```
 */
export function readTsv(text: string): SourceTable {
  return answer({ text: [text, aText] }, () => unguardedReadTsv(text));
}

function unguardedReadTsv(text: string): SourceTable {
  const lines = text.replace(/^\u{FEFF}/u, '').split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  return { rows: lines.map((line) => line.split('\t')) };
}
