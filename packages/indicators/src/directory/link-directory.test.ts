import { expect, it } from 'vitest';
import { smallCatalogue } from '../testing/small-catalogue.ts';
import { smallDirectory } from '../testing/small-directory.ts';
import { defineDirectory } from './define-directory.ts';
import { linkDirectory } from './link-directory.ts';

it('links offices by id or printed name, groups by id or printed name', () => {
  const { offices, members } = linkDirectory(smallCatalogue, defineDirectory(smallDirectory));
  expect([...offices]).toEqual([
    ['finance', 'finance'],
    ['centre', 'u-1'],
  ]);
  expect([...members.keys()]).toEqual(['towns', 'all-units']);
  expect(members.get('towns')).toEqual(['east', 'west', 'north']);
});

it('warns of what does not fit, with the nearest names', () => {
  const directory = defineDirectory({
    id: 'd',
    version: '1',
    units: [
      { id: 'a', name: '甲局', aliases: ['区信息中心'] },
      { id: 'b', name: '乙局', aliases: ['区信息中心'] },
      { id: 'c', name: '区政府办公室' },
      { id: 'finance', name: '丙局' },
    ],
    groups: [
      { id: 'town', members: ['a'] },
      { id: '各单位', members: [] },
    ],
  });
  const { offices, members, warnings } = linkDirectory(smallCatalogue, directory);
  expect([...offices]).toEqual([['finance', 'finance']]);
  expect([...members]).toEqual([]);
  expect(warnings.map(({ code, path, nearest }) => [code, path, nearest])).toEqual([
    ['unknown-group', 'groups[0].id', ['towns']],
    ['group-without-members', 'groups', []],
    ['group-without-members', 'groups', []],
    ['unmatched-unit', 'units', ['区政府办公室']],
    ['ambiguous-unit', 'units', ['a', 'b']],
  ]);
  expect(warnings[3]?.message.zh).toBe('名录中没有“区政府办”');
});
