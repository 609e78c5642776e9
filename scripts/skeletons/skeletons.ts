import { makeEvidenceKind } from './evidence-kind.ts';
import { makeForm } from './form.ts';
import { makeFormula } from './formula.ts';
import { makeRule } from './rule.ts';
import type { MakeSkeleton } from './skeleton.ts';

export type { Skeleton } from './skeleton.ts';

/** The kinds of things that can be begun, by their word. */
export const skeletons: ReadonlyMap<string, MakeSkeleton> = new Map([
  ['rule', makeRule],
  ['evidence-kind', makeEvidenceKind],
  ['formula', makeFormula],
  ['form', makeForm],
]);
