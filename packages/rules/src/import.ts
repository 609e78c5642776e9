export type { TextEncoding } from '@liujiang/indicators/import';
export type { ImportDoubt, Imported } from './import/doubt.ts';
export { importColumns } from './import/import-columns.ts';
export { importConsultations } from './import/import-consultations.ts';
export { importEnquiries } from './import/import-enquiries.ts';
export type { ImportOptions } from './import/read-table.ts';
