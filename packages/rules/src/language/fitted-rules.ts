import { type Catalogue, listLeaves } from '@liujiang/indicators';
import type { CompiledRules, FittedRequirement, FittedRules } from './compiled.ts';
import { placesRead } from './requirement-conditions.ts';
import { fixedOutcome } from './requirement-outcome.ts';
import { traceSteps } from './trace-steps.ts';
import { findUnfit } from './unfit-rules.ts';
import { elementTexts } from './words/subject-text.ts';

/**
 * The rules that judge each requirement of a catalogue; for the catalogue that they were compiled with, what was found then.
 */
export function fitRules<R extends string>(
  compiled: CompiledRules,
  catalogue: Catalogue<string, R>,
): FittedRules<R> {
  const { fitted } = compiled;
  // Only a frozen catalogue cannot have changed since.
  if (fitted?.catalogue === catalogue && Object.isFrozen(catalogue))
    return fitted as FittedRules<R>;
  const unfit = findUnfit(catalogue, compiled);
  const requirements = listLeaves(catalogue).flatMap((leaf) =>
    leaf.requirements.map((requirement): FittedRequirement<R> => {
      const { id } = requirement;
      const rules = unfit.has(id) ? undefined : compiled.byRequirement.get(id);
      const subjects = elementTexts([...requirement.elements, ...leaf.elements]);
      const steps = {
        passed: traceSteps(rules?.passed, compiled, subjects),
        inapplicable: traceSteps(rules?.inapplicable, compiled, subjects),
      };
      const parts = steps.passed.filter(({ part }) => part).length;
      return {
        requirement,
        leaf,
        subjects,
        rules,
        steps,
        settled: {
          passed: fixedOutcome(id, 'passed'),
          failed: fixedOutcome(id, 'failed'),
          inapplicable: fixedOutcome(id, 'inapplicable'),
        },
        inFull: Array.from({ length: parts + 1 }, (_, of) =>
          Object.freeze({
            ...fixedOutcome(id, 'passed'),
            met: Object.freeze({ count: of, unknown: 0, of }),
          }),
        ),
        unjudged: fixedOutcome(
          id,
          'untested',
          requirement.measured ? 'measured-by-formula' : 'no-rule',
        ),
      };
    }),
  );
  const places = placesRead(requirements.map(({ rules }) => rules));
  return { catalogue, unfit, requirements, places };
}
