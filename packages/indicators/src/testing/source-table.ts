import type { Catalogue, Indicator, Leaf } from '../model/catalogue.ts';
import type { Erratum, SourceReference } from '../model/source-reference.ts';

/** The six cells of a leaf: level 1, level 2, level 3, explanation, columns, units. */
export type Cells = readonly string[];

const FIELDS = ['level1', 'level2', 'level3', 'explanation', 'columns', 'units'] as const;

/** The one normalisation under which catalogue and source are compared: NFKC, tags dropped, white space dropped. */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/\s/g, '');
}

/** Replaces `before`, which must stand in `text` exactly once. */
function correct(text: string, before: string, after: string, line: number): string {
  const parts = text.split(before);
  if (parts.length !== 2) {
    throw new Error(
      `erratum of line ${line}: ${JSON.stringify(before)} found ${parts.length - 1}×`,
    );
  }
  return parts.join(after);
}

/** Normalises the parts of a cell that a page break cut, and leaves the break visible. */
function normaliseParts(text: string): string {
  return text.split('\n').map(normalise).join('\n');
}

/**
 * The cells of one leaf of the source after the errata: shifted rows put back (filler beyond the sixth cell dropped),
 * what a page break continues put behind a line break that only an erratum takes away.
 */
export function readCells({ rows }: SourceReference, errata: readonly Erratum[]): Cells {
  const lines = rows.map(({ line, cells }) => {
    const shifts = errata.filter((erratum) => erratum.line === line && erratum.field === 'layout');
    const shifted = shifts
      .reduce(
        (text, { before, after }) => correct(text, before, after ?? before, line),
        cells.join('\t'),
      )
      .split('\t');
    return shifted.at(6) === '' ? shifted.slice(0, 6) : shifted;
  });
  const width = Math.max(...lines.map((cells) => cells.length));
  return Array.from({ length: width }, (_, index) => {
    const cell = lines
      .map((cells) => normalise(cells[index] ?? ''))
      .filter((part) => part !== '')
      .join('\n');
    return errata
      .filter(({ field, line }) => field === FIELDS[index] && rows.some((row) => row.line === line))
      .reduce(
        (text, { before, after, line }) =>
          correct(text, normaliseParts(before), normaliseParts(after ?? before), line),
        cell,
      );
  });
}

function writeNotes(node: Indicator): string {
  return node.notes.map(({ zh }) => `注：${zh}`).join('');
}

function writeExplanation(leaf: Leaf): string {
  const points = leaf.requirements.map(
    ({ number, text }) => `${number === null ? '' : `${number}.`}${text.zh}`,
  );
  return `${leaf.description?.zh ?? ''}${points.join('')}${writeNotes(leaf)}`;
}

function writeUnits({ unitText, responsibilities }: Leaf): string {
  return unitText ?? (responsibilities.length === 0 ? '——' : '');
}

const COLUMN_CELLS = { none: '——', inherited: '' };

function writeLeaf(leaf: Leaf, levels: readonly string[]): Cells {
  const columns =
    leaf.columnCell === 'printed' ? (leaf.columnText ?? '') : COLUMN_CELLS[leaf.columnCell];
  const empty = leaf.level === 1 ? '——' : '';
  return [
    levels[0] ?? '',
    levels[1] ?? empty,
    levels[2] ?? empty,
    writeExplanation(leaf),
    columns,
    writeUnits(leaf),
  ].map(normalise);
}

/** A branch prints its name only in the row of its first leaf. */
function writeIndicator(node: Indicator, above: readonly string[]): readonly Cells[] {
  if (node.kind === 'leaf') return [writeLeaf(node, [...above, node.name.zh])];
  return node.children.flatMap((child, index) =>
    writeIndicator(
      child,
      index === 0 ? [...above, `${node.name.zh}${writeNotes(node)}`] : [...above.map(() => ''), ''],
    ),
  );
}

/** The table as the catalogue tells it, one row a leaf. */
export function writeCells({ indicators }: Pick<Catalogue, 'indicators'>): readonly Cells[] {
  return indicators.flatMap((indicator) => writeIndicator(indicator, []));
}

/** Every cell in which two tables differ, as `row:column`. */
export function compareCells(one: readonly Cells[], other: readonly Cells[]): string[] {
  const rows = Math.max(one.length, other.length);
  return Array.from({ length: rows }, (_, row) => {
    const [left = [], right = []] = [one[row], other[row]];
    const width = Math.max(left.length, right.length);
    return Array.from({ length: width }, (_, column) => column)
      .filter((column) => left[column] !== right[column])
      .map((column) => `${row}:${column}: ${left[column]} ≠ ${right[column]}`);
  }).flat();
}
