import { liujiang } from '@liujiang/indicators';
import { describe, expect, it } from 'vitest';
import { nanning2020 } from '../schemes/nanning-2020.ts';
import { problemsOf } from '../testing/problems-of.ts';
import { defineScheme } from './define-scheme.ts';
import { effectiveWeights } from './effective-weights.ts';
import { equalScheme } from './equal-scheme.ts';
import type { Scheme, SchemeInput } from './scheme.ts';

const own: SchemeInput = {
  id: 'own',
  version: '1.0.0',
  title: { zh: '自定方案', en: 'Our own' },
  weights: {},
};

function define(input: Partial<SchemeInput>): Scheme {
  return defineScheme<string, string>(liujiang, { ...own, ...input });
}

function weights(scheme: Scheme, ...ids: readonly string[]): readonly (string | undefined)[] {
  return ids.map((id) => scheme.nodes.find((node) => node.id === id)?.weight);
}

const level1 = { health: 10, services: 10, interaction: 10, design: 10, 'new-media': 10 };

describe('defineScheme', () => {
  it('shares out what is not stated: evenly, by requirements, by leaves', () => {
    // 10 stated at 健康情况; of the other 67 leaves and 147 requirements, 人员培训 is one leaf with two requirements
    const equal = define({ weights: { health: 10 } });
    expect(weights(equal, 'health', 'design', 'safeguards', 'safeguards.training')).toEqual([
      '10',
      '15',
      '15',
      '5',
    ]);
    const requirements = define({ weights: { health: 10 }, spread: 'by-requirements' });
    expect(weights(requirements, 'safeguards.training')).toEqual(['60/49']); // 90 × 2/147
    const leaves = define({ weights: { health: 10 }, spread: 'by-leaves' });
    expect(weights(leaves, 'safeguards.training')).toEqual(['90/67']);
  });

  it('takes weights at any level, and adds up those of a branch from below', () => {
    const scheme = define({
      total: 120,
      weights: {
        ...level1,
        disclosure: 40,
        'disclosure.basic.personnel': '2.5',
        'safeguards.training': 10,
        'safeguards.operations': 10,
        'safeguards.routine-supervision': 10,
      },
    });
    expect(weights(scheme, 'safeguards', 'disclosure.basic')).toEqual(['30', '20/3']);
    expect(weights(scheme, 'disclosure.basic.news')).toEqual(['25/48']); // (20/3 − 5/2) / 8
  });

  it.each<[string, Partial<SchemeInput>, readonly string[]]>([
    [
      'numbers that are none',
      { weights: { health: Number.NaN, design: '-3', services: 0 } },
      [
        'weights.health: expected a number not below 0 with at most 15 digits on each side of the point (89, "89.5", "4/3"), got NaN',
        'weights.design: expected a number not below 0 with at most 15 digits on each side of the point (89, "89.5", "4/3"), got "-3"',
        'weights.services: expected a number above 0, got 0',
      ],
    ],
    [
      'an unknown id',
      { weights: { helth: 20 } },
      ['weights.helth: expected an indicator id, got "helth" (did you mean health?)'],
    ],
    [
      'a wrong total',
      { weights: { ...level1, disclosure: 30, safeguards: 10 } },
      ['weights: expected weights that add up to 100, got "90"'],
    ],
    [
      'nothing left',
      { weights: { ...level1, disclosure: 50 } },
      [
        'weights.safeguards: expected a weight, or a statement that it is not scored (exclude, or unlisted: "exclude"), since the others already take all of 100, got undefined',
      ],
    ],
    [
      'a wrong total below',
      { weights: { disclosure: 40, 'disclosure.basic': 41 } },
      [
        'weights["disclosure.projects"]: expected a weight, or a statement that it is not scored (exclude, or unlisted: "exclude"), since the others already take all of 40, got undefined',
        'weights["disclosure.resources"]: expected a weight, or a statement that it is not scored (exclude, or unlisted: "exclude"), since the others already take all of 40, got undefined',
        'weights["disclosure.welfare"]: expected a weight, or a statement that it is not scored (exclude, or unlisted: "exclude"), since the others already take all of 40, got undefined',
        'weights["disclosure.priorities"]: expected a weight, or a statement that it is not scored (exclude, or unlisted: "exclude"), since the others already take all of 40, got undefined',
        'weights["disclosure.other"]: expected a weight, or a statement that it is not scored (exclude, or unlisted: "exclude"), since the others already take all of 40, got undefined',
        'weights.disclosure: expected weights that add up to 40, got "41"',
      ],
    ],
    [
      'a weight on an excluded indicator',
      { exclude: ['design'], weights: { 'design.layout': 5 } },
      ['weights["design.layout"]: expected no weight on the excluded design, got "design.layout"'],
    ],
    [
      'everything excluded',
      {
        exclude: ['safeguards.training', 'safeguards.operations', 'safeguards.routine-supervision'],
      },
      [
        'weights.safeguards: expected at least one indicator below it that is scored (or exclude the whole), got "exclude"',
      ],
    ],
    [
      'unknown words',
      {
        formulas: { health: { formula: 'rating', method: 'median' } as never },
        policies: { unknown: 'zero' as never },
      },
      [
        'policies.unknown: expected one of open, failed, got "zero"',
        'formulas.health.method: expected one of mean, lower, third, got "median" (did you mean mean?)',
      ],
    ],
    [
      'bands out of order',
      {
        bands: [
          { id: 'good', name: own.title, from: 80 },
          { id: 'best', name: own.title, from: 90 },
        ],
      },
      ['bands[1].from: expected less than the band above it, got 90'],
    ],
    [
      'a factor that lifts the rest above the full points',
      { weights: { services: 25 }, policies: { rescale: { services: '1.34' } } },
      ['policies.rescale.services: expected a factor between 1 and 4/3, got "67/50"'],
    ],
    [
      'fields that nobody knows',
      { weigths: {} } as never,
      ['weigths: expected a known field, got "weigths" (did you mean weights?)'],
    ],
    [
      'digits without end',
      { rounding: { mode: 'half-up', digits: 99 } },
      ['rounding.digits: expected 0 to 15 digits, got 99'],
    ],
  ])('refuses %s', (_, input, problems) => {
    expect(problemsOf(() => define(input))).toEqual(['invalid-scheme', ...problems]);
  });

  it('refuses anything that is no scheme', () => {
    for (const input of [null, [], 'nanning', 7]) {
      expect(problemsOf(() => defineScheme(liujiang, input as never))[0]).toBe('invalid-scheme');
    }
  });

  it('serves a table that lacks an indicator as the scheme says', () => {
    const input = { weights: { ...level1, disclosure: 40, safeguards: 5, training: 5 } };
    expect(problemsOf(() => define(input))).toHaveLength(3);
    const scheme = define({ ...input, policies: { absent: 'full' } });
    expect(scheme.nodes.at(-1)).toMatchObject({
      id: 'training',
      kind: 'absent',
      parent: null,
      weight: '5',
    });
    const below = define({
      weights: { 'safeguards.archive': 5, safeguards: 20 },
      policies: { absent: 'redistribute' },
    });
    expect(below.nodes.at(-1)).toMatchObject({ id: 'safeguards.archive', parent: 'safeguards' });
    expect(weights(below, 'safeguards.training')).toEqual(['5']);
  });
});

