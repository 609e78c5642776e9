import type { Bilingual } from '@liujiang/indicators';

/** Something in an office file that could not be read. The rest of the file is still taken. */
export interface ImportDoubt {
  /** Stable code, e.g. `unreadable-date`, `unknown-heading`. */
  readonly code: string;
  /** Name of the file, as the caller gave it. */
  readonly file: string;
  /** Row as a spreadsheet counts it, from 1; `null` for the whole file. */
  readonly row: number | null;
  /** Heading of the cell as printed; `null` when it is no single cell. */
  readonly heading: string | null;
  /** What was expected, in words. */
  readonly expected: Bilingual;
  /** What was found, as text. */
  readonly got: string;
  /** The nearest known headings, best first; mostly empty. */
  readonly nearest: readonly string[];
}

/** What could be read of an office file, and what could not. */
export interface Imported<T> {
  readonly records: readonly T[];
  readonly doubts: readonly ImportDoubt[];
}
