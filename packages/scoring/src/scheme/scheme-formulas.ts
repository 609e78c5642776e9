import type { Leaf } from '@liujiang/indicators';
import { readChoice, readFields, readOptionalEntries, readRecord } from '../arithmetic/read.ts';
import { type Formula, type FormulaName, formulaNames } from '../formulas/formula.ts';
import { missingQuarterPolicies } from '../formulas/quarterly-average.ts';
import { readRatingMethod } from '../formulas/rating-method.ts';
import type { Given } from '../input/given.ts';
import { refuseUnknown } from '../input/refuse-unknown.ts';
import { expectedLeaf, type Known } from './known-indicators.ts';

/** @internal */
export function readFormula(given: Given): Formula {
  readRecord(given);
  const name = given.at('formula');
  if (name.value === undefined) {
    name.refuse('wrong-type', { zh: '公式名称', en: 'the name of a formula' });
  }
  const formula = readChoice<FormulaName>(name, formulaNames, 'requirements');
  switch (formula) {
    case 'quarterly-average':
      readFields(given, ['formula', 'missing']);
      return { formula, missing: readChoice(given.at('missing'), missingQuarterPolicies, 'open') };
    case 'rating':
      return { formula, ...readRatingMethod(given) };
    case 'requirements':
    case 'pass-rate':
    case 'deductions':
      readFields(given, ['formula']);
      return { formula };
  }
}

/** What the table prints for a leaf, otherwise `requirements`. */
export function printedFormula(leaf: Leaf): Formula {
  const printed = leaf.requirements.find((requirement) => requirement.formula !== null)?.formula;
  switch (printed) {
    case 'quarterly-average':
      return { formula: printed, missing: 'open' };
    case 'pass-rate':
      return { formula: printed };
    case null:
    case undefined:
      return { formula: 'requirements' };
  }
}

export function readFormulas(given: Given, known: Known): ReadonlyMap<string, Formula> {
  return new Map(
    readOptionalEntries(given).map(([id, formula]) => {
      if (!known.leaves.has(id)) {
        refuseUnknown(formula, expectedLeaf, [...known.leaves.keys()], id);
      }
      return [id, readFormula(formula)];
    }),
  );
}
