// Schemas

export { assessmentSchema } from './schema/document-schema.ts';
export { ledgerSchema } from './schema/ledger-schema.ts';
export { scoreReportSchema } from './schema/report-schema.ts';
export { schemeInputSchema } from './schema/scheme-schema.ts';
export { standardSchema } from './schema/standard-schema.ts';
