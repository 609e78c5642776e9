import type { Catalogue } from '@liujiang/indicators';
import { isOpenOutcome } from '@liujiang/indicators/internal';
import { answer, expectThings } from '../input/answer.ts';
import { anObject, compiledRules } from '../input/kinds.ts';
import type { CompiledRules, FittedRules } from '../language/compiled.ts';
import { type Evaluation, evaluate, type FactSource } from '../language/evaluate.ts';
import { fitRules } from '../language/fitted-rules.ts';
import type { RequirementOutcome } from '../language/requirement-outcome.ts';
import { decide, verdictsOf } from './decision.ts';
import { judgeParts } from './parts.ts';

/**
 * The outcomes that `assess` finds, without the findings: one for each requirement of the catalogue in table order. For
 * ranking thousands of sites, where nobody reads sentences. Rules that were compiled with the catalogue save looking up for
 * each site which of them judge it.
 *
 * @example
 * ```ts
 * import { liujiang } from '@liujiang/indicators';
 * import { compileRules, judgeOutcomes, liujiangRules } from '@liujiang/rules';
 * const rules = compileRules(liujiangRules, { catalogue: liujiang });
 * const outcomes = judgeOutcomes({}, { catalogue: liujiang, rules });
 * outcomes.length; //=> 148
 * outcomes[1]?.requirement; //=> 'disclosure.basic.institutions/1'
 * outcomes[1]?.outcome; //=> 'untested'
 * outcomes[1]?.reasons; //=> ['missing-fact']
 * ```
 */
export function judgeOutcomes<R extends string>(
  facts: FactSource,
  options: { readonly catalogue: Catalogue<string, R>; readonly rules: CompiledRules },
): readonly RequirementOutcome<R>[] {
  return answer({ facts: [facts, anObject], options: [options, anObject] }, () => {
    const { catalogue, rules } = options;
    expectThings({ 'options.rules': [rules, compiledRules] });
    return outcomesOf(fitRules(rules, catalogue), evaluate(rules, facts));
  });
}

/** The outcome of each requirement, in table order. */
export function outcomesOf<R extends string>(
  { requirements }: FittedRules<R>,
  evaluation: Evaluation,
): readonly RequirementOutcome<R>[] {
  return requirements.map((fitted): RequirementOutcome<R> => {
    const { requirement, rules, settled, inFull, unjudged } = fitted;
    if (rules === undefined) return unjudged;
    const { passing, exempt } = verdictsOf(evaluation, rules);
    const { outcome, reasons } = decide(passing, exempt);
    const { met, members } = judgeParts(evaluation, fitted, rules, { outcome, reasons });
    const { id } = requirement;
    if (members !== undefined) {
      return met === undefined
        ? { requirement: id, outcome, reasons, members }
        : { requirement: id, outcome, reasons, met, members };
    }
    if (met !== undefined) {
      const full = outcome === 'passed' && met.count === met.of ? inFull[met.of] : undefined;
      return full ?? { requirement: id, outcome, reasons, met };
    }
    return isOpenOutcome(outcome) ? { requirement: id, outcome, reasons } : settled[outcome];
  });
}
