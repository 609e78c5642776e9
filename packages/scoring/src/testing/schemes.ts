import { fc } from '@fast-check/vitest';
import { type Catalogue, listLeaves } from '@liujiang/indicators';
import type { Formula } from '../formulas/formula.ts';
import { defineScheme } from '../scheme/define-scheme.ts';
import type { Scheme } from '../scheme/scheme.ts';
import { named } from './any-text.ts';
import { policies, spreads } from './arbitraries.ts';

const formulas: fc.Arbitrary<Formula> = fc.oneof(
  fc.constant({ formula: 'requirements' as const }),
  fc.constantFrom('open', 'exclude', 'zero').map((missing) => ({
    formula: 'quarterly-average' as const,
    missing: missing as 'open',
  })),
  fc.constant({ formula: 'pass-rate' as const }),
  fc.constant({ formula: 'deductions' as const }),
  fc.constantFrom('mean' as const, 'lower' as const).map((method) => ({
    formula: 'rating' as const,
    method,
  })),
  fc.constantFrom('mean', 'middle', 'closest', 'third').map((settle) => ({
    formula: 'rating' as const,
    method: 'third' as const,
    gap: 10,
    settle: settle as 'mean',
  })),
);

/** Schemes of every policy that a text leaves open, with every formula; some refuse what they are given. */
export function schemesOf(catalogue: Catalogue): fc.Arbitrary<Scheme> {
  const leaves = listLeaves(catalogue).map(({ id }) => id as string);
  const first = catalogue.indicators.map(({ id }) => id as string);
  return fc
    .record({
      spread: spreads,
      policies,
      refuse: fc.integer({ min: 0, max: 9 }),
      absent: fc.constantFrom('refuse', 'redistribute', 'full'),
      unknown: fc.constantFrom('open', 'open', 'failed'),
      measured: fc.constantFrom('open', 'leave-out'),
      rescaled: fc.boolean(),
      total: fc.constantFrom(100, 120, '7/3'),
      stated: fc.option(fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 5, maxLength: 5 })),
      formulas: fc.dictionary(fc.constantFrom(...leaves), formulas, { noNullPrototype: true }),
      digits: fc.integer({ min: 0, max: 3 }),
      mode: fc.constantFrom('half-up', 'half-even', 'down'),
      bandsOn: fc.constantFrom('exact', 'published'),
      title: named,
    })
    .map(({ stated, digits, mode, policies: chosen, refuse, absent, rescaled, ...drawn }) => {
      const ids = absent === 'refuse' ? first : [...first, 'gone'];
      const weights =
        stated === null
          ? {}
          : Object.fromEntries(ids.map((id, index) => [id, stated[index] ?? 1] as const));
      const sum = Object.values(weights).reduce((all, weight) => all + weight, 0);
      const last = first.at(-1) ?? '';
      const rest = sum - (weights[last] ?? 0);
      return defineScheme(catalogue as Catalogue<string, string>, {
        id: 'random',
        version: '1.0.0',
        title: { zh: drawn.title, en: drawn.title },
        weights,
        total: stated === null ? drawn.total : sum,
        spread: drawn.spread,
        formulas: drawn.formulas,
        policies: {
          ...chosen,
          ...(refuse === 0 ? { inapplicable: 'refuse' } : {}),
          absent: absent as 'refuse',
          unknown: drawn.unknown as 'open',
          measured: drawn.measured as 'open',
          rescale: rescaled && rest > 0 ? { [last]: `${sum}/${rest}` } : {},
        },
        rounding: { mode: mode as 'down', digits },
        bandsOn: drawn.bandsOn as 'exact',
        bands: [
          { id: 'good', name: { zh: '良好', en: 'Good' }, from: '66.7' },
          { id: 'poor', name: { zh: '不合格', en: 'Poor' }, from: 0 },
        ],
      });
    });
}
