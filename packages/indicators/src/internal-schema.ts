/**
 * The part of `@liujiang/indicators/internal` that brings zod with it.
 *
 * @module
 */
export { buildCatalogueSchemas } from './catalogue/schema/catalogue-schema.ts';
export { outcomeSchema, reasonSchema } from './catalogue/schema/words.ts';
export { exactly } from './input/exactly.ts';
export { expecting } from './input/expectation.ts';
export { lostNames } from './input/lost-names.ts';
export { openDocument } from './input/open-document.ts';
export { type ProblemParams, problemsFromIssues } from './input/problems.ts';
export { buildTaskSchemas } from './tasks/task-schema.ts';
