import { type Catalogue, listLeaves } from '@liujiang/indicators';
import { factShapes } from '../facts/core/fact-shapes.ts';
import type { CompiledRules, RequirementRules } from './compiled.ts';
import { isExcluded } from './excluded.ts';
import { conditionsOf } from './requirement-conditions.ts';
import { type Asked, asked, fits } from './rule-fit.ts';

/** Whether rules read what is derived for a requirement that tailoring left out: they could never decide. */
function readExcluded(rules: RequirementRules | undefined, catalogue: Catalogue): boolean {
  const places = conditionsOf(rules).flatMap(({ reference, ...actual }) => [
    actual,
    ...(reference === undefined ? [] : [reference]),
  ]);
  return places.some(
    ({ fact, steps: [first = ''] }) =>
      Object.hasOwn(factShapes, fact) &&
      factShapes[fact as keyof typeof factShapes].by?.[0] === 'requirement' &&
      isExcluded(catalogue, first),
  );
}

/**
 * Ids of the requirements of a tailored catalogue that the rules do not fit: tailoring changed what is enumerated, whether one
 * of it is enough, or whether each member is asked, and the rules still ask for what was before; or they read what was left
 * out. They are not judged, because a verdict would be on another requirement. Parameters are no reason: rules read them.
 */
export function findUnfit(catalogue: Catalogue, compiled: CompiledRules): ReadonlySet<string> {
  const { tailoring = [] } = catalogue;
  const settings = tailoring.flatMap((step) => step.settings);
  const setOf = (id: string): readonly Asked[] =>
    asked.filter((field) =>
      settings.some(
        (one) => one.id === id && (one.field === field || one.field.startsWith(`${field}.`)),
      ),
    );
  const unfit = new Set<string>();
  if (tailoring.length === 0) return unfit;
  for (const leaf of listLeaves(catalogue)) {
    for (const requirement of leaf.requirements) {
      const { id } = requirement;
      const rules = compiled.byRequirement.get(id);
      const set = [...setOf(id), ...setOf(leaf.id)];
      const fit =
        set.length === 0 ||
        rules?.passed === undefined ||
        fits(compiled, rules.passed, { requirement, leaf, set });
      if (!fit || readExcluded(rules, catalogue)) unfit.add(id);
    }
  }
  return unfit;
}
