import { describe, expect, test } from 'vitest';
import { derive, open, whole } from '../testing/derive.ts';

const collectedAt = '2020-12-01';

describe('持续更新, by the time that the cadence of a data set allows up to 2020-11-30', () => {
  const unknown = { unknown: ['needs-person'] };
  test.each<[string, string, unknown]>([
    ['daily', '2020-11-29', 'present'],
    ['daily', '2020-11-28', unknown],
    ['weekly', '2020-11-23', 'present'],
    ['weekly', '2020-11-22', unknown],
    ['monthly', '2020-10-30', 'present'],
    ['monthly', '2020-10-29', unknown],
    ['quarterly', '2020-08-30', 'present'],
    ['quarterly', '2020-08-29', unknown],
    ['half-yearly', '2020-05-30', 'present'],
    ['half-yearly', '2020-05-29', unknown],
    ['yearly', '2019-11-30', 'present'],
    ['yearly', '2019-11-29', unknown],
    ['irregular', '2020-11-30', unknown],
    ['monthly', '2020-12-01', { unknown: ['missing-fact'] }],
    ['monthly', '2020-12-02', { unknown: ['future-date'] }],
    ['monthly', '近日', { unknown: ['unreadable-date'] }],
  ])('%s, last updated on %s', (cadence, updatedAt, state) => {
    const dataSets = whole({ name: '企业名录', cadence, updatedAt });
    const { facts } = derive({ collectedAt, dataSets });
    expect(facts.elements['disclosure.basic.open-data/2']?.['updates']).toEqual(state);
  });
});

describe('what districts can read in rules of their own', () => {
  const page = (url: string, more: object) => ({ url, kind: 'column', ...more });
  const elementsOf = (requirement: string, ...pages: readonly object[]) =>
    derive({ collectedAt, pages: whole(...pages) }).facts.elements[requirement];

  test('how pages came out in browsers', () => {
    const works = (browser: string, fine: boolean) => ({ name: browser, works: fine });
    const both = page('a', { browsers: open(works('360', true), works('IE', true)) });
    const one = page('b', { browsers: open(works('３６０', true), works('火狐', false)) });
    const broken = page('c', { browsers: open(works('360', true), works('IE', false)) });
    expect(elementsOf('design.layout/4', both)).toEqual({
      'browser-360': 'present',
      'browser-ie': 'present',
    });
    expect(elementsOf('design.layout/4', both, one)).toEqual({
      'browser-360': 'present',
      'browser-ie': { unknown: ['missing-fact'] },
    });
    expect(elementsOf('design.layout/4', both, one, broken)).toEqual({
      'browser-360': 'present',
      'browser-ie': 'absent',
    });
  });

  test('whether header and footer are those of the home page', () => {
    const same = page('a', { header: { sameAsHome: true }, footer: { sameAsHome: true } });
    const other = page('b', { header: { sameAsHome: true }, footer: { sameAsHome: false } });
    expect(elementsOf('design.layout/8', same, other)).toEqual({
      header: 'present',
      footer: 'absent',
    });
  });
});

test('records that contradict each other are named', () => {
  const state = { requirement: 'design.functions.search/1', element: 'pinyin', state: 'absent' };
  const { facts, warnings } = derive({
    collectedAt,
    searches: open({ query: 'shebao', kind: 'pinyin', understood: true }),
    disclosures: open(state),
  });
  expect(facts.elements['design.functions.search/1']).toEqual({
    pinyin: { unknown: ['conflicting-evidence'] },
  });
  expect(warnings.map(({ code, message }) => `${code} ${message.zh}`)).toEqual([
    'conflicting-evidence 关于“拼音转化搜索”的佐证相互矛盾：searches、disclosures.records[0]',
  ]);
});

test('a publish time is asked of articles, not of home and column pages', () => {
  const article = { url: 'a', kind: 'article', publishedAt: '2020-11-02 09:30' };
  const home = { url: 'h', kind: 'home' };
  const timesOf = (...pages: readonly object[]) =>
    derive({ collectedAt, pages: whole(...pages) }).facts.pages.publishedAt;
  expect(timesOf(article, home)).toEqual({
    items: [{ label: 'a', value: '2020-11-02 09:30' }],
    reasons: [],
  });
  expect(timesOf(home)).toEqual({ items: [], reasons: ['missing-fact'] });
  // One address under two kinds: the home page cannot bear what the other record shows.
  const dated = { url: 'h', publishedAt: '2020-11-02' };
  const both = open<object>(home, dated);
  expect(derive({ collectedAt, pages: both }).facts.pages.publishedAt.items).toEqual([
    { label: 'h', value: { unknown: ['conflicting-evidence'] } },
  ]);
});
