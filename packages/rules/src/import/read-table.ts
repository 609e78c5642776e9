import { type Bilingual, normaliseName, suggestions } from '@liujiang/indicators';
import { decodeText, type TextEncoding } from '@liujiang/indicators/import';
import Papa from 'papaparse';
import { readClosingDate, readPrintedDate } from '../time/printed-date.ts';
import type { ImportDoubt } from './doubt.ts';
import { type CellKind, otherDates, type TableHeadings } from './headings.ts';

/** How an office file is read. */
export interface ImportOptions<F extends string = string> {
  /** Name of the file, for the doubts; `csv` when left out. */
  readonly file?: string;
  /** Encoding of bytes; found out when left out. */
  readonly encoding?: TextEncoding;
  /** Further names of headings, by field. */
  readonly headings?: Readonly<Partial<Record<F, readonly string[]>>>;
  /** Words that say that none is printed, in a cell for a date; 无 and dashes when left out. */
  readonly noneWords?: readonly string[];
}

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

/** The heading row is looked for among the first rows: titles and dates of compiling may stand above it. */
const rowsBeforeHeading = 10;

const defaultNoneWords = ['无', '未印', '未标注', '-', '--', '—', '——', '/'];
const yesWords = ['是', '准确', '对', '√', 'true', 'yes'];
const noWords = ['否', '不准确', '错', '×', 'false', 'no'];

interface Column<F extends string> {
  readonly field: F;
  readonly heading: string;
  readonly position: number;
}

type Report = (doubt: Omit<ImportDoubt, 'file'>) => void;

/** Reads the rows under the heading of a table. What cannot be read is a doubt and stops nothing. */
export function readTable<T extends string, D extends string, Y extends string = never>(
  source: string | Uint8Array,
  headings: TableHeadings<T | D | Y>,
  options: ImportOptions<T | D | Y>,
): { readonly rows: readonly TableRow<T, D, Y>[]; readonly doubts: readonly ImportDoubt[] } {
  const doubts: ImportDoubt[] = [];
  const report: Report = (doubt) => doubts.push({ ...doubt, file: options.file ?? 'csv' });
  const { data, errors } = Papa.parse<string[]>(decodeText(source, options.encoding));
  for (const { row, message, code } of errors) {
    if (code === 'UndetectableDelimiter') continue; // a table of one column has none
    const expected = { zh: '成对的引号', en: 'quotation marks in pairs' };
    report({
      code: 'broken-quotes',
      row: (row ?? 0) + 1,
      heading: null,
      expected,
      got: message,
      nearest: [],
    });
  }
  const names = namesOf(headings, options);
  const top = findHeading(data, names);
  if (top === undefined) {
    const expected = {
      zh: `含有“${[...names.keys()].join('、')}”等表头的行`,
      en: `a row with headings such as ${[...names.keys()].join(', ')}`,
    };
    report({
      code: 'no-heading',
      row: null,
      heading: null,
      expected,
      got: data[0]?.join(' ') ?? '',
      nearest: [],
    });
    return { rows: [], doubts };
  }
  const printed = data[top] ?? [];
  const columns = placeColumns(printed, names, top + 1, report);
  const noneWords = new Set(options.noneWords ?? defaultNoneWords);
  const rows: TableRow<T, D, Y>[] = [];
  for (const [offset, cells] of data.slice(top + 1).entries()) {
    const row = top + 2 + offset;
    if (cells.every((cell) => cell.trim() === '') || isRepeated(cells, printed)) continue;
    const read = readRow<T, D, Y>(cells, row, columns, headings, noneWords, report);
    if (cells.slice(printed.length).some((cell) => cell.trim() !== '')) {
      const expected = { zh: `至多 ${printed.length} 格`, en: `at most ${printed.length} cells` };
      report({
        code: 'extra-cells',
        row,
        heading: null,
        expected,
        got: cells.slice(printed.length).join(' '),
        nearest: [],
      });
    }
    rows.push(read);
  }
  return { rows, doubts };
}

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

