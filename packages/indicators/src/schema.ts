export { describeValue } from './describe-value.ts';
export { buildCatalogueDiffSchemas, type CatalogueDiffSchemas } from './diff/diff-schema.ts';
export {
  buildDirectorySchemas,
  type DirectoryInput,
  type DirectorySchemas,
  type DirectoryUnitInput,
  directorySchema,
} from './directory-schema.ts';
export { numberExclusions } from './lint/find-numbers.ts';
export { lintNumbers } from './lint/lint-numbers.ts';
export { type LintOptions, lintWording } from './lint/lint-wording.ts';
export { modalExclusions } from './lint/read-obligations.ts';
export {
  buildCatalogueSchemas,
  type CatalogueSchemas,
  catalogueSchema,
  type UnhashedCatalogue,
} from './schema/catalogue-schema.ts';
export {
  type CatalogueRead,
  type CatalogueRefused,
  type DefineCatalogueResult,
  defineCatalogue,
  safeDefineCatalogue,
} from './schema/define-catalogue.ts';
export { expecting } from './schema/expectation.ts';
export {
  buildFindingSchemas,
  type FindingSchemas,
  findingSetSchema,
} from './schema/finding-schema.ts';
export { lostNames } from './schema/lost-names.ts';
export { formatPath } from './schema/path.ts';
export { type ProblemParams, problemsFromIssues } from './schema/problems.ts';
export type { RequirementSchemas } from './schema/requirement-schema.ts';
export type { Schema } from './schema/schema.ts';
export { buildTaskSchemas, type TaskSchemas } from './schema/task-schema.ts';
export { outcomeSchema, reasonSchema } from './schema/words.ts';
