import type { Leaf } from '@liujiang/indicators';
import type { Formula } from '../formulas/formula.ts';
import { formulaNames, readSettings } from '../formulas/formula-registry.ts';
import { Given } from '../input/given.ts';
import { readChoice, readOptionalEntries, readRecord } from '../input/read.ts';
import { refuseUnknown } from '../input/refuse-unknown.ts';
import { expectedLeaf, type Known } from './known-indicators.ts';

/** @internal */
export function readFormula(given: Given): Formula {
  readRecord(given);
  const name = given.at('formula');
  if (name.value === undefined) {
    name.refuse('wrong-type', { zh: '公式名称', en: 'the name of a formula' });
  }
  return readSettings(readChoice(name, formulaNames, 'requirements'), given);
}

/** The formula that the table prints for a leaf, otherwise `requirements`. */
export function printedFormula({ requirements }: Leaf): Formula {
  const printed = requirements.find(({ formula }) => formula !== null)?.formula;
  return readFormula(new Given({ formula: printed ?? 'requirements' }));
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
