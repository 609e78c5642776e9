import type { Finding, Leaf } from '@liujiang/indicators';
import { copyJson } from '@liujiang/indicators/internal';
import { nothingJudgeable, nothingJudged, UNKNOWN_RATE } from '../arithmetic/evaluation.ts';
import { evaluateInput } from '../formulas/formula-registry.ts';
import { evaluateRequirements } from '../formulas/requirements.ts';
import type { Given } from '../input/given.ts';
import type { LineBasis } from '../inspection/inspect.ts';
import type { Scheme, SchemeNode } from '../scheme/scheme.ts';
import type { LeafEvaluation } from './distribute.ts';

function isDecided({ outcome }: Finding): boolean {
  return outcome !== 'cantTell' && outcome !== 'untested';
}

function refuseSecondFeed(leaf: Leaf, input: Given): void {
  const expected = {
    zh: `“${leaf.name.zh}”只按检查结果或只按评分数据计分，不得重复`,
    en: `no input for ${leaf.id}, as findings already decide it`,
  };
  input.refuse('fed-twice', expected, leaf.id);
}

/**
 * The result of a leaf, from its requirements or from its formula's input. Findings that decide a leaf and an input for
 * it contradict each other; when the scheme itself names the formula, the input alone counts.
 */
export function evaluateLeaf(
  leaf: Leaf,
  { formula, formulaStated }: SchemeNode,
  findings: readonly Finding[],
  input: Given,
  scheme: LineBasis & Pick<Scheme, 'policies'>,
): LeafEvaluation {
  const byFindings = () => evaluateRequirements(leaf.requirements, findings, scheme.policies);
  if (formula === null || formula.formula === 'requirements') {
    if (input.value !== undefined) refuseSecondFeed(leaf, input);
    return byFindings();
  }
  const decided = findings.some(isDecided);
  const inapplicable = findings.every(({ outcome }) => outcome === 'inapplicable');
  if (input.value !== undefined) {
    if (decided && (inapplicable || !formulaStated)) refuseSecondFeed(leaf, input);
    const evaluation = evaluateInput(formula, input, scheme);
    return { ...evaluation, trace: () => copyJson(evaluation.trace) };
  }
  if (inapplicable || (decided && !formulaStated)) return byFindings();
  // without a printed condition of passing there is no evidence to ask for, so completeness is not affected
  const judgeable = leaf.requirements.some(({ measured }) => !measured);
  return {
    rate: UNKNOWN_RATE,
    coverage: judgeable ? nothingJudged : nothingJudgeable,
    trace: () => ({ formula: 'missing-input', needs: formula.formula }),
    mayVanish: true,
    waiting: true,
  };
}
