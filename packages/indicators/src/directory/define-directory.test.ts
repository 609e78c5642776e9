import { describe, expect, it } from 'vitest';
import { caughtProblems, inShort } from '../testing/caught-problems.ts';
import { smallDirectory } from '../testing/small-directory.ts';
import { defineDirectory } from './define-directory.ts';

const office = { id: 'office', name: '区政府办' };

function problemsOf(units: readonly unknown[], groups: readonly unknown[] = []) {
  const input = { id: 'd', version: '1', units, groups };
  return caughtProblems('invalid-directory', () => defineDirectory(input));
}

describe('defineDirectory', () => {
  it('fills what may be left out', () => {
    const { units, source } = defineDirectory({
      id: 'd',
      version: '1',
      units: [office],
      groups: [],
    });
    expect(source).toBeNull();
    expect(units).toEqual([
      {
        id: 'office',
        code: null,
        name: { zh: '区政府办', en: '区政府办' },
        shortNames: [],
        aliases: [],
        formerNames: [],
        merger: null,
      },
    ]);
  });

  it('gives plain frozen JSON that reads as itself, and leaves the input alone', () => {
    const input = structuredClone(smallDirectory);
    const directory = defineDirectory(input);
    expect(JSON.parse(JSON.stringify(directory))).toEqual(directory);
    expect(defineDirectory(directory)).toEqual(directory);
    expect(Object.isFrozen(directory.units[5]?.formerNames[0])).toBe(true);
    expect(Object.isFrozen(input.units)).toBe(false);
    expect(input).toEqual(smallDirectory);
  });

  it.each([
    ['an id used twice', [office, { ...office, name: '乙' }], ['duplicate units[1].id']],
    [
      'a code used twice',
      [
        { ...office, code: '1' },
        { id: 'b', name: '乙', code: '1' },
      ],
      ['duplicate units[1].code'],
    ],
    [
      'a present full name used twice, by the stated comparison',
      [office, { id: 'b', name: '“区 政府办”' }],
      ['duplicate units[1].name'],
    ],
    ['a name without letters', [{ id: 'a', name: '“”' }], ['invalid units[0].name']],
    ['a misspelt key', [{ ...office, shortName: [] }], ['unknown-key units[0].shortName']],
    [
      'a day that does not exist',
      [{ ...office, formerNames: [{ name: '旧', until: '2019-02-29' }] }],
      ['invalid units[0].formerNames[0].until'],
    ],
    [
      'a name that ends before it begins',
      [{ ...office, formerNames: [{ name: '旧', from: '2019-02-02', until: '2019-02-01' }] }],
      ['out-of-range units[0].formerNames[0].until'],
    ],
    [
      'a merger into nobody',
      [{ ...office, merger: { into: 'offise', on: '2020-01-01' } }],
      ['unknown-id units[0].merger.into'],
    ],
    [
      'a unit merged into itself',
      [{ ...office, merger: { into: 'office', on: '2020-01-01' } }],
      ['cycle units[0].merger.into'],
    ],
    [
      'mergers in a circle, not the unit that leads into it',
      [
        { ...office, merger: { into: 'b', on: '2020-01-01' } },
        { id: 'b', name: '乙', merger: { into: 'c', on: '2020-01-01' } },
        { id: 'c', name: '丙', merger: { into: 'b', on: '2020-01-01' } },
      ],
      ['cycle units[1].merger.into', 'cycle units[2].merger.into'],
    ],
  ])('refuses %s', (_, units, expected) => {
    expect(inShort(problemsOf(units))).toEqual(expected);
  });

  it('lists the problems of shape and of links together, in the order of the input', () => {
    const problems = problemsOf(
      [{ ...office, code: 7 }, { id: 'office', name: '乙' }, 'labao', { name: '丁' }],
      [
        { id: 'towns', members: ['ofice', 'office', 'office'] },
        { id: 'towns', members: 'all' },
      ],
    );
    expect(inShort(problems)).toEqual([
      'wrong-type units[0].code',
      'duplicate units[1].id',
      'wrong-type units[2]',
      'missing units[3].id',
      'unknown-id groups[0].members[0]',
      'duplicate groups[0].members[2]',
      'duplicate groups[1].id',
      'wrong-type groups[1].members',
    ]);
    expect(problems[4]).toMatchObject({ got: '"ofice"', nearest: ['office'] });
  });

  it('lists the holes of a list as what they are, no units', () => {
    const units: unknown[] = [office];
    units[2] = { ...office, id: 'other' };
    expect(problemsOf(units).map(({ path }) => path)).toContain('units[1]');
  });

  it.each([null, undefined, 'x', 7, [], new Map()])('refuses %s', (input) => {
    expect(() => defineDirectory(input)).toThrow('单位名录有误');
  });
});
