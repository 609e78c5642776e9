import { describe, expect, test } from 'vitest';
import { derive, open, whole } from '../testing/derive.ts';

const collectedAt = '2020-12-01';
const neither = { unknown: ['conflicting-evidence'] };

function word(requirement: string, outcome: string, more: object = {}): object {
  return {
    requirement,
    element: null,
    outcome,
    attestedBy: '评估组',
    attestedAt: collectedAt,
    expiresOn: null,
    ...more,
  };
}

function read(input: object, ...words: readonly object[]) {
  const { facts, warnings, sources } = derive({
    collectedAt,
    ...input,
    attestations: open(...words),
  });
  const told = warnings.filter(({ code }) => code === 'conflicting-evidence');
  return { facts, sources, told: told.map(({ message }) => message.zh.split('：')[1]) };
}

const said = (outcome: string) => `attestations.records[0]（评估组于2020-12-01认定${outcome}）`;

describe('load times of pages', () => {
  const id = 'design.layout/3';
  // 加载时间不超过3秒
  const slow = { url: '/slow', loadSeconds: 30 };
  const fast = { url: '/fast', loadSeconds: 0.5 };

  function times(pages: object, ...words: readonly object[]) {
    const { facts, told, sources } = read({ pages }, ...words);
    const list = facts.measurements[id]?.['loadTime'];
    return {
      values: list?.items.map(({ value }) => value),
      word: facts.attestations[id],
      list,
      sources,
      told,
    };
  }

  test('that are not as asked stand against a word that they are', () => {
    const { values, word: vouched, told, list, sources } = times(open(fast, slow), word(id, 'met'));
    expect(values).toEqual([0.5, neither]);
    expect(vouched).toMatchObject({ unknown: ['conflicting-evidence'] });
    expect(told).toEqual([`${said('符合要求')}、pages.records[1]`]);
    const [, disputed] = list?.items ?? [];
    expect(sources.of(disputed).records).toEqual(['pages.records[1]', 'attestations.records[0]']);
    expect(sources.of(vouched).records).toEqual(['attestations.records[0]', 'pages.records[1]']);
    expect(list?.reasons).toEqual(['incomplete-list']);
    expect(sources.of(list).open).toEqual(['pages']);
  });

  test.each<[string, object, string, unknown[]]>([
    ['as asked do not stand against it', whole(fast), 'met', [0.5]],
    ['as asked stand against a word that they are not', whole(fast), 'not-met', [neither]],
    ['as far as seen do not', open(fast), 'not-met', [0.5]],
    ['that are not as asked agree with it', whole(fast, slow), 'not-met', [0.5, 30]],
    [
      'of any length stand against a word that none arises',
      open(fast, slow),
      'inapplicable',
      [neither, neither],
    ],
  ])('%s', (_, pages, outcome, expected) => {
    const { values, told } = times(pages, word(id, outcome));
    expect(values).toEqual(expected);
    expect(told).toHaveLength(JSON.stringify(expected).includes('conflicting') ? 1 : 0);
  });

  test('are not held against a word that has expired', () => {
    const expired = word(id, 'met', { attestedAt: '2020-01-01', expiresOn: '2020-11-29' });
    expect(times(open(slow), expired)).toMatchObject({ values: [30], told: [] });
  });

  test('are believed where a word says that they are not found well, beside what is asked', () => {
    const { values, word: vouched } = times(whole(fast), word(id, 'not-met'));
    expect(values).toEqual([neither]);
    expect(vouched).toMatchObject({ outcome: 'not-met' });
  });
});

describe('publish times of articles', () => {
  const id = 'design.layout/5';

  function times(publishedAt: string, outcome: string) {
    const pages = whole({ url: '/a', kind: 'article', publishedAt });
    const { facts, told } = read({ pages }, word(id, outcome));
    return { values: facts.pages.publishedAt.items.map(({ value }) => value), told };
  }

  test.each<[string, string, string, boolean]>([
    ['in another form, against a word that they are met', '2020年5月1日', 'met', true],
    ['as asked, agreeing with it', '2020-05-01 10:30', 'met', false],
    ['as asked, against a word that they are not', '2020-05-01 10:30', 'not-met', true],
    ['in another form, agreeing with it', '2020年5月1日', 'not-met', false],
    ['of any form, against a word that there are none', '2020-05-01 10:30', 'inapplicable', true],
  ])('%s', (_, printed, outcome, disputed) => {
    const { values, told } = times(printed, outcome);
    expect(values).toEqual([disputed ? neither : printed]);
    expect(told).toHaveLength(disputed ? 1 : 0);
    if (disputed) expect(told[0]).toContain('pages.records[0]');
  });
});

describe('notices before links to other sites', () => {
  const id = 'design.functions.links/3';

  test.each<[string, boolean, string, boolean]>([
    ['missing, against a word that it is met', false, 'met', true],
    ['there, agreeing with it', true, 'met', false],
    // Whether what is linked to is lawful and of use a person judges beside.
    ['there, beside a word that it is not met', true, 'not-met', false],
    ['there, against a word that there are no such links', true, 'inapplicable', true],
  ])('%s', (_, notice, outcome, disputed) => {
    const links = whole({ url: 'http://shop.example.com', kind: 'non-government', notice });
    const { facts, told } = read({ links }, word(id, outcome));
    expect(facts.links.notices.items.map(({ value }) => value)).toEqual([
      disputed ? neither : notice,
    ]);
    expect(told).toHaveLength(disputed ? 1 : 0);
    if (disputed) expect(told[0]).toContain('links.records[0]');
  });
});

describe('accounts that bear the name of their unit', () => {
  const id = 'new-media.consolidation/2';

  test.each<[string, string, boolean]>([
    ['stand against a word that they do not', 'not-met', true],
    ['agree with a word that they do', 'met', false],
    ['stand against a word that there are none', 'inapplicable', true],
  ])('%s', (_, outcome, disputed) => {
    const accounts = whole({ unit: '区信息中心', platform: '微信', name: '区信息中心' });
    const { facts, told } = read({ accounts }, word(id, outcome));
    expect(facts.accounts.named.items.map(({ value }) => value)).toEqual([
      disputed ? neither : true,
    ]);
    expect(told).toHaveLength(disputed ? 1 : 0);
    // An account is called by more than its name, so that the list is named.
    if (disputed) expect(told[0]).toMatch(/、accounts$/);
  });
});
