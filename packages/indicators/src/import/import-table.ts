import { assembleCatalogue } from '../catalogue/assemble.ts';
import { answer } from '../input/answer.ts';
import { anObject, aTable } from '../input/kinds.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { TreeBuilder } from './build-tree.ts';
import { findHeadings } from './find-headings.ts';
import type { ImportTableOptions } from './import-options.ts';
import { gridOf } from './merged-cells.ts';
import { readIndicators } from './read-indicators.ts';
import { readRows } from './read-rows.ts';
import { readTitle } from './read-title.ts';
import { reportWhole } from './report-whole.ts';
import { reportRunTogether } from './run-together.ts';
import type { SourceTable } from './table.ts';
import type { Report, TableDoubt } from './table-doubt.ts';
import { Records } from './units-and-columns.ts';

/** A catalogue that a person still has to complete: without a hash, and with empty texts where English is missing. */
export type DraftCatalogue = Omit<Catalogue, 'hash'>;

/** What could be read of a table, and what is doubtful. */
export interface ImportedTable {
  /** The draft; `defineCatalogue` says what is left to fill in. */
  readonly draft: DraftCatalogue;
  /** In the order of the input; those about the whole table come last. */
  readonly doubts: readonly TableDoubt[];
}

/**
 * Reads an office's task table into a draft of its catalogue: levels with merged cells, headings repeated on each page,
 * rows that a page break cuts or whose cells stand one to the left, numbered points, notes, cited documents, columns
 * with their owners, units with their parts. It never stops: what can be read in two ways is read in one of them, with
 * a doubt.
 *
 * The draft is a catalogue without a hash. Every requirement is `manual` and judged `together`, and English that
 * `english` does not give is empty. Complete it through the options, or in a `structuredClone` of the draft, and pass
 * it to `defineCatalogue`, which lists whatever is missing.
 *
 * @example
 * ```ts
 * import { importTable, readTsv } from '@liujiang/indicators/import';
 * const table = readTsv(
 *   '一级指标\t二级指标\t三级指标\t指标说明\t对应栏目及工作要求\t责任单位\n' +
 *     '信息公开\t政务动态\t\t1. 设置栏目；2. 监测时间点前2周内有更新。\t工作动态\t县政府办\n',
 * );
 * const { draft, doubts } = importTable(table, {
 *   id: 'example',
 *   file: 'example.txt',
 *   ids: { indicators: { 信息公开: 'disclosure', 政务动态: 'news' } },
 * });
 * draft.indicators[0]?.id; //=> 'disclosure'
 * draft.columns.map(({ name }) => name.zh); //=> ['工作动态']
 * doubts.filter(({ code }) => code === 'missing-id').map(({ got }) => got); //=> ['县政府办', '县政府办/工作动态']
 * ```
 */
export function importTable(table: SourceTable, options: ImportTableOptions): ImportedTable {
  return answer({ table: [table, aTable], options: [options, anObject] }, () =>
    unguardedImportTable(table, options),
  );
}

function unguardedImportTable(table: SourceTable, options: ImportTableOptions): ImportedTable {
  const doubts: TableDoubt[] = [];
  const report: Report = (doubt) => doubts.push(doubt);
  const grid = gridOf(table);
  const headings = findHeadings(table, grid, options.headings ?? {}, report);
  const records = new Records(options);
  const title = readTitle(table, headings, options, records.dictionary, report);
  const builder = new TreeBuilder(report);
  for (const row of readRows(table, grid, headings, report)) builder.add(row);
  const roots = builder.finish();

  const { indicators, sources } = readIndicators(roots, records, options, report);

  const { hash: _, ...draft } = assembleCatalogue<string, string>({
    id: options.id,
    version: options.version ?? '0.1.0',
    hash: '',
    title,
    source: { title: title.zh, file: options.file, sha256: options.sha256 ?? '' },
    indicators,
    sources,
    units: records.units,
    columns: records.columns,
    bases: records.bases,
    errata: [],
  });
  reportRunTogether(draft, headings[0]?.printed.get('columns') ?? null, report);
  reportWhole(draft, records.dictionary.missing, report);
  return { draft, doubts: inOrder(doubts) };
}

function inOrder(doubts: readonly TableDoubt[]): TableDoubt[] {
  const rowOf = ({ row }: TableDoubt) => row ?? Number.POSITIVE_INFINITY;
  return [...doubts].sort((a, b) => (rowOf(a) === rowOf(b) ? 0 : rowOf(a) - rowOf(b)));
}
