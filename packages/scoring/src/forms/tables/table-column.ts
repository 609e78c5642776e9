import type { Bilingual } from '@liujiang/indicators';
import type { Language } from '@liujiang/indicators/export';

/** A column of a table: its heading, its entry in the data dictionary, and the source of its cells. */
export interface TableColumn<Row> {
  /** Stable name for programs. */
  readonly id: string;
  readonly heading: Bilingual;
  /** What stands in it. */
  readonly about: Bilingual;
  /** What an empty cell means; `null` when no cell is ever empty. */
  readonly empty: Bilingual | null;
  /** Cells of `number` and `date` columns are real ones in a workbook; one that cannot be (`0–1.47`) stays text. */
  readonly type: 'text' | 'number' | 'date';
  /** In half-width characters; a Chinese character takes two. */
  readonly width: number;
  readonly value: (row: Row, language: Language) => string;
}

/** Chinese and English, side by side. */
export type Pair = readonly [zh: string, en: string];

const both = ([zh, en]: Pair): Bilingual => ({ zh, en });

/** A column of texts; `more` overrides its other fields. */
export function column<Row>(
  id: string,
  heading: Pair,
  about: Pair,
  empty: Pair | null,
  value: TableColumn<Row>['value'],
  more: Partial<Pick<TableColumn<Row>, 'type' | 'width'>> = {},
): TableColumn<Row> {
  return {
    id,
    heading: both(heading),
    about: both(about),
    empty: empty && both(empty),
    type: 'text',
    width: 16,
    ...more,
    value,
  };
}
