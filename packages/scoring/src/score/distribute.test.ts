import type { Outcome } from '@liujiang/indicators';
import { describe, expect, it } from 'vitest';
import { formatExact, fraction } from '../arithmetic/fraction.ts';
import { defineScheme } from '../scheme/define-scheme.ts';
import type { Policies } from '../scheme/scheme.ts';
import { catalogueOf } from '../testing/arbitraries.ts';
import { findingSet } from '../testing/findings.ts';
import { leaf } from '../testing/leaf.ts';
import { boundContributions, isShared, policyFor, type Sibling } from './bound-siblings.ts';
import { scoreCatalogue } from './score-catalogue.ts';

const redistribute: Policies = {
  inapplicable: 'redistribute',
  absent: 'redistribute',
  rescale: {},
  waived: 'failed',
  partial: 'proportional',
  measured: 'open',
  unknown: 'open',
};

/** Indicators of 50 points each, unless told otherwise. */
function sibling(
  id: string,
  [min, max]: readonly [number, number],
  more: {
    readonly mayVanish?: boolean;
    readonly applicable?: boolean;
    readonly kind?: Sibling['node']['scheme']['kind'];
    readonly weight?: number;
    readonly inapplicableAs?: Sibling['inapplicableAs'];
  } = {},
): Sibling {
  const { mayVanish = false, applicable = true, kind = 'leaf', weight = 1 } = more;
  return {
    node: { weight: fraction(weight), applicable, mayVanish, scheme: { id, kind } },
    full: fraction(50 * weight),
    contribution: { min: fraction(min), max: fraction(max) },
    inapplicableAs: more.inapplicableAs ?? null,
  };
}

const vanishing = (id: string, bounds: readonly [number, number]) =>
  sibling(id, bounds, { mayVanish: true });
const gone = (inapplicableAs: Sibling['inapplicableAs'], counts: number, kind?: 'absent') =>
  sibling('gone', [counts, counts], { applicable: false, inapplicableAs, ...(kind && { kind }) });

const bounds = (siblings: readonly Sibling[], policies: Policies): readonly string[] =>
  boundContributions(siblings, policies).map(
    ({ contribution: { min, max } }) => `${formatExact(min)}–${formatExact(max)}`,
  );

describe('what an indicator counts that may still turn out inapplicable', () => {
  it.each<[string, Partial<Policies>, readonly Sibling[], readonly string[]]>([
    // both count 50 to 70 points; without the first the second counts 80 of 100
    [
      'as much as the other carries of its weight',
      {},
      [vanishing('a', [10, 30]), sibling('b', [40, 40])],
      ['10–40', '40–40'],
    ],
    [
      'as little as that',
      {},
      [vanishing('a', [30, 40]), sibling('b', [10, 10])],
      ['10–40', '10–10'],
    ],
    // without the first the two others count 20 of 50 points each
    [
      'no more where others stay that count little',
      {},
      [vanishing('a', [10, 20]), sibling('b', [40, 40]), sibling('c', [0, 0])],
      ['10–20', '40–40', '0–0'],
    ],
    [
      'all of its points where the scheme grants them',
      { inapplicable: 'full' },
      [vanishing('a', [30, 30]), sibling('b', [10, 10])],
      ['30–50', '10–10'],
    ],
    [
      'none of them where the scheme says so',
      { inapplicable: 'zero' },
      [vanishing('a', [10, 30]), sibling('b', [40, 40])],
      ['0–30', '40–40'],
    ],
    [
      'anything where the others are scaled instead',
      { rescale: { a: '1.1' } },
      [vanishing('a', [10, 30]), sibling('b', [40, 40])],
      ['0–50', '40–40'],
    ],
    [
      'what those carry that apply',
      {},
      [vanishing('a', [10, 30]), sibling('b', [40, 40]), gone('redistribute', 0)],
      ['10–40', '40–40', '0–0'],
    ],
    // without the first the second and the one that is granted its points count 45 of 50 each
    [
      'what those carry that count although they do not apply',
      { absent: 'full' },
      [vanishing('a', [10, 30]), sibling('b', [40, 40]), gone('full', 50, 'absent')],
      ['10–45', '40–40', '50–50'],
    ],
    [
      'nothing where it weighs nothing',
      {},
      [
        vanishing('a', [10, 30]),
        sibling('b', [40, 40]),
        sibling('c', [0, 0], { weight: 0, mayVanish: true }),
      ],
      ['10–40', '40–40', '0–0'],
    ],
  ])('is %s', (_, changes, siblings, expected) => {
    expect(bounds(siblings, { ...redistribute, ...changes })).toEqual(expected);
  });

  it.each<[string, readonly Sibling[]]>([
    ['none may vanish', [sibling('a', [10, 30]), sibling('b', [40, 40])]],
    ['no other applies', [vanishing('a', [10, 30]), gone('full', 50)]],
  ])('is what it is where %s', (_, siblings) => {
    expect(boundContributions(siblings, { ...redistribute, inapplicable: 'full' })).toBe(siblings);
  });
});

