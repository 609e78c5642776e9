import { normaliseName } from '@liujiang/indicators';
import { readClosingDate, readPrintedDate } from '../time/printed-date.ts';
import type { Doubts } from './doubts.ts';
import type { CellKind, TableHeadings } from './headings.ts';
import type { PlacedColumn } from './place-columns.ts';
import * as wanted from './wanted-in-tables.ts';

/** A row with the cells that could be read. */
export interface TableRow<T extends string, D extends string, Y extends string> {
  /** As a spreadsheet counts it, from 1. */
  readonly row: number;
  readonly text: Readonly<Partial<Record<T, string>>>;
  /** Dates as printed; `null` where the cell says that there is none. */
  readonly dates: Readonly<Partial<Record<D, string | null>>>;
  /** Yes or no. */
  readonly flags: Readonly<Partial<Record<Y, boolean>>>;
}

const yesWords = ['是', '准确', '对', '√', 'true', 'yes'];
const noWords = ['否', '不准确', '错', '×', 'false', 'no'];

/** A closing day without a year may be readable beside its opening day: any year is tried. */
function isReadable(text: string, kind: CellKind): boolean {
  if (readPrintedDate(text) !== null) return true;
  return kind === 'closing-date' && readClosingDate(text, '2020-01-01') !== null;
}

/** Reads the cells of a row. A cell that cannot be read, and a missing required cell, is a doubt. */
export function readRow<T extends string, D extends string, Y extends string>(
  cells: readonly string[],
  row: number,
  columns: readonly PlacedColumn<T | D | Y>[],
  headings: TableHeadings<T | D | Y>,
  noneWords: ReadonlySet<string>,
  doubts: Doubts,
): TableRow<T, D, Y> {
  const text: Partial<Record<T, string>> = {};
  const dates: Partial<Record<D, string | null>> = {};
  const flags: Partial<Record<Y, boolean>> = {};
  for (const { field, heading, position } of columns) {
    const got = cells[position]?.trim() ?? '';
    if (got === '') continue; // an empty cell says nothing
    const { kind } = headings[field];
    if (kind === 'text') text[field as T] = got;
    else if (kind === 'yes-no') {
      const word = normaliseName(got).toLowerCase();
      if (yesWords.includes(word)) flags[field as Y] = true;
      else if (noWords.includes(word)) flags[field as Y] = false;
      else doubts.add('unreadable-answer', wanted.yesOrNo, got, { row, heading });
    } else if (noneWords.has(got)) dates[field as D] = null;
    else {
      dates[field as D] = got;
      if (isReadable(got, kind)) continue;
      doubts.add('unreadable-date', wanted.readableDate, got, { row, heading });
    }
  }
  for (const field of Object.keys(headings) as (T | D | Y)[]) {
    if (headings[field].required !== true || text[field as T] !== undefined) continue;
    const heading = columns.find((column) => column.field === field)?.heading ?? null;
    const expected = wanted.cellUnder(headings[field].headings[0]);
    doubts.add('missing-cell', expected, '', { row, heading });
  }
  return { row, text, dates, flags };
}
