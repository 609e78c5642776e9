import type { Finding, Leaf } from '@liujiang/indicators';
import { nothingJudgeable, nothingJudged, UNKNOWN_RATE } from '../arithmetic/evaluation.ts';
import { evaluateInput } from '../formulas/formula-registry.ts';
import { evaluateRequirements } from '../formulas/requirements.ts';
import type { Given } from '../input/given.ts';
import { detach } from '../input/plain-data.ts';
import type { LineBasis } from '../inspection/inspect.ts';
import type { Scheme, SchemeNode } from '../scheme/scheme.ts';
import type { LeafEvaluation } from './distribute.ts';

function isDecided({ outcome }: Finding): boolean {
  return outcome !== 'cantTell' && outcome !== 'untested';
}

function refuseSecondFeed(leaf: Leaf, input: Given): void {
  const expected = {
    zh: `“${leaf.name.zh}”只按检查结果或只按评分数据计分，不得重复`,
    en: `no input beside findings that already decide ${leaf.id}`,
  };
  input.refuse('fed-twice', expected, leaf.id);
}

/**
 * How far a leaf's requirements are met, or what its formula makes of its input. A leaf is fed twice when its findings
 * decide it and an input comes on top; where the scheme itself names the formula, the input alone counts.
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
    return { ...evaluation, trace: () => detach(evaluation.trace) };
  }
  if (inapplicable || (decided && !formulaStated)) return byFindings();
  // Without a pass condition in print there is no evidence to ask for, so nothing counts against completeness.
  const judgeable = leaf.requirements.some(({ measured }) => !measured);
  return {
    rate: UNKNOWN_RATE,
    coverage: judgeable ? nothingJudged : nothingJudgeable,
    trace: () => ({ formula: 'missing-input', needs: formula.formula }),
    mayVanish: true,
    waiting: true,
  };
}
