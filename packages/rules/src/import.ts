// Reading a file

export type { TextEncoding } from '@liujiang/indicators/import';
export type { ImportOptions } from './import/read-table.ts';

// From table to evidence

export { importColumns } from './import/import-columns.ts';
export { importConsultations } from './import/import-consultations.ts';
export { importEnquiries } from './import/import-enquiries.ts';

// What is returned

export type { ImportDoubt, Imported } from './import/doubt.ts';
