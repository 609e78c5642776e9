import type { Bilingual } from '@liujiang/indicators';
import { type CsvOptions, formatCsv } from '@liujiang/indicators/export';
import { listLedgerColumns } from '../ledger/ledger-columns.ts';
import { listFindingColumns } from './finding-columns.ts';
import { listGainColumns } from './gain-columns.ts';
import { listScoreColumns } from './score-columns.ts';
import type { TableColumn } from './table-column.ts';
import { type TableName, tableTitles } from './tables.ts';
import { listUnitColumns } from './unit-columns.ts';

/** What one column of a table holds. */
export interface DictionaryEntry {
  readonly table: TableName | 'ledger';
  /** Stable name of the column. */
  readonly id: string;
  /** Its heading in either language. */
  readonly heading: Bilingual;
  /** What stands in it. */
  readonly about: Bilingual;
  /** What an empty cell means; `null` when no cell is ever empty. */
  readonly empty: Bilingual | null;
}

type Describable = Pick<TableColumn<never>, 'id' | 'heading' | 'about' | 'empty'>;

/**
 * The data dictionary of all tables: each column in order, with its content and the meaning of an empty cell.
 *
 * @example
 * ```ts
 * import { dataDictionary } from '@liujiang/scoring/forms/csv';
 * dataDictionary().find(({ table, id }) => table === 'scores' && id === 'score')?.empty?.zh; //=> '尚未确定，或没有得分（见“状态”）；不是0分'
 * ```
 */
export function dataDictionary(): readonly DictionaryEntry[] {
  const describe = (
    table: DictionaryEntry['table'],
    columns: readonly Describable[],
  ): readonly DictionaryEntry[] =>
    columns.map(({ id, heading, about, empty }) => ({ table, id, heading, about, empty }));
  return [
    ...describe('scores', listScoreColumns()),
    ...describe('findings', listFindingColumns()),
    ...describe('units', listUnitColumns()),
    ...describe('gains', listGainColumns()),
    ...describe('ledger', listLedgerColumns()),
  ];
}

const neverEmpty: Bilingual = { zh: '不会为空', en: 'Never empty' };

/** The dictionary as rows, in both languages side by side. */
export function dictionaryRows(): readonly (readonly string[])[] {
  return [
    [
      '表',
      'Table',
      '字段 Field',
      '列名',
      'Heading',
      '内容',
      'Contents',
      '空白的含义',
      'An empty cell means',
    ],
    ...dataDictionary().map(({ table, id, heading, about, empty }) => {
      const title = tableTitles[table];
      const meaning = empty ?? neverEmpty;
      return [
        title.zh,
        title.en,
        id,
        heading.zh,
        heading.en,
        about.zh,
        about.en,
        meaning.zh,
        meaning.en,
      ];
    }),
  ];
}

/**
 * The data dictionary itself as CSV, in both languages.
 *
 * @example
 * ```ts
 * import { dictionaryToCsv } from '@liujiang/scoring/forms/csv';
 * dictionaryToCsv().split('\r\n')[1]?.startsWith('得分,Scores,indicator,指标,Indicator,'); //=> true
 * ```
 */
export function dictionaryToCsv(options: CsvOptions = {}): string {
  return formatCsv(dictionaryRows(), options);
}
