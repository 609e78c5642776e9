import { cleanText, isDash } from './clean-text.ts';
import type { Headings } from './find-headings.ts';
import type { Grid } from './merged-cells.ts';
import { nameAndNotes } from './name-and-notes.ts';
import { type Placement, placeCells, readsAsExplanation } from './place-cells.ts';
import type { SourceTable } from './table.ts';
import type { Report } from './table-doubt.ts';
import { levelFields, type TableField } from './table-headings.ts';

/** A row of the table that is not blank. */
export interface BodyRow {
  /** From 1. */
  readonly row: number;
  /** From 1: each heading row begins a page. */
  readonly page: number;
  /** Whether it is the first under a heading row. */
  readonly isFirstOfPage: boolean;
  /** The cells as they stand in the file. */
  readonly cells: readonly string[];
  /** The cell of each field, unchanged; blank when there is none. */
  readonly fields: Readonly<Record<TableField, string>>;
  readonly headings: Headings;
  /** Whether a blank cell is merged with the one above, and whether that is known. */
  readonly isMerged: (field: TableField) => boolean;
}

/** The rows under the headings, with shifted rows put right. */
export function readRows(
  table: SourceTable,
  grid: Grid,
  allHeadings: readonly Headings[],
  report: Report,
): readonly BodyRow[] {
  const body: BodyRow[] = [];
  const open: (string | null)[] = [null, null, null];
  let shift: Placement['shift'] = null;
  let page = 0;
  let headings: Headings | undefined;
  let isFirstOfPage = false;
  for (const [index, sourceCells] of table.rows.entries()) {
    const row = index + 1;
    const next = allHeadings[page];
    if (next?.row === row) {
      headings = next;
      page += 1;
      isFirstOfPage = true;
      shift = null;
      continue;
    }
    const cells = sourceCells.map((cell) => cell ?? '');
    if (headings === undefined || cells.every((cell) => cell.trim() === '')) continue;
    const visible = cells.map((cell, place) => {
      const cover = grid.coverOf(row, place + 1);
      if (cover === undefined || cell.trim() === '') return cell;
      if (cell.trim() !== grid.textAt(cover.top, cover.left).trim()) {
        reportCell(report, 'covered-text', row, cell);
      }
      return '';
    });
    const extra = visible.slice(headings.width).filter((cell) => cell.trim() !== '');
    if (extra.length > 0) reportCell(report, 'extra-cells', row, extra.join(' '));
    const placed = placeCells(visible, headings, { shift, open });
    shift = placed.shift;
    const fields = fieldsOf(placed.cells, headings);
    if (shift !== null) reportShift(report, row, fields, headings);
    else reportLongNames(report, row, fields, headings);
    keepOpen(open, fields);
    const { places } = headings;
    body.push({
      row,
      page,
      isFirstOfPage,
      cells,
      fields,
      headings,
      isMerged: (field) => {
        if (table.merges === undefined) return true;
        const cover = grid.coverOf(row, places.get(field) ?? 0);
        return cover !== undefined && cover.top < row;
      },
    });
    isFirstOfPage = false;
  }
  return body;
}

function fieldsOf(
  cells: readonly string[],
  { places }: Headings,
): Readonly<Record<TableField, string>> {
  const cellOf = (field: TableField) => {
    const place = places.get(field);
    return place === undefined ? '' : (cells[place - 1] ?? '').trim();
  };
  return {
    level1: cellOf('level1'),
    level2: cellOf('level2'),
    level3: cellOf('level3'),
    explanation: cellOf('explanation'),
    columns: cellOf('columns'),
    units: cellOf('units'),
  };
}

/** Remembers the open name of each level, to put shifted rows right. */
function keepOpen(open: (string | null)[], fields: Readonly<Record<TableField, string>>): void {
  for (const [level, field] of levelFields.entries()) {
    const text = cleanText(fields[field]);
    if (text === '') continue;
    open.fill(null, level);
    if (!isDash(text)) open[level] = nameAndNotes(fields[field]).name;
  }
}

const wordsOfCells = {
  'covered-text': {
    expected: { zh: '合并单元格只在首格有文字', en: 'text only in the first of merged cells' },
    assumed: {
      zh: '该文字被合并遮住，不读入。',
      en: 'The merging hides the text; it is not read.',
    },
  },
  'extra-cells': {
    expected: { zh: '表头以内的单元格', en: 'cells under a heading' },
    assumed: { zh: '没有表头，不读入。', en: 'They have no heading and are not read.' },
  },
} as const;

function reportCell(
  report: Report,
  code: keyof typeof wordsOfCells,
  row: number,
  got: string,
): void {
  report({ code, row, heading: null, got: cleanText(got), ...wordsOfCells[code] });
}

function reportShift(
  report: Report,
  row: number,
  fields: Readonly<Record<TableField, string>>,
  { printed }: Headings,
): void {
  const shown = levelFields.filter((field) => printed.has(field));
  const zh = shown.map((field) => `${printed.get(field)}：${cleanText(fields[field]) || '空白'}`);
  const en = shown.map((field) => `${printed.get(field)}: ${cleanText(fields[field]) || 'blank'}`);
  report({
    code: 'shifted-row',
    row,
    heading: null,
    expected: { zh: '与表头逐列对应的单元格', en: 'a cell under each heading' },
    got: shown
      .map((field) => cleanText(fields[field]))
      .filter((text) => text !== '')
      .join(' | '),
    assumed: {
      zh: `缺一格，其后各格左移，现予复位：${zh.join('，')}。`,
      en: `A cell is missing, so those after it stand one to the left; they were moved back: ${en.join(', ')}.`,
    },
  });
}

function reportLongNames(
  report: Report,
  row: number,
  fields: Readonly<Record<TableField, string>>,
  { printed }: Headings,
): void {
  for (const field of levelFields) {
    if (!readsAsExplanation(fields[field])) continue;
    report({
      code: 'unlike-a-name',
      row,
      heading: printed.get(field) ?? null,
      expected: { zh: '指标名称', en: 'the name of an indicator' },
      got: cleanText(fields[field]),
      assumed: { zh: '按名称处理。', en: 'It is read as a name.' },
    });
  }
}
