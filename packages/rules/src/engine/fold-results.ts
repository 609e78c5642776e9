import { type Catalogue, type Finding, liujiang, type Problem } from '@liujiang/indicators';
import type { RuleResult } from 'json-rules-engine';
import { type CompiledRules, compileRules } from '../compile.ts';
import { type Comparison, compare, evaluateNodes } from '../evaluate.ts';
import { judgeEvaluation } from '../judge.ts';
import { MISSING, type Verdict } from '../kleene.ts';
import { liujiangRules } from '../liujiang/pack.ts';
import { isObject } from '../operators/operator.ts';
import type { RulePack } from '../rule.ts';
import { RulesError } from '../rules-error.ts';

/** What {@link foldResults} needs to know where it is not Liujiang's own. */
export interface FoldOptions<R extends string = string> {
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

/** Reads both sides of each comparison out of the engine's result tree, which has the shape of the rule. */
function collect(
  compiled: CompiledRules,
  index: number,
  result: unknown,
  into: Comparison[],
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
  into[node.condition] = compare(condition, result['factResult'], result['valueResult']);
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
 * The findings that `assess` would give, from the results of a run of {@link createEngine}: one for each requirement of
 * the catalogue, in table order.
 *
 * @throws RulesError (`foreign-results`) when results are not of this pack, one is missing, or the engine came to
 * another end than its own conditions give.
 *
 * @example
 * ```ts
 * import { liujiangRules } from '@liujiang/rules';
 * import { createEngine, foldResults } from '@liujiang/rules/engine';
 * const { results, failureResults } = await createEngine(liujiangRules).run({});
 * foldResults(results, failureResults).length; //=> 148
 * ```
 */
export function foldResults<R extends string = string>(
  results: readonly FoldableResult[],
  failureResults: readonly FoldableResult[],
  options: FoldOptions<R> = {},
): readonly Finding<R>[] {
  const rules = options.rules ?? liujiangRules;
  const compiled = 'byRequirement' in rules ? rules : compileRules(rules);
  const byName = new Map([...results, ...failureResults].map((result) => [result.name, result]));
  const comparisons: Comparison[] = compiled.conditions.map(() => ({
    actual: undefined,
    expected: undefined,
    verdict: MISSING,
  }));
  const problems: Problem[] = [];
  for (const { name, root } of compiled.rules) {
    const result = byName.get(name);
    if (result === undefined) {
      const expected = { zh: '该规则的运行结果', en: 'the result of this rule' };
      problems.push({
        code: 'missing-result',
        path: `results['${name}']`,
        expected,
        got: 'undefined',
        nearest: [],
      });
      continue;
    }
    collect(compiled, root, result.conditions, comparisons, new Set());
  }
  const verdicts = evaluateNodes(compiled, comparisons);
  for (const { name, root } of compiled.rules) {
    const own = verdicts[root] ?? MISSING;
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
    options.catalogue ?? (liujiang as Catalogue<string, string> as Catalogue<string, R>);
  return judgeEvaluation(catalogue, { compiled, comparisons, verdicts });
}
