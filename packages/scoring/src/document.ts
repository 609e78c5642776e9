export type {
  AssessmentDocument,
  AssessmentInput,
  AssessmentSources,
  Manifest,
} from './document/assessment-document.ts';
export { documentToJson, readDocument } from './document/document-text.ts';
export { makeDocument } from './document/make-document.ts';
export { type Difference, type Verification, verify } from './document/verify.ts';
