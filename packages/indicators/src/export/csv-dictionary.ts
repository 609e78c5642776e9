import { answer } from '../input/answer.ts';
import { anObject } from '../input/kinds.ts';
import type { Bilingual } from '../model/bilingual.ts';
import { type CsvOptions, formatCsv } from './csv.ts';
import { listCsvColumns } from './csv-columns.ts';

/** What one column of the catalogue's CSV holds. */
export interface CsvDictionaryEntry {
  /** Stable name of the column. */
  readonly id: string;
  /** Its heading in either language of the CSV. */
  readonly heading: Bilingual;
  /** What stands in it. */
  readonly about: Bilingual;
  /** What an empty cell means; `null` when no cell is ever empty. */
  readonly empty: Bilingual | null;
}

/**
 * The data dictionary of {@link catalogueToCsv}: each column in order, what it holds and what an empty cell means.
 *
 * @example
 * ```ts
 * import { csvDictionary } from '@liujiang/indicators/export';
 * csvDictionary().find(({ id }) => id === 'number')?.empty?.zh; //=> '该指标说明未编号，整段为一条要求'
 * ```
 */
export function csvDictionary(): readonly CsvDictionaryEntry[] {
  return listCsvColumns().map(({ id, heading, about, empty }) => ({ id, heading, about, empty }));
}

/**
 * The data dictionary itself as CSV, in both languages.
 *
 * @example
 * ```ts
 * import { csvDictionaryToCsv } from '@liujiang/indicators/export';
 * csvDictionaryToCsv().split('\r\n')[1]?.startsWith('code,指标,Indicator,'); //=> true
 * ```
 */
export function csvDictionaryToCsv(options: CsvOptions = {}): string {
  return answer({ options: [options, anObject] }, () => unguardedCsvDictionaryToCsv(options));
}

function unguardedCsvDictionaryToCsv(options: CsvOptions = {}): string {
  const never: Bilingual = { zh: '不会为空', en: 'Never empty' };
  const headings = [
    '字段 Field',
    '列名',
    'Heading',
    '内容',
    'Contents',
    '空白的含义',
    'An empty cell means',
  ];
  const rows = csvDictionary().map(({ id, heading, about, empty }) => {
    const meaning = empty ?? never;
    return [id, heading.zh, heading.en, about.zh, about.en, meaning.zh, meaning.en];
  });
  return formatCsv([headings, ...rows], options);
}
