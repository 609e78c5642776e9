import { type Catalogue, isRequirementId } from '@liujiang/indicators';
import { answer } from '../input/answer.ts';
import { aCatalogue, anObject, aPack } from '../input/kinds.ts';
import { type CompileOptions, compileRules } from '../language/compile.ts';
import { fitBindings } from '../language/fit-bindings.ts';
import type { RulePack } from '../language/rule.ts';
import { findUnfit } from '../language/unfit-rules.ts';

/**
 * The rules and bindings of a pack that fit a catalogue: for a tailored one, so that json-rules-engine and `judgeOutcomes`
 * judge no more than it has. `assess` does this by itself.
 *
 * Rules are also left out where tailoring changed what is enumerated, whether any one is enough, or who is asked, and the rule
 * still asks for what was before. Write your own in their place, or make them with {@link presenceRules} and its like.
 *
 * @throws RulesError (`invalid-rules`) when the pack is not valid.
 *
 * @example
 * ```ts
 * import { liujiang } from '@liujiang/indicators';
 * import { liujiangRules, rulesFor } from '@liujiang/rules';
 * const training = { ...liujiang, indicators: liujiang.indicators.filter(({ id }) => id === 'safeguards') };
 * rulesFor(liujiangRules, training).rules[0]?.name; //=> 'safeguards.routine-supervision/1'
 * ```
 */
export function rulesFor(
  pack: RulePack,
  catalogue: Catalogue,
  options: CompileOptions = {},
): RulePack {
  return answer(
    { pack: [pack, aPack], catalogue: [catalogue, aCatalogue], options: [options, anObject] },
    () => {
      const unfit = findUnfit(catalogue, compileRules(pack, options));
      const rules = pack.rules.filter(({ event: { params } }) => {
        const { requirement } = params;
        return isRequirementId(catalogue, requirement) && !unfit.has(requirement);
      });
      const { bindings } = pack;
      return { ...pack, rules, ...(bindings && { bindings: fitBindings(bindings, catalogue) }) };
    },
  );
}
