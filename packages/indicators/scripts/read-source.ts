import type { SourceReference, SourceRow } from '../src/source-reference.ts';

/** A row of the source text that is not blank, and what it is. */
export interface SourceTableRow extends SourceRow {
  /** Words above the table (`title`), a header row repeated on every page (`header`), or a row of the table (`body`). */
  readonly kind: 'title' | 'header' | 'body';
}

/** First cell of a header row. */
const HEADER = '一级指标';

/** Number of cells that name the indicator; where all are blank, the row goes on from the page before. */
const LEVELS = 3;

/**
 * Reads the source text of a task table: tab-separated cells, one row a line, the header row repeated on every page.
 * Cells stay as scanned, markup and blanks included; only blank lines are left out. Titles stand on page 0.
 *
 * @throws {Error} When a row after the first header has not as many cells as the header.
 */
export function readSource(text: string): SourceTableRow[] {
  const rows: SourceTableRow[] = [];
  let page = 0;
  let width = 0;
  for (const [index, content] of text.split('\n').entries()) {
    if (content.trim() === '') continue;
    const line = index + 1;
    const cells = content.split('\t');
    const isHeader = cells[0] === HEADER;
    if (isHeader) {
      page += 1;
      width = cells.length;
    }
    if (page > 0 && cells.length !== width) {
      throw new Error(`line ${line}: expected ${width} cells, got ${cells.length}`);
    }
    rows.push({ line, page, cells, kind: isHeader ? 'header' : page === 0 ? 'title' : 'body' });
  }
  return rows;
}

/**
 * One reference for each leaf, in table order. A row that names no indicator continues the leaf before it; that
 * happens only at the head of a page.
 *
 * @throws {Error} When a row that names no indicator stands elsewhere.
 */
export function leafRows(rows: readonly SourceTableRow[]): SourceReference[] {
  const leaves: SourceRow[][] = [];
  for (const [index, { kind, ...row }] of rows.entries()) {
    if (kind !== 'body') continue;
    const namesIndicator = row.cells.slice(0, LEVELS).some((cell) => cell.trim() !== '');
    const leaf = leaves.at(-1);
    if (namesIndicator) {
      leaves.push([row]);
    } else if (leaf !== undefined && rows[index - 1]?.kind === 'header') {
      leaf.push(row);
    } else {
      throw new Error(`line ${row.line}: a row without an indicator that no page break explains`);
    }
  }
  return leaves.map((continued) => ({ rows: continued }));
}
