/** Cells that a spreadsheet shows as one: the text stands in the first, the others are blank. Rows and columns from 1, both ends included. */
export interface MergedRange {
  /** First row. */
  readonly top: number;
  /** Last row. */
  readonly bottom: number;
  /** First column. */
  readonly left: number;
  /** Last column. */
  readonly right: number;
}

/** A table as a file holds it, before anything is read into it. */
export interface SourceTable {
  /** All rows, blank ones and titles too, so that a row's position is its number in the file. */
  readonly rows: readonly (readonly (string | null)[])[];
  /** The merged cells; left out where the format cannot tell (text, CSV): blank cells are then read as merged. */
  readonly merges?: readonly MergedRange[];
}
