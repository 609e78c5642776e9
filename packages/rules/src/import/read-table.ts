import { normaliseName } from '@liujiang/indicators';
import type { TextEncoding } from '@liujiang/indicators/import';
import { decodeText } from '@liujiang/indicators/internal';
import Papa from 'papaparse';
import type { Imported } from './doubt.ts';
import { Doubts } from './doubts.ts';
import type { TableHeadings } from './headings.ts';
import { findHeading, placeColumns } from './place-columns.ts';
import { readRow, type TableRow } from './read-row.ts';
import * as wanted from './wanted-in-tables.ts';

/** How an office file is read. */
export interface ImportOptions<F extends string = string> {
  /** Name of the file, for the doubts; `csv` when left out. */
  readonly file?: string;
  /** Encoding of bytes; found out when left out. */
  readonly encoding?: TextEncoding;
  /** Further names of headings, by field. */
  readonly headings?: Readonly<Partial<Record<F, readonly string[]>>>;
  /** Words in a cell for a date that say that none is printed; 无 and dashes when left out. */
  readonly noneWords?: readonly string[];
}

const defaultNoneWords = ['无', '未印', '未标注', '-', '--', '—', '——', '/'];

/** Fields by normalised name of their heading. */
function namesOf<F extends string>(
  headings: TableHeadings<F>,
  options: ImportOptions<F>,
): ReadonlyMap<string, F> {
  const names = new Map<string, F>();
  for (const field of Object.keys(headings) as F[]) {
    for (const name of headings[field].headings) names.set(normaliseName(name), field);
  }
  for (const [field, more] of Object.entries(options.headings ?? {})) {
    for (const name of more as readonly string[]) names.set(normaliseName(name), field as F);
  }
  return names;
}

function isBlank(cell: string): boolean {
  return cell.trim() === '';
}

/** Reads the rows under the heading of a table. What cannot be read is a doubt and stops nothing. */
export function readTable<T extends string, D extends string, Y extends string = never>(
  source: string | Uint8Array,
  headings: TableHeadings<T | D | Y>,
  options: ImportOptions<T | D | Y>,
): { readonly rows: readonly TableRow<T, D, Y>[] } & Pick<Imported<unknown>, 'doubts'> {
  const doubts = new Doubts(options.file ?? 'csv');
  const { data, errors } = Papa.parse<string[]>(decodeText(source, options.encoding));
  for (const { row, message, code } of errors) {
    if (code === 'UndetectableDelimiter') continue; // a table of one column has none
    doubts.add('broken-quotes', wanted.quotesInPairs, message, { row: (row ?? 0) + 1 });
  }
  const names = namesOf(headings, options);
  const top = findHeading(data, names);
  if (top === undefined) {
    const expected = wanted.headingRow([...names.keys()]);
    doubts.add('no-heading', expected, data[0]?.join(' ') ?? '');
    return { rows: [], doubts: doubts.found };
  }
  const printed = data[top] ?? [];
  const columns = placeColumns(printed, names, top + 1, doubts);
  const noneWords = new Set(options.noneWords ?? defaultNoneWords);
  const rows: TableRow<T, D, Y>[] = [];
  for (const [offset, cells] of data.slice(top + 1).entries()) {
    const row = top + 2 + offset;
    const isHeading = printed.every((one, position) => one.trim() === cells[position]?.trim());
    if (cells.every(isBlank) || isHeading) continue;
    rows.push(readRow<T, D, Y>(cells, row, columns, headings, noneWords, doubts));
    const extra = cells.slice(printed.length);
    if (extra.every(isBlank)) continue;
    doubts.add('extra-cells', wanted.atMostCells(printed.length), extra.join(' '), { row });
  }
  return { rows, doubts: doubts.found };
}
