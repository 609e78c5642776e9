import type { Outcome } from '@liujiang/indicators';
import { describe, expect, it } from 'vitest';
import { formatExact, parseExact } from '../arithmetic/fraction.ts';
import type { Interval } from '../arithmetic/interval.ts';
import { defineScheme } from '../scheme/define-scheme.ts';
import type { Policies } from '../scheme/scheme.ts';
import { scoreCatalogue } from '../score/score-catalogue.ts';
import { catalogueOf } from '../testing/arbitraries.ts';
import { findingSet } from '../testing/findings.ts';
import { leaf } from '../testing/leaf.ts';
import { boundUnit, listUnitParts, type UnitPart } from './unit-bounds.ts';

const bounds = (least: string, most = least): Interval => ({
  min: parseExact(least),
  max: parseExact(most),
});
/** A leaf with its rate and the points it can reach. */
const part = (rate: Interval, full: Interval, mayVanish = false): UnitPart => ({
  rate,
  full,
  mayVanish,
});
const ten = bounds('10');

describe('the rate of a unit', () => {
  it.each<[string, readonly UnitPart[], string]>([
    [
      'is the mean of its leaves',
      [part(bounds('1'), ten), part(bounds('1/2'), bounds('30'))],
      '5/8–5/8',
    ],
    ['is open where a leaf is', [part(bounds('0', '1'), ten), part(bounds('1/2'), ten)], '1/4–3/4'],
    // what is best may weigh 10 to 20 points, what is worst likewise
    [
      'is open where the points of leaves are',
      [part(bounds('1'), bounds('10', '20')), part(bounds('0'), bounds('10', '20'))],
      '1/3–2/3',
    ],
    [
      'goes without what may vanish',
      [part(bounds('1'), ten, true), part(bounds('1/2'), ten)],
      '1/2–3/4',
    ],
    [
      'goes with it where it is worst',
      [part(bounds('0'), ten, true), part(bounds('1/2'), ten)],
      '1/4–1/2',
    ],
    [
      'is that of any leaf where all may vanish',
      [part(bounds('0'), ten, true), part(bounds('1'), ten, true)],
      '0–1',
    ],
    // at its least without the best, at its most without the worst; the one between stays
    [
      'draws the line where it gets furthest',
      [
        part(bounds('1'), bounds('0', '10')),
        part(bounds('1/2'), bounds('10', '20')),
        part(bounds('0'), bounds('0', '10')),
      ],
      '1/4–3/4',
    ],
    // the two worst at their most: (1 + 10) / 30
    [
      'draws it behind all that pull',
      [
        part(bounds('0'), bounds('0', '10')),
        part(bounds('1/10'), bounds('0', '10')),
        part(bounds('1'), ten),
      ],
      '11/30–1',
    ],
    [
      'draws it behind all that pull up',
      [
        part(bounds('1'), bounds('0', '10')),
        part(bounds('9/10'), bounds('0', '10')),
        part(bounds('0'), ten),
      ],
      '0–19/30',
    ],
    [
      'is one figure of one leaf',
      [part(bounds('1/3', '1/2'), bounds('10', '20'), true)],
      '1/3–1/2',
    ],
  ])('%s', (_, parts, expected) => {
    for (const given of [parts, [...parts].reverse()]) {
      const { min, max } = boundUnit(given);
      expect(`${formatExact(min)}–${formatExact(max)}`).toBe(expected);
    }
  });
});

describe('the points that a leaf can reach', () => {
  const name = { zh: '示例', en: 'Example' };
  const catalogue = catalogueOf([
    { id: 'x', name, children: [leaf('x.a'), leaf('x.b'), leaf('x.c')] },
    leaf('y'),
  ]);

  /** With one leaf of the branch inapplicable, so that both others can reach 25 points. */
  function reach(
    changes: Readonly<Record<string, Outcome>>,
    policies: Partial<Policies> = {},
  ): readonly string[] {
    const scheme = defineScheme<string, string>(catalogue, {
      id: 's',
      version: '1',
      title: name,
      weights: {},
      policies,
    });
    const findings = findingSet(catalogue, { 'x.c/1': 'inapplicable', ...changes });
    const report = scoreCatalogue<string, string>(catalogue, scheme, { findings });
    return [...listUnitParts(report)].map(
      ([
        id,
        {
          full: { min, max },
          mayVanish,
        },
      ]) => {
        return `${id}${mayVanish ? '?' : ''} ${formatExact(min)}–${formatExact(max)}`;
      },
    );
  }

  it.each<[string, Parameters<typeof reach>, readonly string[]]>([
    ['are settled', [{}], ['x.a 25–25', 'x.b 25–25', 'y 50–50']],
    [
      'may be those of a sibling too',
      [{ 'x.a/1': 'cantTell' }],
      ['x.a? 25–25', 'x.b 25–50', 'y 50–50'],
    ],
    [
      'may be those of what stands beside its branch too',
      [{ 'y/1': 'cantTell' }],
      ['x.a 25–50', 'x.b 25–50', 'y? 50–50'],
    ],
    [
      'may be both',
      [{ 'x.a/1': 'cantTell', 'y/1': 'cantTell' }],
      ['x.a? 25–50', 'x.b 25–100', 'y? 50–50'],
    ],
    [
      'stay where nothing is shared out',
      [{ 'y/1': 'cantTell' }, { rescale: { 'x.c': '1' }, inapplicable: 'full' }],
      ['x.a 50/3–50/3', 'x.b 50/3–50/3', 'y? 50–50'],
    ],
    [
      'may rise by a factor',
      [{ 'y/1': 'cantTell' }, { rescale: { y: '1.2' } }],
      ['x.a 25–30', 'x.b 25–30', 'y? 50–50'],
    ],
  ])('%s', (_, given, expected) => {
    expect(reach(...given)).toEqual(expected);
  });
});
