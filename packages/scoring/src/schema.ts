export { assessmentJsonSchema, assessmentSchema } from './schema/document-schema.ts';
export type { JsonSchema } from './schema/json-schema.ts';
export { ledgerJsonSchema, ledgerSchema } from './schema/ledger-schema.ts';
export { scoreReportJsonSchema, scoreReportSchema } from './schema/report-schema.ts';
export { schemeInputJsonSchema, schemeInputSchema } from './schema/scheme-schema.ts';
export { standardJsonSchema, standardSchema } from './schema/standard-schema.ts';