describe('the weight of an indicator of which nothing applies', () => {
  it.each<[Partial<Policies>, Parameters<typeof policyFor>[0]['scheme'], string]>([
    [{}, { id: 'a', kind: 'leaf' }, 'redistribute'],
    [{ inapplicable: 'zero' }, { id: 'a', kind: 'branch' }, 'zero'],
    [{ inapplicable: 'zero' }, { id: 'a', kind: 'absent' }, 'redistribute'],
    [{ inapplicable: 'zero', absent: 'full' }, { id: 'a', kind: 'absent' }, 'full'],
    [{ absent: 'full' }, { id: 'a', kind: 'leaf' }, 'redistribute'],
    [{ rescale: { a: '1.1' } }, { id: 'a', kind: 'leaf' }, 'rescale'],
    [{ rescale: { a: '1.1' } }, { id: 'a', kind: 'absent' }, 'redistribute'],
    [{ rescale: { b: '1.1' } }, { id: 'a', kind: 'leaf' }, 'redistribute'],
    [{ rescale: { b: '1.1' } }, { id: 'toString', kind: 'leaf' }, 'redistribute'],
  ])('is dealt with as the scheme says: %j of %j', (changes, scheme, expected) => {
    const node = { ...sibling('a', [0, 0]).node, scheme };
    expect(policyFor(node, { ...redistribute, ...changes })).toBe(expected);
  });

  it('is shared as it was dealt with, or as it would be', () => {
    expect(isShared(sibling('a', [0, 0]), redistribute)).toBe(true);
    expect(isShared(sibling('a', [0, 0]), { ...redistribute, inapplicable: 'full' })).toBe(false);
    expect(isShared(gone('zero', 0), redistribute)).toBe(false);
    expect(isShared(gone('redistribute', 0), { ...redistribute, inapplicable: 'zero' })).toBe(true);
  });
});

describe('an indicator of which nothing applies', () => {
  const catalogue = catalogueOf([leaf('a'), leaf('b'), leaf('c')]);
  const nodes = (
    policies: Partial<Policies>,
    more: { readonly exclude?: readonly string[] } = {},
    outcome: Outcome = more.exclude ? 'passed' : 'inapplicable',
  ) => {
    const title = { zh: '示例', en: 'Example' };
    const input = { id: 'x', version: '1', title, weights: {}, policies, ...more };
    const scheme = defineScheme<string, string>(catalogue, input);
    const findings = findingSet(catalogue, { 'b/1': outcome });
    return scoreCatalogue<string, string>(catalogue, scheme, { findings }).indicators.map(
      ({ full, contribution, inapplicableAs }) => [full, contribution.min, inapplicableAs],
    );
  };
  const third = '100/3';

  it.each<[Policies['inapplicable'], readonly (readonly unknown[])[]]>([
    [
      'redistribute',
      [
        ['50', '50', null],
        ['0', '0', 'redistribute'],
        ['50', '50', null],
      ],
    ],
    [
      'full',
      [
        [third, third, null],
        [third, third, 'full'],
        [third, third, null],
      ],
    ],
    [
      'zero',
      [
        [third, third, null],
        [third, '0', 'zero'],
        [third, third, null],
      ],
    ],
  ])('can reach what the scheme leaves it: %s', (inapplicable, expected) => {
    expect(nodes({ inapplicable })).toEqual(expected);
  });

  it('scales the others by its factor, which does nothing while it applies', () => {
    const scaled = { rescale: { b: '1.25' }, inapplicable: 'zero' } as const;
    expect(nodes(scaled)).toEqual([
      ['125/3', '125/3', null],
      ['0', '0', 'rescale'],
      ['125/3', '125/3', null],
    ]);
    expect(nodes(scaled, {}, 'passed')).toEqual(Array(3).fill([third, third, null]));
  });

  it('is none that the scheme leaves out', () => {
    expect(nodes({ inapplicable: 'refuse' }, { exclude: ['b'] })).toEqual([
      ['50', '50', null],
      ['0', '0', null],
      ['50', '50', null],
    ]);
  });
});
