import type { Bilingual } from './bilingual.ts';

/** One row of the source text, as scanned. */
export interface SourceRow {
  /** Line in the source file, from 1. */
  readonly line: number;
  /** Page of the table, from 1: each repeated header row begins a page. */
  readonly page: number;
  /** The cells as scanned, markup and blanks included, in the order printed. */
  readonly cells: readonly string[];
}

/** Where a leaf stands in the source: its row, and the rows on which a page break continues it. */
export interface SourceReference {
  /** In the order of the file. Empty for a catalogue that was not read from a table. */
  readonly rows: readonly SourceRow[];
}

/**
 * A correction of the source that changes more than white space, markup and the width of punctuation, or a slip that
 * was kept.
 */
export interface Erratum {
  /** Leaf or branch concerned. */
  readonly indicator: string;
  /** Line of the source file, from 1. */
  readonly line: number;
  /** The cell that it corrects; `layout` when cells stand in the wrong place. */
  readonly field: ErratumField;
  /** As printed. */
  readonly before: string;
  /** As the catalogue has it; `null` when the slip is kept as printed. */
  readonly after: string | null;
  /** Why. */
  readonly reason: Bilingual;
}

export const erratumFields = [
  'level1',
  'level2',
  'level3',
  'explanation',
  'columns',
  'units',
  'layout',
] as const;

/** Cells of the source that an erratum corrects. */
export type ErratumField = (typeof erratumFields)[number];
