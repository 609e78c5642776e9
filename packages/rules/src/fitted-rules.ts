import {
  type Bilingual,
  type Catalogue,
  type Leaf,
  listLeaves,
  type Requirement,
} from '@liujiang/indicators';
import type { CompiledRules, RequirementRules } from './compile.ts';
import { elementTexts } from './messages/subject-text.ts';
import { fixedOutcome, type RequirementOutcome } from './requirement-outcome.ts';
import { findUnfit } from './unfit-rules.ts';

/** A requirement of a catalogue, with what judges it. */
export interface FittedRequirement<R extends string = string> {
  readonly requirement: Requirement<R>;
  readonly leaf: Leaf;
  /** What the elements of both are called as subjects of sentences, by id. */
  readonly subjects: ReadonlyMap<string, Bilingual>;
  /** `undefined` where the pack has no rule that was written for what it asks. */
  readonly rules: RequirementRules | undefined;
  /**
   * What is said of it where nothing is left open: the same objects for every site, so that thousands cost no memory.
   */
  readonly settled: Readonly<Record<'passed' | 'failed' | 'inapplicable', RequirementOutcome<R>>>;
  /** What is said of it where no rule judges it. */
  readonly unjudged: RequirementOutcome<R>;
}

/** What a pack judges of a catalogue. */
export interface FittedRules<R extends string = string> {
  readonly catalogue: Catalogue<string, R>;
  /** Ids of the requirements whose rules still ask for what was before tailoring: they are not used. */
  readonly unfit: ReadonlySet<string>;
  /** Every requirement of the catalogue, in table order. */
  readonly requirements: readonly FittedRequirement<R>[];
}

/** Finds for each requirement of a catalogue the rules that judge it, or takes what was found when they were compiled for it. */
export function fitRules<R extends string>(
  compiled: CompiledRules,
  catalogue: Catalogue<string, R>,
): FittedRules<R> {
  const { fitted } = compiled;
  // Only what cannot have changed since is taken.
  if (fitted?.catalogue === catalogue && Object.isFrozen(catalogue))
    return fitted as FittedRules<R>;
  const unfit = findUnfit(catalogue, compiled);
  const requirements = listLeaves(catalogue).flatMap((leaf) =>
    leaf.requirements.map((requirement): FittedRequirement<R> => {
      const { id } = requirement;
      return {
        requirement,
        leaf,
        subjects: elementTexts([...requirement.elements, ...leaf.elements]),
        rules: unfit.has(id) ? undefined : compiled.byRequirement.get(id),
        settled: {
          passed: fixedOutcome(id, 'passed'),
          failed: fixedOutcome(id, 'failed'),
          inapplicable: fixedOutcome(id, 'inapplicable'),
        },
        unjudged: fixedOutcome(
          id,
          'untested',
          requirement.measured ? 'measured-by-formula' : 'no-rule',
        ),
      };
    }),
  );
  return { catalogue, unfit, requirements };
}
