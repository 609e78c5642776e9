import { expect, it } from 'vitest';
import { catalogueOf } from '../testing/arbitraries.ts';
import { leaf } from '../testing/leaf.ts';
import { defineScheme } from './define-scheme.ts';

const name = { zh: '示例', en: 'Example' };
const catalogue = catalogueOf([
  { id: 'x', name, children: [leaf('x.a'), leaf('x.b', 3)] },
  leaf('y'),
  leaf('z'),
]);
type Input = Parameters<typeof defineScheme<string, string>>[1];

it.each<[string, Partial<Input>, readonly string[]]>([
  [
    'equal where nothing is said',
    {},
    ['x 100/3 spread', 'x.a 50/3 spread', 'x.b 50/3 spread', 'y 100/3 spread', 'z 100/3 spread'],
  ],
  [
    'what they are said to be, and the sum of what stands below them',
    { weights: { 'x.a': 30, 'x.b': 10 } },
    ['x 40 derived', 'x.a 30 stated', 'x.b 10 stated', 'y 30 spread', 'z 30 spread'],
  ],
  [
    'no such sum while something below them is not said',
    { weights: { 'x.a': 30 } },
    ['x 100/3 spread', 'x.a 30 stated', 'x.b 10/3 spread', 'y 100/3 spread', 'z 100/3 spread'],
  ],
  [
    'such a sum where the rest is left out',
    { weights: { 'x.a': 60, y: 40 }, unlisted: 'exclude' },
    ['x 60 derived', 'x.a 60 stated', 'x.b 0 excluded', 'y 40 stated', 'z 0 excluded'],
  ],
  [
    'such a sum where the rest is left out by its name',
    { weights: { 'x.a': 40 }, exclude: ['x.b'] },
    ['x 40 derived', 'x.a 40 stated', 'x.b 0 excluded', 'y 30 spread', 'z 30 spread'],
  ],
  [
    'nothing with all that stands below',
    { exclude: ['x'] },
    ['x 0 excluded', 'x.a 0 excluded', 'x.b 0 excluded', 'y 50 spread', 'z 50 spread'],
  ],
  [
    'nothing where they are not listed, with all that stands below',
    { weights: { y: 100 }, unlisted: 'exclude' },
    ['x 0 excluded', 'x.a 0 excluded', 'x.b 0 excluded', 'y 100 stated', 'z 0 excluded'],
  ],
  [
    'shared by requirements',
    { spread: 'by-requirements' },
    ['x 200/3 spread', 'x.a 50/3 spread', 'x.b 50 spread', 'y 50/3 spread', 'z 50/3 spread'],
  ],
  [
    'shared by leaves',
    { spread: 'by-leaves', weights: { z: 40 } },
    ['x 40 spread', 'x.a 20 spread', 'x.b 20 spread', 'y 20 spread', 'z 40 stated'],
  ],
])('weights are %s', (_, input, expected) => {
  const base = { id: 's', version: '1', title: name, weights: {} };
  const { nodes } = defineScheme<string, string>(catalogue, { ...base, ...input } as Input);
  expect(nodes.map(({ id, weight, origin }) => `${id} ${weight} ${origin}`)).toEqual(expected);
});
