export { type CsvReportOptions, renderCsv } from './forms/csv/render-csv.ts';
export {
  type DictionaryEntry,
  dataDictionary,
  dictionaryToCsv,
} from './forms/tables/dictionary.ts';
export type { ViewOptions } from './forms/view/view-assessment.ts';
