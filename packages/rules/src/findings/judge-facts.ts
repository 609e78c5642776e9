import type { FindingSet, Problem } from '@liujiang/indicators';
import { answer } from '../input/answer.ts';
import { anObject } from '../input/kinds.ts';
import { problemWith } from '../input/problem.ts';
import type { CompiledRules } from '../language/compiled.ts';
import { evaluate, type FactSource } from '../language/evaluate.ts';
import { refuseIf } from '../language/rules-error.ts';
import { findingSet, type SetOptions } from './finding-set.ts';

/** What {@link judgeFacts} needs beside the facts. */
export interface JudgeOptions<R extends string = string> extends SetOptions<R> {
  readonly rules: CompiledRules;
}

/**
 * Judges facts from any source: one finding for each requirement of the catalogue, in table order.
 *
 * @throws RulesError (`invalid-options`) when `asOf` is no date, or another than that of the facts, (`invalid-waivers`) when a waiver is not valid.
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
    refuseIf('invalid-options', otherDate(facts, rest.asOf));
    return findingSet(evaluate(rules, facts), rest);
  });
}

/** Facts hold for the date at which they were derived: windows and due dates are reckoned from it. */
function otherDate(facts: FactSource, asOf: string): readonly Problem[] {
  const { asOf: derived } = facts;
  if (typeof derived !== 'string' || derived === asOf) return [];
  const expected = {
    zh: `推导事实所用的监测时间点${derived}`,
    en: `${derived}, the monitoring date at which the facts were derived`,
  };
  return [problemWith(asOf, 'wrong-date', 'asOf', expected)];
}
