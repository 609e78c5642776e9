import { normaliseName } from '@liujiang/indicators';
import { suggestions } from '@liujiang/indicators/internal';
import type { Doubts } from './doubts.ts';
import { otherDates } from './headings.ts';
import * as wanted from './wanted-in-tables.ts';

/** A column of the table that is read. */
export interface PlacedColumn<F extends string> {
  readonly field: F;
  readonly heading: string;
  readonly position: number;
}

/** How many rows are searched for the heading: titles and dates of compiling may stand above it. */
const rowsBeforeHeading = 10;

/** The row, among the first, in which most cells are headings; at least two, or all there are. */
export function findHeading(
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

/** Which column holds which field, by the headings printed in a row. */
export function placeColumns<F extends string>(
  printed: readonly string[],
  names: ReadonlyMap<string, F>,
  row: number,
  doubts: Doubts,
): readonly PlacedColumn<F>[] {
  const columns: PlacedColumn<F>[] = [];
  const suggest = suggestions();
  for (const [position, cell] of printed.entries()) {
    const heading = cell.trim();
    const name = normaliseName(heading);
    const field = names.get(name);
    const place = { row, heading };
    if (heading === '') continue;
    if (field !== undefined) {
      const isRepeated = columns.some((column) => column.field === field);
      if (isRepeated) doubts.add('repeated-heading', wanted.oneColumn, heading, place);
      else columns.push({ field, heading, position });
    } else if (otherDates.includes(name)) {
      doubts.add('other-date', wanted.publishDate, heading, place);
    } else {
      const nearest = suggest(name, [...names.keys()]);
      doubts.add('unknown-heading', wanted.heading, heading, { ...place, nearest });
    }
  }
  return columns;
}