/** The row, among the first, in which most cells are headings; at least two, or all there are. */
function findHeading(
  data: readonly (readonly string[])[],
  names: ReadonlyMap<string, unknown>,
): number | undefined {
  let best: { position: number; known: number } | undefined;
  for (const [position, cells] of data.slice(0, rowsBeforeHeading).entries()) {
    const filled = cells.filter((cell) => cell.trim() !== '');
    const known = filled.filter((cell) => names.has(normaliseName(cell))).length;
    if (known < Math.min(2, filled.length) || known <= (best?.known ?? 0)) continue;
    best = { position, known };
  }
  return best?.position;
}

function isRepeated(cells: readonly string[], printed: readonly string[]): boolean {
  return printed.every((heading, position) => heading.trim() === cells[position]?.trim());
}

function placeColumns<F extends string>(
  printed: readonly string[],
  names: ReadonlyMap<string, F>,
  row: number,
  report: Report,
): Column<F>[] {
  const columns: Column<F>[] = [];
  const known = [...names.keys()];
  const suggest = suggestions();
  for (const [position, cell] of printed.entries()) {
    const heading = cell.trim();
    if (heading === '') continue;
    const field = names.get(normaliseName(heading));
    const doubt = (code: string, expected: Bilingual, nearest: readonly string[] = []) =>
      report({ code, row, heading, expected, got: heading, nearest });
    if (field === undefined) {
      if (otherDates.includes(normaliseName(heading))) {
        doubt('other-date', {
          zh: '发布时间（其他日期不作发布时间）',
          en: 'the publish date; no other date counts as one',
        });
      } else {
        doubt(
          'unknown-heading',
          { zh: '已知的表头', en: 'a known heading' },
          suggest(normaliseName(heading), known),
        );
      }
    } else if (columns.some((column) => column.field === field)) {
      doubt('repeated-heading', {
        zh: '每项内容一列（取第一列）',
        en: 'one column for each field; the first is taken',
      });
    } else columns.push({ field, heading, position });
  }
  return columns;
}

function readRow<T extends string, D extends string, Y extends string>(
  cells: readonly string[],
  row: number,
  columns: readonly Column<T | D | Y>[],
  headings: TableHeadings<T | D | Y>,
  noneWords: ReadonlySet<string>,
  report: Report,
): TableRow<T, D, Y> {
  const text: Partial<Record<T, string>> = {};
  const dates: Partial<Record<D, string | null>> = {};
  const flags: Partial<Record<Y, boolean>> = {};
  for (const { field, heading, position } of columns) {
    const got = cells[position]?.trim() ?? '';
    if (got === '') continue; // an empty cell says nothing
    const { kind } = headings[field];
    const doubt = (code: string, expected: Bilingual) =>
      report({ code, row, heading, expected, got, nearest: [] });
    if (kind === 'text') text[field as T] = got;
    else if (kind === 'yes-no') {
      const word = normaliseName(got).toLowerCase();
      if (yesWords.includes(word) || noWords.includes(word))
        flags[field as Y] = yesWords.includes(word);
      else doubt('unreadable-answer', { zh: '是或否', en: 'yes (是) or no (否)' });
    } else if (noneWords.has(got)) dates[field as D] = null;
    else {
      dates[field as D] = got;
      if (!isReadable(got, kind)) {
        doubt('unreadable-date', {
          zh: '可辨认的日期（原文保留，视为未知）',
          en: 'a date that can be read (the text is kept, the date is unknown)',
        });
      }
    }
  }
  for (const field of Object.keys(headings) as (T | D | Y)[]) {
    if (headings[field].required !== true || text[field as T] !== undefined) continue;
    const heading = columns.find((column) => column.field === field)?.heading ?? null;
    const expected = {
      zh: `“${headings[field].headings[0]}”的内容`,
      en: `a cell under ${headings[field].headings[0]}`,
    };
    report({ code: 'missing-cell', row, heading, expected, got: '', nearest: [] });
  }
  return { row, text, dates, flags };
}

/** A closing day without a year may be readable beside its opening day, so that any year is tried. */
function isReadable(text: string, kind: CellKind): boolean {
  if (readPrintedDate(text) !== null) return true;
  return kind === 'closing-date' && readClosingDate(text, '2020-01-01') !== null;
}
