import type { Reason, Warning } from '@liujiang/indicators';
import { describe, expect, test } from 'vitest';
import type { Traits } from '../../evidence/identity.ts';
import { parseEvidence } from '../../evidence/parse-evidence.ts';
import type { Context } from './context.ts';
import { type Entry, hasSay, type ListSource, toEntry } from './entries.ts';
import type { ListItem } from './facts.ts';
import { joinLists } from './join-lists.ts';
import { FactSources } from './origins.ts';

const about = { zh: '首页加载', en: 'loading of the home page' };
const open: readonly Reason[] = ['incomplete-list'];

function entry(
  path: string,
  traits: Traits,
  value: ListItem<number>['value'],
  more: Partial<ListItem<number>> = {},
): Entry<number> {
  const label = traits['title'] ?? traits['url'] ?? path;
  return { traits, paths: [path], item: { label, value, ...more }, title: traits['title'] };
}

function source(
  list: string,
  entries: readonly Entry<number>[],
  gaps: readonly Reason[] = [],
): ListSource<number> {
  return { list, entries, gaps, read: [list] };
}

function join(...lists: readonly ListSource<number>[]) {
  const sources = new FactSources(parseEvidence({}), false);
  const warnings: Warning[] = [];
  const warn = (warning: Warning) => warnings.push(warning);
  const joined = joinLists(lists, about, { sources, warn } as unknown as Context);
  const told = warnings.map(({ message }) => message.zh);
  return { ...joined, told, sources, origin: sources.of(joined.list) };
}

const unseen = { unknown: ['fetch-failed'] as const };
const doubtful = { unknown: ['missing-fact'] as const };
const neither = { unknown: ['conflicting-evidence'] };

describe('a list has a say', () => {
  test.each<[string, readonly Entry<number>[], readonly Reason[], boolean]>([
    ['where it shows something', [entry('a', { url: '/1' }, 2)], open, true],
    ['where something in it has expired', [], ['expired-evidence'], true],
    ['not where it only may show more', [], open, false],
    ['not where it is blank', [], [], false],
  ])('%s', (_, entries, gaps, expected) => {
    expect(hasSay(source('pages', entries, gaps))).toBe(expected);
  });
});

test('an entry is what stands at an address, or what was drawn by its title there', () => {
  const merged = { traits: { url: '/1', site: '某网' }, paths: ['a'] };
  const item = { label: '/1', value: 2 };
  expect(toEntry(merged, '首页', 'address', item).traits).toEqual({ url: '/1' });
  expect(toEntry(merged, '首页', 'title', item)).toEqual({
    traits: { url: '/1', title: '首页' },
    paths: ['a'],
    title: '首页',
    item,
  });
});

describe('lists that are all open', () => {
  test('show all that each of them shows, and leave open what each of them does', () => {
    const { list, told, origin, titles } = join(
      source('pages', [entry('p0', { url: '/1' }, 2)], ['fetch-failed']),
      source('samples', [entry('s0', { url: '/2', title: '“乙”' }, 3)], open),
    );
    expect(list).toEqual({
      items: [
        { label: '/1', value: 2 },
        { label: '“乙”', value: 3 },
      ],
      reasons: ['fetch-failed', 'incomplete-list'],
    });
    expect(told).toEqual([]);
    expect(titles).toEqual(['乙']);
    expect(origin).toEqual({
      records: ['p0', 's0'],
      open: ['pages', 'samples'],
      read: ['pages', 'samples'],
    });
  });

  test('that say different things of one contradict each other there', () => {
    const { list, told } = join(
      source('pages', [entry('p0', { url: '/1' }, 2)], open),
      source('samples', [entry('s0', { url: '/1' }, 3), entry('s1', { url: '/2' }, 4)], open),
    );
    expect(list.items).toEqual([
      { label: '/1', value: neither },
      { label: '/2', value: 4 },
    ]);
    expect(told).toEqual(['关于“/1”的佐证相互矛盾：p0、s0']);
  });

  test('settle for each other what one of them leaves open', () => {
    const { list, told } = join(
      source(
        'pages',
        [entry('p0', { url: '/1' }, unseen), entry('p1', { url: '/2' }, unseen)],
        open,
      ),
      source(
        'samples',
        [entry('s0', { url: '/1' }, 3), entry('s1', { url: '/2' }, doubtful)],
        open,
      ),
    );
    expect(list.items).toEqual([
      { label: '/1', value: 3 },
      { label: '/2', value: { unknown: ['fetch-failed', 'missing-fact'] } },
    ]);
    expect(told).toEqual([]);
  });

  test('settle nothing for what contradicts itself', () => {
    const { list } = join(
      source(
        'pages',
        [entry('p0', { url: '/1' }, { unknown: ['conflicting-evidence', 'missing-fact'] })],
        open,
      ),
      source('samples', [entry('s0', { url: '/1' }, 3)], open),
    );
    expect(list.items).toEqual([{ label: '/1', value: neither }]);
  });

  test.each<[string, readonly Reason[][], object]>([
    ['certain once one of them is', [['stale-observation']], {}],
    ['certain once one of them has no doubt', [['stale-observation'], []], {}],
    [
      'as doubtful as both',
      [['undated-observation'], ['stale-observation']],
      { reasons: ['stale-observation', 'undated-observation'] },
    ],
  ])('that say the same of one are %s', (_, [one = [], other], expected) => {
    const { list } = join(
      source('pages', [entry('p0', { url: '/1' }, 2, { reasons: one })], open),
      source('samples', [entry('s0', { url: '/1' }, 2, other && { reasons: other })], open),
    );
    expect(list.items).toEqual([{ label: '/1', value: 2, ...expected }]);
  });

  test('call one thing by the first of its names, and it rests on all its records', () => {
    const named = (path: string, label: string) => entry(path, { url: '/1' }, 2, { label });
    const { list, sources } = join(
      source('pages', [named('p0', '甲页')], open),
      source('samples', [named('s0', '乙页')], open),
    );
    const [item] = list.items;
    expect(item?.label).toBe('乙页');
    expect(sources.of(item)).toEqual({ records: ['p0', 's0'] });
  });

  test('take things that state no address for things of their own', () => {
    const { list } = join(
      source(
        'pages',
        [entry('p0', { url: undefined }, 2), entry('p1', { url: undefined }, 3)],
        open,
      ),
    );
    expect(list.items).toEqual([
      { label: 'p0', value: 2 },
      { label: 'p1', value: 3 },
    ]);
  });
});

