// Making a document

export type {
  AssessmentDocument,
  AssessmentInput,
  AssessmentSources,
  Manifest,
  SharedInput,
  SiteInput,
} from './document/assessment-document.ts';
export { documentToJson, readDocument } from './document/document-text.ts';
export { makeDocument, prepareDocuments } from './document/make-document.ts';

// Verifying one

export { type Difference, type Verification, verify } from './document/verify.ts';
