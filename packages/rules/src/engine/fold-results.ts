import { type Catalogue, type FindingSet, liujiang, type Problem } from '@liujiang/indicators';
import type { RuleResult } from 'json-rules-engine';
import { answer } from '../answer.ts';
import { compileRules } from '../compile.ts';
import type { CompiledCondition, CompiledRules } from '../compiled.ts';
import { Evaluation } from '../evaluate.ts';
import { findingSet, type SetOptions } from '../finding-set.ts';
import { aList } from '../kinds.ts';
import type { Verdict } from '../kleene.ts';
import { liujiangRules } from '../liujiang/pack.ts';
import { isObject } from '../operators/operator.ts';
import type { RulePack } from '../rule.ts';
import { RulesError } from '../rules-error.ts';

/** What {@link foldResults} needs beside the results. */
export interface FoldOptions<R extends string = string> extends Omit<SetOptions<R>, 'catalogue'> {
  /** Liujiang's when left out. */
  readonly catalogue?: Catalogue<string, R>;
  /** The pack that the engine ran; `liujiangRules` when left out. */
  readonly rules?: RulePack | CompiledRules;
}

/** What json-rules-engine leaves of a run rule; its result also as the engine's own JSON has it. */
export type FoldableResult = Pick<RuleResult, 'name' | 'result'> & { readonly conditions: unknown };

function partsOf(node: unknown): readonly unknown[] {
  if (!isObject(node)) return [];
  const parts = node['all'] ?? node['any'] ?? node['not'];
  return Array.isArray(parts) ? parts : [parts];
}

/** Both sides of a comparison, as the engine read them. */
interface Compared {
  readonly actual: unknown;
  readonly expected: unknown;
}

/** Reads both sides of each comparison out of the engine's result tree, which has the shape of the rule. */
function collect(
  compiled: CompiledRules,
  index: number,
  result: unknown,
  into: Map<CompiledCondition, Compared>,
  visited: Set<number>,
): void {
  const node = compiled.nodes[index];
  if (node === undefined || visited.has(index)) return;
  visited.add(index);
  if (node.kind !== 'leaf') {
    const parts = partsOf(result);
    for (const [position, part] of node.parts.entries()) {
      collect(compiled, part, parts[position], into, visited);
    }
    return;
  }
  const condition = compiled.conditions[node.condition];
  if (condition === undefined || !isObject(result)) return;
  into.set(condition, { actual: result['factResult'], expected: result['valueResult'] });
}

function contradiction(rule: string, engine: boolean, own: Verdict): Problem {
  return {
    code: 'results-disagree',
    path: `results['${rule}']`,
    expected: {
      zh: `与条件一致的结果（${own.outcome}）`,
      en: `what its conditions give (${own.outcome})`,
    },
    got: String(engine),
    nearest: [],
  };
}

/**
 * The findings that `assess` would give, ready to score, from the results of a run of {@link createEngine}: one for each
 * requirement of the catalogue, in table order. What was drawn and what the reader of the evidence was warned of is taken
 * over from `deriveFactsWithWarnings`, where it is given.
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
    unguardedFoldResults(results, failureResults, options),
  );
}

function unguardedFoldResults<R extends string = string>(
  results: readonly FoldableResult[],
  failureResults: readonly FoldableResult[],
  options: FoldOptions<R>,
): FindingSet<R> {
  // Whoever calls without types may leave the options out; what they lack is told with the monitoring date.
  const { rules = liujiangRules } = options ?? {};
  const compiled = 'byRequirement' in rules ? rules : compileRules(rules);
  const byName = new Map([...results, ...failureResults].map((result) => [result.name, result]));
  const compared = new Map<CompiledCondition, Compared>();
  const problems: Problem[] = [];
  for (const { name, root } of compiled.rules) {
    const result = byName.get(name);
    if (result !== undefined) {
      collect(compiled, root, result.conditions, compared, new Set());
      continue;
    }
    problems.push({
      code: 'missing-result',
      path: `results['${name}']`,
      expected: { zh: '该规则的运行结果', en: 'the result of this rule' },
      got: 'undefined',
      nearest: [],
    });
  }
  const evaluation = new Evaluation(compiled, {
    actual: (condition) => compared.get(condition)?.actual,
    expected: (condition) => compared.get(condition)?.expected,
  });
  for (const { name, root } of compiled.rules) {
    const own = evaluation.verdict(root);
    const fired = byName.get(name)?.result;
    if (fired !== undefined && fired !== (own.outcome === 'true')) {
      problems.push(contradiction(name, fired, own));
    }
  }
  if (problems.length > 0) {
    const title = { zh: '运行结果与规则包不符', en: 'The results do not fit the rule pack' };
    throw new RulesError('foreign-results', title, problems);
  }
  const catalogue =
    options?.catalogue ?? (liujiang as Catalogue<string, string> as Catalogue<string, R>);
  return findingSet(evaluation, { ...options, catalogue });
}
