import type { Finding, Outcome } from '@liujiang/indicators';
import { describe, expect, it } from 'vitest';
import { formatExact, fraction } from '../arithmetic/fraction.ts';
import type { Interval } from '../arithmetic/interval.ts';
import type { LeafInput } from '../formulas/formula.ts';
import { defineScheme } from '../scheme/define-scheme.ts';
import type { Policies } from '../scheme/scheme.ts';
import { scoreCatalogue } from '../score/score-catalogue.ts';
import { catalogueOf } from '../testing/arbitraries.ts';
import { findingSet } from '../testing/findings.ts';
import { leaf } from '../testing/leaf.ts';
import { type Standing, scorer, stand } from './score-again.ts';

const name = { zh: '示例', en: 'Example' };
/** Two leaves in a branch, one of two requirements beside it, and one whose formula needs an input. */
const catalogue = catalogueOf([
  { id: 'x', name, children: [leaf('x.a'), leaf('x.b')] },
  leaf('y', 2),
  leaf('z'),
]);

function report(
  changes: Readonly<Record<string, Outcome | Partial<Finding>>>,
  policies: Partial<Policies> = {},
  inputs: Readonly<Record<string, LeafInput>> = { z: { checks: 1, failures: 0 } },
) {
  const scheme = defineScheme<string, string>(catalogue, {
    id: 's',
    version: '1',
    title: name,
    weights: {},
    formulas: { z: { formula: 'pass-rate' } },
    policies,
  });
  return scoreCatalogue<string, string>(catalogue, scheme, {
    findings: findingSet(catalogue, changes),
    inputs,
  });
}

const show = ({ min, max }: Interval): string => `${formatExact(min)}–${formatExact(max)}`;

/** Ids of what applies, with `?` where all of it may still turn out inapplicable. */
function standing(...given: Parameters<typeof report>): string {
  const { indicators, scheme } = report(...given);
  const list = ({ node, children }: Standing): readonly string[] => [
    ...(node.applicable ? [`${node.scheme.id}${node.mayVanish ? '?' : ''}`] : []),
    ...children.flatMap(list),
  ];
  return indicators.flatMap((node) => list(stand(node, scheme.policies.unknown))).join(' ');
}

describe('an indicator of a report', () => {
  it.each<[string, Parameters<typeof report>, string]>([
    ['stands as it is judged', [{}], 'x x.a x.b y z'],
    ['may vanish where nothing of it is decided', [{ 'x.a/1': 'cantTell' }], 'x x.a? x.b y z'],
    ['may not where one is', [{ 'y/1': 'untested' }], 'x x.a x.b y z'],
    [
      'may where the others do not apply',
      [{ 'y/1': 'untested', 'y/2': 'inapplicable' }],
      'x x.a x.b y? z',
    ],
    [
      'may with all that is below it',
      [{ 'x.a/1': 'cantTell', 'x.b/1': 'untested' }],
      'x? x.a? x.b? y z',
    ],
    [
      'may with what is below it and applies',
      [{ 'x.a/1': 'cantTell', 'x.b/1': 'inapplicable' }],
      'x? x.a? y z',
    ],
    [
      'does not apply where nothing below it does',
      [{ 'x.a/1': 'inapplicable', 'x.b/1': 'inapplicable' }],
      'y z',
    ],
    ['may vanish without its input', [{ 'z/1': 'untested' }, {}, {}], 'x x.a x.b y z?'],
    [
      'vanishes no more once the scheme closes it',
      [{ 'x.a/1': 'cantTell', 'z/1': 'untested' }, { unknown: 'failed' }, {}],
      'x x.a x.b y z',
    ],
  ])('%s', (_, given, expected) => {
    expect(standing(...given)).toBe(expected);
  });

  it('counts its points, and what the scheme grants it where it does not apply', () => {
    const { indicators } = report(
      { 'y/1': 'failed', 'x.a/1': 'inapplicable', 'x.b/1': 'inapplicable' },
      { inapplicable: 'full' },
    );
    const shown = indicators.map((node) => show(stand(node, 'open').contribution));
    expect(shown).toEqual(['100/3–100/3', '50/3–50/3', '100/3–100/3']);
  });
});

describe('a total once leaves come to other points', () => {
  const again = (points: Readonly<Record<string, number>>, ...given: Parameters<typeof report>) => {
    const score = scorer(report(...given));
    const settled = Object.entries(points).map(([id, value]): [string, Interval] => {
      return [id, { min: fraction(value), max: fraction(value) }];
    });
    return score && show(score(new Map(settled)));
  };

  it.each<[string, Parameters<typeof report>]>([
    ['nothing may vanish', [{ 'y/1': 'failed', 'y/2': 'untested' }]],
    ['what may vanish is closed', [{ 'x.a/1': 'cantTell' }, { unknown: 'failed' }]],
  ])('rises as they do where %s', (_, given) => {
    expect(again({}, ...given)).toBe(null);
  });

  it('is worked out anew where one may vanish, also below others', () => {
    const open: Parameters<typeof report> = [{ 'x.a/1': 'cantTell', 'x.b/1': 'failed' }];
    // 200/3 points beside the branch, which comes to nothing, or to the half that may be met
    expect(again({}, ...open)).toBe('200/3–250/3');
    // the second leaf of the branch at 10 of 50/3 points: where the first vanishes it counts 20
    expect(again({ 'x.b': 10 }, ...open)).toBe('230/3–280/3');
    expect(again({ 'x.b': 10, y: 0 }, ...open)).toBe('130/3–60');
  });

  it('is worked out anew where one may vanish beside others', () => {
    const open: Parameters<typeof report> = [{ 'y/1': 'cantTell', 'y/2': 'cantTell' }];
    expect(again({}, ...open)).toBe('200/3–100');
    expect(again({ 'x.a': 0, 'x.b': 0 }, ...open)).toBe('100/3–200/3');
    expect(again({ y: 20 }, ...open)).toBe('260/3–100');
  });
});
