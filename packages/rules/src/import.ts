export type { TextEncoding } from '@liujiang/indicators/import';
export type { ImportDoubt, Imported } from './import/doubt.ts';
export {
  type CellKind,
  type ColumnField,
  type ConsultationDate,
  type ConsultationField,
  columnHeadings,
  consultationHeadings,
  type EnquiryDate,
  type EnquiryField,
  enquiryHeadings,
  type FieldHeadings,
  type TableHeadings,
} from './import/headings.ts';
export { importColumns } from './import/import-columns.ts';
export { importConsultations } from './import/import-consultations.ts';
export { importEnquiries } from './import/import-enquiries.ts';
export type { ImportOptions } from './import/read-table.ts';
