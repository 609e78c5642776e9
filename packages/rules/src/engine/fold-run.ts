import type { FindingSet, Problem } from '@liujiang/indicators';
import type { RuleResult } from 'json-rules-engine';
import { findingSet, type SetOptions } from '../findings/finding-set.ts';
import { isObject } from '../input/is-object.ts';
import { problemWith } from '../input/problem.ts';
import { compileRules, isCompiled } from '../language/compile.ts';
import type { CompiledCondition, CompiledRule, CompiledRules } from '../language/compiled.ts';
import { Evaluation } from '../language/evaluate.ts';
import type { RulePack } from '../language/rule.ts';
import { refuseIf } from '../language/rules-error.ts';
import * as wanted from './wanted-in-results.ts';

/** The result of one rule, as json-rules-engine gives it or as its own JSON has it. */
export type FoldableResult = Pick<RuleResult, 'name' | 'result'> & {
  readonly conditions: unknown;
  /** Tells the pack's rules from others of the same name. */
  readonly event?: RuleResult['event'];
};

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

/** Reads both sides of each comparison from the engine's result tree, which has the shape of the rule. */
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

/** The results of a pack's rules by name. An engine may have other rules, with names like these, or without any. */
function resultsOf(
  rules: readonly CompiledRule[],
  results: readonly FoldableResult[],
): ReadonlyMap<string, FoldableResult> {
  const byName = new Map(rules.map((rule) => [rule.name, rule]));
  return new Map(
    results.flatMap((result): [string, FoldableResult][] => {
      const { name, event } = result;
      const rule = byName.get(name);
      const own =
        event === undefined ||
        (event.type === rule?.type && event.params?.['requirement'] === rule.requirement);
      return rule !== undefined && own ? [[name, result]] : [];
    }),
  );
}

/** The findings of a run of the engine: see `foldResults`. */
export function foldRun<R extends string = string>(
  results: readonly FoldableResult[],
  failureResults: readonly FoldableResult[],
  { rules, ...options }: SetOptions<R> & { readonly rules: RulePack | CompiledRules },
): FindingSet<R> {
  const compiled = isCompiled(rules) ? rules : compileRules(rules);
  const byName = resultsOf(compiled.rules, [...results, ...failureResults]);
  const compared = new Map<CompiledCondition, Compared>();
  const problems: Problem[] = [];
  for (const { name, root } of compiled.rules) {
    const result = byName.get(name);
    if (result !== undefined) {
      collect(compiled, root, result.conditions, compared, new Set());
      continue;
    }
    problems.push(problemWith(result, 'missing-result', `results['${name}']`, wanted.result));
  }
  const evaluation = new Evaluation(compiled, {
    actual: (condition) => compared.get(condition)?.actual,
    expected: (condition) => compared.get(condition)?.expected,
  });
  for (const { name, root } of compiled.rules) {
    const { outcome } = evaluation.verdict(root);
    const fired = byName.get(name)?.result;
    if (fired === undefined || fired === (outcome === 'true')) continue;
    const expected = wanted.sameAsConditions(outcome);
    problems.push(problemWith(fired, 'results-disagree', `results['${name}']`, expected));
  }
  refuseIf('foreign-results', problems);
  return findingSet(evaluation, options);
}
