import { type Catalogue, isRequirementId } from '@liujiang/indicators';
import type { RulePack } from './rule.ts';

/**
 * The rules of a pack that judge requirements of a catalogue: for a tailored one, so that json-rules-engine and
 * `judgeOutcomes` judge no more than it has. `assess` needs it not, it asks only for what its catalogue has.
 *
 * @example
 * ```ts
 * import { liujiang } from '@liujiang/indicators';
 * import { liujiangRules, rulesFor } from '@liujiang/rules';
 * const training = { ...liujiang, indicators: liujiang.indicators.filter(({ id }) => id === 'safeguards') };
 * rulesFor(liujiangRules, training).rules[0]?.name; //=> 'safeguards.routine-supervision/1'
 * ```
 */
export function rulesFor(pack: RulePack, catalogue: Catalogue): RulePack {
  const rules = pack.rules.filter(({ event }) =>
    isRequirementId(catalogue, event.params.requirement),
  );
  return { ...pack, rules };
}
