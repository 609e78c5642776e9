import type { FindingSet, Problem } from '@liujiang/indicators';
import type { RuleResult } from 'json-rules-engine';
import type { Verdict } from '../facts/core/kleene.ts';
import { findingSet, type SetOptions } from '../findings/finding-set.ts';
import { isObject } from '../input/is-object.ts';
import { compileRules, isCompiled } from '../language/compile.ts';
import type { CompiledCondition, CompiledRules } from '../language/compiled.ts';
import { Evaluation } from '../language/evaluate.ts';
import type { RulePack } from '../language/rule.ts';
import { RulesError } from '../language/rules-error.ts';

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

/** The findings of a run of the engine: see `foldResults`. */
export function foldRun<R extends string = string>(
  results: readonly FoldableResult[],
  failureResults: readonly FoldableResult[],
  { rules, ...options }: SetOptions<R> & { readonly rules: RulePack | CompiledRules },
): FindingSet<R> {
  const compiled = isCompiled(rules) ? rules : compileRules(rules);
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
  return findingSet(evaluation, options);
}
