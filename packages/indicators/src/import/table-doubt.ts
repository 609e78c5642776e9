import type { Bilingual } from '../model/bilingual.ts';

/** The kinds of doubt. */
export type TableDoubtCode =
  | 'no-heading'
  | 'missing-heading'
  | 'unknown-heading'
  | 'repeated-heading'
  | 'text-above-table'
  | 'extra-cells'
  | 'covered-text'
  | 'shifted-row'
  | 'unlike-a-name'
  | 'page-break'
  | 'continued-row'
  | 'unread-row'
  | 'unread-cell'
  | 'empty-branch'
  | 'no-parent'
  | 'skipped-level'
  | 'repeated-name'
  | 'blank-cell'
  | 'merged-cell'
  | 'numbering'
  | 'numbering-gap'
  | 'two-obligations'
  | 'binding-description'
  | 'untyped-number'
  | 'enumeration'
  | 'possible-formula'
  | 'unknown-document'
  | 'unread-role'
  | 'column-owner'
  | 'column-words'
  | 'run-together'
  | 'missing-id'
  | 'unused-id'
  | 'missing-english'
  | 'assumed-kind'
  | 'assumed-method';

/** Something in a table that can be read in more than one way, or not at all. Reading goes on with what was assumed. */
export interface TableDoubt {
  /** Stable code of the kind of doubt. */
  readonly code: TableDoubtCode;
  /** Row of the input, from 1; `null` for the whole table. */
  readonly row: number | null;
  /** Heading of the column as printed; `null` when it is no single cell. */
  readonly heading: string | null;
  /** What would leave no doubt, in words. */
  readonly expected: Bilingual;
  /** What the table has. */
  readonly got: string;
  /** What the draft has instead. */
  readonly assumed: Bilingual;
}

export type Report = (doubt: TableDoubt) => void;

export type ReportCell = (doubt: Omit<TableDoubt, 'row' | 'heading'>) => void;
