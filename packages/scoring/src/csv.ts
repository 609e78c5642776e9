// Rendering

export { type CsvReportOptions, renderCsv } from './forms/csv/render-csv.ts';
export type { ViewOptions } from './forms/view/view-assessment.ts';

// Its data dictionary

export {
  type DictionaryEntry,
  dataDictionary,
  dictionaryToCsv,
} from './forms/tables/dictionary.ts';
