// Reading a catalogue

export {
  type DefineCatalogueResult,
  defineCatalogue,
  safeDefineCatalogue,
} from './catalogue/define-catalogue.ts';

// Looking it over

export { numberExclusions } from './lint/find-numbers.ts';
export { lintNumbers } from './lint/lint-numbers.ts';
export { type LintOptions, lintWording } from './lint/lint-wording.ts';
export { modalExclusions } from './lint/read-obligations.ts';

// Schemas

export { catalogueSchema } from './catalogue/schema/catalogue-schema.ts';
export { findingSetSchema } from './catalogue/schema/finding-schema.ts';
export { directorySchema } from './directory/directory-schema.ts';
export type { Schema } from './input/schema.ts';
