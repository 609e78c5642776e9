// Reading a file

export { readXlsx, type XlsxReadOptions } from './read-xlsx.ts';
export type { MergedRange, SourceTable } from './table.ts';
