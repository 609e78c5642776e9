import type { Leaf } from '@liujiang/indicators';
import { type Formula, type FormulaName, formulaNames } from './formulas/formula.ts';
import { missingQuarterPolicies } from './formulas/quarterly-average.ts';
import { readRatingMethod } from './formulas/rating-method.ts';
import { expectedLeaf, type Known } from './known-indicators.ts';
import { addUnknown, join, type Problems } from './problems.ts';
import { readChoice, readFields, readRecord } from './read.ts';

function readFormula(value: unknown, path: string, problems: Problems): Formula {
  const { formula: given } = readRecord(value, path, problems);
  const at = join(path, 'formula');
  if (given === undefined) {
    problems.add('wrong-type', at, { zh: '公式名称', en: 'the name of a formula' }, given);
  }
  const formula = readChoice<FormulaName>(given, formulaNames, at, problems, 'requirements');
  switch (formula) {
    case 'quarterly-average': {
      const { missing } = readFields(value, path, problems, ['formula', 'missing']);
      const where = join(path, 'missing');
      return {
        formula,
        missing: readChoice(missing, missingQuarterPolicies, where, problems, 'open'),
      };
    }
    case 'rating':
      return { formula, ...readRatingMethod(value, path, problems) };
    case 'requirements':
    case 'pass-rate':
    case 'deductions':
      readFields(value, path, problems, ['formula']);
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

export function readFormulas(
  value: unknown,
  known: Known,
  problems: Problems,
): ReadonlyMap<string, Formula> {
  const entries = Object.entries(readRecord(value ?? {}, 'formulas', problems));
  return new Map(
    entries.map(([id, formula]) => {
      const path = join('formulas', id);
      const leaves = [...known.leaves.keys()];
      if (!known.leaves.has(id)) addUnknown(problems, path, expectedLeaf, id, leaves);
      return [id, readFormula(formula, path, problems)];
    }),
  );
}
