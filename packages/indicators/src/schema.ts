export {
  type CatalogueRead,
  type CatalogueRefused,
  type DefineCatalogueResult,
  defineCatalogue,
  safeDefineCatalogue,
} from './catalogue/define-catalogue.ts';
export {
  buildCatalogueSchemas,
  type CatalogueSchemas,
  catalogueSchema,
  type UnhashedCatalogue,
} from './catalogue/schema/catalogue-schema.ts';
export {
  buildFindingSchemas,
  type FindingSchemas,
  findingSetSchema,
} from './catalogue/schema/finding-schema.ts';
export type { RequirementSchemas } from './catalogue/schema/requirement-schema.ts';
export { outcomeSchema, reasonSchema } from './catalogue/schema/words.ts';
export { buildCatalogueDiffSchemas, type CatalogueDiffSchemas } from './diff/diff-schema.ts';
export {
  buildDirectorySchemas,
  type DirectoryInput,
  type DirectorySchemas,
  type DirectoryUnitInput,
  directorySchema,
} from './directory/directory-schema.ts';
export { describeValue } from './input/describe-value.ts';
export { exactly, type SameShape } from './input/exactly.ts';
export { expecting } from './input/expectation.ts';
export { lostNames } from './input/lost-names.ts';
export { formatPath } from './input/path.ts';
export { type ProblemParams, problemsFromIssues } from './input/problems.ts';
export type { Schema } from './input/schema.ts';
export { numberExclusions } from './lint/find-numbers.ts';
export { lintNumbers } from './lint/lint-numbers.ts';
export { type LintOptions, lintWording } from './lint/lint-wording.ts';
export { modalExclusions } from './lint/read-obligations.ts';
export { buildTaskSchemas, type TaskSchemas } from './tasks/task-schema.ts';
