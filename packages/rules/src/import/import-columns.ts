import type { ColumnRecord, Item } from '../evidence/records.ts';
import { answer } from '../input/answer.ts';
import { anObject, textOrBytes } from '../input/kinds.ts';
import { ColumnCollector } from './column-collector.ts';
import type { Imported } from './doubt.ts';
import { type ColumnField, columnHeadings } from './headings.ts';
import type { TableRow } from './read-row.ts';
import { type ImportOptions, readTable } from './read-table.ts';

type ItemRow = TableRow<Exclude<ColumnField, 'publishedAt'>, 'publishedAt', never>;

function toItem({ text, dates }: ItemRow): Item {
  const { title, url, source } = text;
  const { publishedAt } = dates;
  return {
    ...(title !== undefined && { title }),
    ...(url !== undefined && { url }),
    ...(publishedAt !== undefined && { publishedAt }),
    ...(source !== undefined && { source }),
  };
}

/**
 * Reads a table of published items, one row each, into columns with their items (and sections, where the table has them). The
 * source is the text or the bytes of a CSV file as an office program exports it: UTF-8 or GB18030, with or without a title
 * above the heading, delimited by commas, semicolons or tabs. All lists are open: only the caller can know whether the export
 * is everything.
 *
 * @example
 * ```ts
 * import { importColumns } from '@liujiang/rules/import';
 * const csv = '单位,栏目,标题,发布时间\n区统计局,统计数据,10月数据,2020年11月20日\n区统计局,统计数据,9月数据,近日\n';
 * const { records, doubts } = importColumns(csv, { file: '统计.csv' });
 * records[0]?.items?.records.length; //=> 2
 * doubts.map(({ row, heading, got }) => `${row} ${heading} ${got}`); //=> ['3 发布时间 近日']
 * ```
 */
export function importColumns(
  source: string | Uint8Array,
  options: ImportOptions<ColumnField> = {},
): Imported<ColumnRecord> {
  return answer({ source: [source, textOrBytes], options: [options, anObject] }, () => {
    const { rows, doubts } = readTable<Exclude<ColumnField, 'publishedAt'>, 'publishedAt'>(
      source,
      columnHeadings,
      options,
    );
    const columns = new ColumnCollector();
    for (const row of rows) {
      const { site, unit, name, section } = row.text;
      if (name === undefined) continue; // told as a doubt: it belongs to no column
      columns.add({ site, unit, name, section }, toItem(row));
    }
    return { records: columns.records(), doubts };
  });
}
