// Making a document

export type {
  AssessmentDocument,
  AssessmentInput,
  AssessmentSources,
  Manifest,
} from './document/assessment-document.ts';
export { documentToJson, readDocument } from './document/document-text.ts';
export { makeDocument } from './document/make-document.ts';

// Verifying one

export { type Difference, type Verification, verify } from './document/verify.ts';
