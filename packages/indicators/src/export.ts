// The catalogue

export { type CatalogueCsvOptions, catalogueToCsv } from './export/catalogue-csv.ts';
export { catalogueToJson } from './export/catalogue-json.ts';

// Its data dictionary

export {
  type CsvDictionaryEntry,
  csvDictionary,
  csvDictionaryToCsv,
} from './export/csv-dictionary.ts';

// Other rows

export { type CsvOptions, formatCsv } from './export/csv.ts';
export type { Language } from './export/language.ts';
