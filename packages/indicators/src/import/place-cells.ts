import { normaliseName } from '../text/normalise-name.ts';
import { cleanText, dropMarkup, isDash } from './clean-text.ts';
import type { Headings } from './find-headings.ts';
import { levelFields, tableFields } from './table-headings.ts';

/** How the cells of a row were placed under the headings. */
export interface Placement {
  /** The cells in the places of the headings. */
  readonly cells: readonly string[];
  /** How many cells are missing, and where they were put; `null` for a row that stands right. */
  readonly shift: 'left' | 'right' | null;
}

const beginsWithPoint = /^\s*\d{1,2}\s*[.．、]/;

/** A note after a name is no part of it: 公共资源配置领域公开 注：详见…… */
const note = /注[:：].*$/su;

/** Longer texts are doubtful as the name of an indicator. */
const longestName = 40;

/** Whether a cell where a name should stand reads like an explanation. */
export function readsAsExplanation(cell: string): boolean {
  const text = dropMarkup(cell).replace(note, '');
  return beginsWithPoint.test(text) || /[。；;]/.test(text) || text.length > longestName;
}

/**
 * Whether the headings stand in the order of Liujiang's table without a gap; only then can a shifted row be recognised.
 */
function areInOrder({ places }: Headings): boolean {
  const positions = tableFields.flatMap((field) => places.get(field) ?? []);
  return positions.every(
    (position, index) => index === 0 || position === (positions[index - 1] ?? 0) + 1,
  );
}

/**
 * Moves the cells of a row under their headings. Behind a missing cell all cells stand one to the left, so that an
 * explanation stands under the heading of a level and the last cell is blank. The first cell is taken to be the missing
 * one when the first name is open one level further down, when it is blank while a name is open there, or when the row
 * above was shifted in the same way; otherwise the one behind the names.
 */
export function placeCells(
  cells: readonly string[],
  headings: Headings,
  above: { readonly shift: Placement['shift']; readonly open: readonly (string | null)[] },
): Placement {
  const levels = levelFields.flatMap((field) => headings.places.get(field) ?? []);
  const first = (levels[0] ?? 1) - 1;
  const names = cells.slice(first, first + levels.length);
  const explanation = names.findIndex(
    (cell) => !isDash(cleanText(cell)) && readsAsExplanation(cell),
  );
  if (explanation === -1 || !areInOrder(headings)) return { cells, shift: null };
  const missing = levels.length - explanation;
  const end = headings.width - missing;
  if (cells.slice(end).some((cell) => cell.trim() !== '')) return { cells, shift: null };
  const blanks = Array.from({ length: missing }, () => '');
  const before = cells.slice(0, first);
  const printed = names.slice(0, explanation);
  const rest = cells.slice(first + explanation, end);
  const shift =
    above.shift ?? (belongsFurtherRight(printed, missing, above.open) ? 'left' : 'right');
  const levelCells = shift === 'left' ? [...blanks, ...printed] : [...printed, ...blanks];
  return { cells: [...before, ...levelCells, ...rest], shift };
}

function belongsFurtherRight(
  printed: readonly string[],
  missing: number,
  open: readonly (string | null)[],
): boolean {
  const index = printed.findIndex((cell) => cell.trim() !== '');
  const name = normaliseName(cleanText(printed[index] ?? '').replace(note, ''));
  const known = open[index + missing] ?? null;
  return known !== null && (index > 0 || normaliseName(known) === name);
}
