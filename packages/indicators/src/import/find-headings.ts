import { suggestions } from '../input/nearest.ts';
import { normaliseName } from '../text/normalise-name.ts';
import type { Grid } from './merged-cells.ts';
import type { SourceTable } from './table.ts';
import type { Report } from './table-doubt.ts';
import { defaultTableHeadings, type TableField, tableFields } from './table-headings.ts';

/** Further names of headings, by field. */
export type HeadingNames = Readonly<Partial<Record<TableField, readonly string[]>>>;

/** Where the fields stand in a table, from its heading row on. */
export interface Headings {
  /** Row of the heading, from 1. */
  readonly row: number;
  /** Column of each field, from 1. */
  readonly places: ReadonlyMap<TableField, number>;
  readonly printed: ReadonlyMap<TableField, string>;
  /** Number of columns up to the last heading. */
  readonly width: number;
}

/** The fields that a heading row must have. */
const needed: readonly TableField[] = ['level1', 'explanation'];

function namesOf(more: HeadingNames): ReadonlyMap<string, TableField> {
  return new Map(
    tableFields.flatMap((field) =>
      [...defaultTableHeadings[field], ...(more[field] ?? [])].map(
        (name) => [normaliseName(name), field] as const,
      ),
    ),
  );
}

function textsOf({ rows }: SourceTable, grid: Grid, row: number): string[] {
  return (rows[row - 1] ?? []).map((_, index) => {
    const cover = grid.coverOf(row, index + 1); // a heading may be merged over two rows
    return cover === undefined ? grid.textAt(row, index + 1) : grid.textAt(cover.top, cover.left);
  });
}

/** All heading rows, in order; each page repeats them. An unknown heading is reported once. */
export function findHeadings(
  table: SourceTable,
  grid: Grid,
  more: HeadingNames,
  report: Report,
): readonly Headings[] {
  const names = namesOf(more);
  const found: Headings[] = [];
  for (const index of table.rows.keys()) {
    const row = index + 1;
    const texts = textsOf(table, grid, row);
    const places = new Map<TableField, number>();
    const printed = new Map<TableField, string>();
    const others: {
      readonly code: 'unknown-heading' | 'repeated-heading';
      readonly got: string;
    }[] = [];
    for (const [position, text] of texts.entries()) {
      const field = names.get(normaliseName(text));
      if (text.trim() === '') continue;
      if (field === undefined) others.push({ code: 'unknown-heading', got: text.trim() });
      else if (places.has(field)) others.push({ code: 'repeated-heading', got: text.trim() });
      else {
        places.set(field, position + 1);
        printed.set(field, text.trim());
      }
    }
    if (!needed.every((field) => places.has(field))) continue;
    if (found.length === 0) {
      const known = [...names.keys()];
      const suggest = suggestions();
      for (const { code, got } of others) {
        const near = suggest(normaliseName(got), known).join('、');
        report({
          code,
          row,
          heading: got,
          expected: {
            zh: `已知的表头${near && `（是否为 ${near}？）`}`,
            en: `a known heading${near && ` (did you mean ${near}?)`}`,
          },
          got,
          assumed: {
            zh: '该列不读入，只在 source 中原样保留。',
            en: 'The column is not read; its cells are only kept, as they stand, in `source`.',
          },
        });
      }
      for (const field of ['columns', 'units'] as const) {
        if (!places.has(field)) reportMissing(field, row, report);
      }
    }
    found.push({ row, places, printed, width: texts.length });
  }
  return found;
}

function reportMissing(field: 'columns' | 'units', row: number, report: Report): void {
  const heading = defaultTableHeadings[field][0] ?? field;
  report({
    code: 'missing-heading',
    row,
    heading,
    expected: {
      zh: `“${heading}”或同义的表头`,
      en: `the heading ${heading}, or another word for it`,
    },
    got: '',
    assumed:
      field === 'columns'
        ? { zh: '各指标均无对应栏目。', en: 'No indicator has a column.' }
        : { zh: '各指标均无责任单位。', en: 'No indicator has a unit.' },
  });
}
