import { normaliseName } from '@liujiang/indicators';
import type { ColumnRecord, Item, Section } from '../evidence/records.ts';
import type { Imported } from './doubt.ts';
import { type ColumnField, columnHeadings } from './headings.ts';
import { type ImportOptions, readTable, type TableRow } from './read-table.ts';

interface Column {
  readonly site: string | undefined;
  readonly unit: string | undefined;
  readonly name: string;
  readonly items: Item[];
  readonly sections: Map<string, { readonly name: string; readonly items: Item[] }>;
}

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
 * Reads a table of published items, one row each, into columns with their items (and sections, where the table has them).
 * The source is the text of a CSV file or its bytes, as an office program exported it: UTF-8 or GB18030, with or without a
 * title above the heading, delimited by commas, semicolons or tabs. Every list that comes out is open: whether the export
 * is everything there is only the caller can say.
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
  const { rows, doubts } = readTable<Exclude<ColumnField, 'publishedAt'>, 'publishedAt'>(
    source,
    columnHeadings,
    options,
  );
  const columns = new Map<string, Column>();
  for (const row of rows) {
    const { site, unit, name, section } = row.text;
    if (name === undefined) continue; // told as a doubt: it belongs to no column
    const key = JSON.stringify([site, unit, name].map((part) => part && normaliseName(part)));
    const column: Column = columns.get(key) ?? { site, unit, name, items: [], sections: new Map() };
    columns.set(key, column);
    if (section === undefined) column.items.push(toItem(row));
    else {
      const known = column.sections.get(normaliseName(section)) ?? { name: section, items: [] };
      column.sections.set(normaliseName(section), known);
      known.items.push(toItem(row));
    }
  }
  return { records: [...columns.values()].map(toRecord), doubts };
}

function toRecord({ site, unit, name, items, sections }: Column): ColumnRecord {
  const listed: Section[] = [...sections.values()].map((section) => ({
    name: section.name,
    items: { records: section.items },
  }));
  return {
    name,
    ...(unit !== undefined && { unit }),
    ...(site !== undefined && { site }),
    ...(items.length > 0 && { items: { records: items } }),
    ...(listed.length > 0 && { sections: { records: listed } }),
  };
}
