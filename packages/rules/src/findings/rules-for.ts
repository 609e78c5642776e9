import { type Catalogue, isRequirementId } from '@liujiang/indicators';
import { answer } from '../input/answer.ts';
import { aCatalogue, anObject, aPack } from '../input/kinds.ts';
import { type CompileOptions, compileRules } from '../language/compile.ts';
import { fitBindings } from '../language/fit-bindings.ts';
import type { RulePack } from '../language/rule.ts';
import { findUnfit } from '../language/unfit-rules.ts';

/**
 * The rules of a pack that judge requirements of a catalogue, and the bindings of what it has: for a tailored one, so that json-rules-engine and
 * `judgeOutcomes` judge no more than it has. `assess` needs it not, it asks only for what its catalogue has.
 *
 * Left out, too, are rules of requirements of which tailoring set otherwise what is enumerated, whether any one is enough, or
 * of whom it is asked, where the rule still asks for what was. Rules of one's own take their place, written or made by
 * {@link presenceRules} and its like.
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
