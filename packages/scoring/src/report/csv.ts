export { type CsvReportOptions, renderCsv } from './csv/render-csv.ts';
export { type DictionaryEntry, dataDictionary, dictionaryToCsv } from './tables/dictionary.ts';
export type { TableName } from './tables/tables.ts';
export type { ViewOptions } from './view/view-assessment.ts';