describe('nanning2020', () => {
  it('refuses to stand in for rows that it lacks', () => {
    expect(
      problemsOf(() => defineScheme(liujiang, nanning2020)).map((line) => line.split(':')[0]),
    ).toEqual(['invalid-scheme', 'weights.new-media', 'weights.safeguards']);
  });

  it('stands once the user says that they are not scored', () => {
    const scheme = defineScheme(liujiang, { ...nanning2020, unlisted: 'exclude' });
    expect(
      weights(scheme, 'health', 'design', 'disclosure', 'services', 'interaction', 'safeguards'),
    ).toEqual(['20', '10', '35', '20', '15', '0']);
    expect(effectiveWeights(scheme)['design.functions.search']).toBe('1/90'); // 10 / 3 branches / 3 leaves
  });
});

describe('equalScheme', () => {
  it('gives each of the 68 leaves the same, and is not official', () => {
    const scheme = equalScheme(liujiang);
    expect(new Set(Object.values(effectiveWeights(scheme)))).toEqual(new Set(['1/68']));
    expect(problemsOf(() => effectiveWeights({ ...scheme, total: '50' }))).toEqual([
      'invalid-scheme',
      expect.stringMatching(/^scheme\.hash: expected the hash of its content/),
    ]);
    expect(scheme.official).toBe(false);
  });
});