describe('a list that shows everything', () => {
  const home = entry('p0', { url: '/1' }, 2);

  test('settles that there is no more', () => {
    const { list, told, origin } = join(
      source('pages', [home, entry('p1', { url: '/2' }, 3)]),
      source('samples', [entry('s0', { url: '/2' }, 3)], open),
    );
    expect(list).toEqual({
      items: [
        { label: '/1', value: 2 },
        { label: '/2', value: 3 },
      ],
      reasons: [],
    });
    expect(told).toEqual([]);
    expect(origin).toEqual({ records: ['p0', 'p1', 's0'], open: [], read: ['pages', 'samples'] });
  });

  test('is contradicted by a thing that can be none of its own: neither list is believed', () => {
    const { list, told, origin } = join(
      source('pages', [home]),
      source('samples', [entry('s0', { url: '/2' }, 3)], open),
    );
    expect(list).toEqual({ items: [], reasons: ['conflicting-evidence'] });
    expect(told).toEqual(['关于“首页加载”的佐证相互矛盾：p0、s0']);
    expect(origin).toEqual({ records: ['p0', 's0'], open: [], read: ['pages', 'samples'] });
  });

  test('settles what others leave open of things that may be its own', () => {
    const { list, told } = join(
      source('pages', [home]),
      source('samples', [entry('s0', { title: '首页' }, unseen)], open),
    );
    expect(list.items).toEqual([{ label: '/1', value: 2 }]);
    expect(told).toEqual([]);
  });

  test('settles nothing where it leaves something open itself', () => {
    const { list } = join(
      source('pages', [home, entry('p1', { url: '/2' }, unseen)]),
      source('samples', [entry('s0', { title: '首页' }, doubtful)], open),
    );
    expect(list.items).toEqual([
      { label: '/1', value: 2 },
      { label: '/2', value: unseen },
      { label: '首页', value: doubtful },
    ]);
  });

  test('settles it for another that shows everything too', () => {
    const { list } = join(
      source('pages', [entry('p0', { url: '/1' }, unseen)]),
      source('samples', [entry('s0', { title: '首页' }, 2)]),
    );
    expect(list.items).toEqual([{ label: '首页', value: 2 }]);
  });

  test('is contradicted by what says of its things what it does not', () => {
    const { list, told } = join(
      source('pages', [home]),
      source('samples', [entry('s0', { title: '首页' }, 9)], open),
    );
    expect(list.items).toEqual([
      { label: '/1', value: 2 },
      { label: '首页', value: neither },
    ]);
    expect(told).toEqual(['关于“首页”的佐证相互矛盾：s0、p0']);
  });

  test('names only those of its things that are contradicted, and several by the question', () => {
    const { told } = join(
      source('pages', [home, entry('p1', { url: '/2' }, 3), entry('p2', { url: '/3' }, 4)]),
      source(
        'samples',
        [entry('s0', { url: '/1', title: '甲' }, 9), entry('s1', { url: '/2', title: '乙' }, 9)],
        open,
      ),
    );
    expect(told).toEqual(['关于“首页加载”的佐证相互矛盾：s0、s1、p0、p1']);
  });

  test('keeps what contradicts itself, which says too much', () => {
    const { list } = join(
      source('pages', [home]),
      source(
        'samples',
        [entry('s0', { title: '首页' }, { unknown: ['conflicting-evidence'] })],
        open,
      ),
    );
    expect(list.items).toContainEqual({ label: '首页', value: neither });
  });

  test('alone says what it says', () => {
    const { list, told } = join(
      source('pages', [entry('p0', { url: '/1' }, unseen), entry('p1', { url: '/2' }, 3)]),
    );
    expect(list.items).toEqual([
      { label: '/1', value: unseen },
      { label: '/2', value: 3 },
    ]);
    expect(told).toEqual([]);
  });
});
