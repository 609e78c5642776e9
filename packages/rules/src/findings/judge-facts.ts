import type { FindingSet } from '@liujiang/indicators';
import { answer } from '../input/answer.ts';
import { anObject } from '../input/kinds.ts';
import type { CompiledRules } from '../language/compiled.ts';
import { evaluate, type FactSource } from '../language/evaluate.ts';
import { findingSet, type SetOptions } from './finding-set.ts';

/** What {@link judgeFacts} needs beside the facts. */
export interface JudgeOptions<R extends string = string> extends SetOptions<R> {
  readonly rules: CompiledRules;
}

/**
 * Judges facts from any source: one finding for each requirement of the catalogue, in table order.
 *
 * @throws RulesError (`invalid-options`) when `asOf` is no date, (`invalid-waivers`) when a waiver is not valid.
 *
 * @example
 * ```ts
 * import { liujiang } from '@liujiang/indicators';
 * import { compileRules, judgeFacts, liujiangRules } from '@liujiang/rules';
 * const rules = compileRules(liujiangRules, { catalogue: liujiang });
 * const { findings } = judgeFacts({}, { catalogue: liujiang, rules, asOf: '2020-11-30' });
 * findings.every(({ outcome }) => outcome === 'untested'); //=> true
 * ```
 */
export function judgeFacts<R extends string>(
  facts: FactSource,
  options: JudgeOptions<R>,
): FindingSet<R> {
  return answer({ facts: [facts, anObject], options: [options, anObject] }, () => {
    const { rules, ...rest } = options;
    return findingSet(evaluate(rules, facts), rest);
  });
}
