import type { Bilingual } from '../model/bilingual.ts';
import type { Catalogue, Indicator, Leaf } from '../model/catalogue.ts';
import type { Requirement } from '../model/requirement.ts';
import type { Language } from './language.ts';

/** One requirement with everything above it: a row of the CSV. */
export interface RequirementRow {
  readonly catalogue: Catalogue;
  /** From the level-1 indicator to the leaf. */
  readonly path: readonly Indicator[];
  readonly leaf: Leaf;
  readonly requirement: Requirement;
}

/** A column of the CSV: its heading, and its entry in the data dictionary. */
export interface CsvColumn {
  /** Stable name for programs. */
  readonly id: string;
  readonly heading: Bilingual;
  /** What stands in it. */
  readonly about: Bilingual;
  /** What an empty cell means; `null` when no cell is ever empty. */
  readonly empty: Bilingual | null;
  readonly value: (row: RequirementRow, language: Language) => string;
}

/** Makes a column from its words in both languages. */
export function column(
  id: string,
  heading: readonly [zh: string, en: string],
  about: readonly [zh: string, en: string],
  empty: readonly [zh: string, en: string] | null,
  value: CsvColumn['value'],
): CsvColumn {
  const both = ([zh, en]: readonly [string, string]): Bilingual => ({ zh, en });
  return { id, heading: both(heading), about: both(about), empty: empty && both(empty), value };
}
