import { type Catalogue, type FindingSet, liujiang } from '@liujiang/indicators';
import { type FoldableResult, foldRun } from '../engine/fold-run.ts';
import type { SetOptions } from '../findings/finding-set.ts';
import { answer } from '../input/answer.ts';
import { aList } from '../input/kinds.ts';
import type { CompiledRules } from '../language/compiled.ts';
import type { RulePack } from '../language/rule.ts';
import { liujiangRules } from './pack.ts';

/** What {@link foldResults} needs beside the results. */
export interface FoldOptions<R extends string = string> extends Omit<SetOptions<R>, 'catalogue'> {
  /** Liujiang's when left out. */
  readonly catalogue?: Catalogue<string, R>;
  /** The pack that the engine ran; `liujiangRules` when left out. */
  readonly rules?: RulePack | CompiledRules;
}

/**
 * The findings that `assess` would give, from the results of a run of {@link createEngine}: one for each requirement of the
 * catalogue, in table order, ready to score. Draws and warnings are taken from `deriveFactsWithWarnings`, where they are
 * given.
 *
 * @throws RulesError (`invalid-options`) when `asOf` is no date; (`foreign-results`) when results are not of this pack, one is missing, or the engine came to
 * another end than its own conditions give.
 *
 * @example
 * ```ts
 * import { liujiang } from '@liujiang/indicators';
 * import { liujiangRules } from '@liujiang/rules';
 * import { createEngine, foldResults } from '@liujiang/rules/engine';
 * const { results, failureResults } = await createEngine(liujiangRules).run({});
 * const { findings } = foldResults(results, failureResults, { catalogue: liujiang, asOf: '2020-11-30' });
 * findings.length; //=> 148
 * ```
 */
export function foldResults<R extends string = string>(
  results: readonly FoldableResult[],
  failureResults: readonly FoldableResult[],
  options: FoldOptions<R>,
): FindingSet<R> {
  return answer({ results: [results, aList], failureResults: [failureResults, aList] }, () =>
    foldRun(results, failureResults, {
      ...options,
      // Callers without types may leave the options out: the monitoring date is then refused.
      rules: options?.rules ?? liujiangRules,
      catalogue:
        options?.catalogue ?? (liujiang as Catalogue<string, string> as Catalogue<string, R>),
    }),
  );
}
