import type { MergedRange, SourceTable } from './table.ts';

/** A table whose merged cells are known. */
export interface Grid {
  /** The text of a cell, blank where there is none. Row and column from 1. */
  textAt(row: number, column: number): string;
  /** The merged range of which a cell is a part, other than its first. */
  coverOf(row: number, column: number): MergedRange | undefined;
}

/** Gives the cells of a table by row and column. */
export function gridOf({ rows, merges = [] }: SourceTable): Grid {
  const covers = new Map<string, MergedRange>();
  for (const range of merges) {
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) {
        if (row !== range.top || column !== range.left) covers.set(`${row}:${column}`, range);
      }
    }
  }
  return {
    textAt: (row, column) => rows[row - 1]?.[column - 1] ?? '',
    coverOf: (row, column) => covers.get(`${row}:${column}`),
  };
}
