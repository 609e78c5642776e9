// Reading a file

export type { TextEncoding } from './import/decode-text.ts';
export { readCsv } from './import/read-csv.ts';
export { readTsv } from './import/read-tsv.ts';
export type { MergedRange, SourceTable } from './import/table.ts';

// From table to draft

export type { ImportTableOptions } from './import/import-options.ts';
export { type DraftCatalogue, type ImportedTable, importTable } from './import/import-table.ts';
export type { TableDoubt, TableDoubtCode } from './import/table-doubt.ts';
