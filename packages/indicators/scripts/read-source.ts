import { listLeaves } from '../src/catalogue/walk.ts';
import { importTable, readTsv } from '../src/import.ts';
import type { SourceReference } from '../src/model/source-reference.ts';

/**
 * One reference for each leaf of the source table, in table order: the rows it was read from, as scanned.
 *
 * @throws {Error} When a row belongs to no leaf, or continues the row above without a page break.
 */
export function leafRows(text: string): SourceReference[] {
  const { draft, doubts } = importTable(readTsv(text), { id: 'source', file: 'source' });
  const broken = doubts.find(({ code }) => code === 'continued-row' || code === 'unread-cell');
  if (broken !== undefined) throw new Error(`line ${broken.row}: ${broken.expected.en}`);
  return listLeaves(draft).map(({ source }) => source);
}
