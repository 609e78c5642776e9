import { describe, expect, test } from 'vitest';
import { derive, open, whole } from '../../testing/derive.ts';

const seen = { collectedAt: '2020-12-01' };
const centre = '区信息中心';
const wechat = { unit: centre, platform: '微信' };

function accounts(list: object, document: object = seen) {
  return derive({ ...document, accounts: list }).facts.accounts;
}

function values(fact: { readonly items: readonly { readonly value: unknown }[] }) {
  return fact.items.map(({ value }) => value);
}

describe('accounts of a unit on a platform', () => {
  test.each<[string, object[], unknown[], unknown[]]>([
    ['one', [{ ...wechat, name: '柳江发布' }], [1], [['柳江发布']]],
    [
      'one, seen twice',
      [
        { ...wechat, name: '柳江发布' },
        { ...wechat, name: '柳江 发布' },
      ],
      [1],
      [['柳江发布']],
    ],
    [
      'two',
      [
        { ...wechat, name: '柳江发布' },
        { ...wechat, name: '柳江政务' },
      ],
      [2],
      [['柳江发布', '柳江政务']],
    ],
    [
      'one unit by name and by id',
      [
        { ...wechat, name: '甲' },
        { ...wechat, unit: 'information-centre', name: '乙' },
      ],
      [2],
      [['乙', '甲']],
    ],
    [
      'one on each of two platforms',
      [
        { ...wechat, name: '甲' },
        { unit: centre, platform: '微博', name: '甲' },
      ],
      [1, 1],
      [['甲']],
    ],
    ['one without a name', [wechat], [1], [{ unknown: ['missing-fact'] }]],
    [
      'two, one without a name',
      [wechat, { ...wechat, name: '甲' }],
      [{ unknown: ['missing-fact'] }],
      [{ unknown: ['missing-fact'] }],
    ],
  ])('%s', (_, records, perPlatform, names) => {
    const fact = accounts(whole(...records));
    expect(values(fact.perPlatform)).toEqual(perPlatform);
    expect(values(fact.names)).toEqual(names);
    expect(fact.perPlatform.reasons).toEqual([]);
  });

  test.each<[string, string[], unknown[]]>([
    ['several names of one platform', ['微信', '微信公众号', '政务微信'], [3]],
    ['names of two platforms', ['手机端', '移动客户端', '政务微博'], [2, 1]],
    ['a name that nobody knows', ['某平台'], [1]],
    [
      'one beside a name that nobody knows',
      ['微信', '某平台'],
      [{ unknown: ['missing-fact'] }, { unknown: ['missing-fact'] }],
    ],
    [
      'too many beside a name that nobody knows',
      ['微信', '微信公众号', '某平台'],
      [2, { unknown: ['missing-fact'] }],
    ],
  ])('under %s', (_, platforms, expected) => {
    const records = platforms.map((platform, index) => ({
      unit: centre,
      platform,
      name: `${index}`,
    }));
    const { facts, warnings } = derive({ ...seen, accounts: whole(...records) });
    expect(new Set(values(facts.accounts.perPlatform))).toEqual(new Set(expected));
    expect(warnings.map(({ code, path }) => `${code} ${path}`)).toEqual(
      platforms.flatMap((platform, index) =>
        platform === '某平台' ? `unknown-platform accounts.records[${index}].platform` : [],
      ),
    );
  });

  test('names are compared across the responsible units, unless each is read by itself', () => {
    const list = whole(
      { unit: centre, platform: '手机端', name: '柳江区政府' },
      { unit: '区行政审批局', platform: '微信', name: '柳江政务' },
      { unit: '区教育局', platform: '微信', name: '柳江教育' },
    );
    const { names } = accounts(list);
    expect(names.items).toEqual([
      { label: '区信息中心、区行政审批局', value: ['柳江区政府', '柳江政务'] },
      { label: '区教育局', value: ['柳江教育'] },
    ]);
    const options = { readings: { accountNames: 'each' as const } };
    const each = derive({ ...seen, accounts: list }, options).facts.accounts.names;
    expect(values(each)).toEqual([['柳江区政府'], ['柳江教育'], ['柳江政务']]);
  });

  test.each<[string, object]>([
    ['no unit', { platform: '微信', name: '甲' }],
    ['an unknown unit', { unit: '某局', platform: '微信', name: '甲' }],
    ['no platform', { unit: centre, name: '甲' }],
  ])('an account with %s may be of any', (_, record) => {
    expect(accounts(whole(record)).perPlatform.reasons).toEqual(['missing-fact']);
  });

  test('one that was seen before may be gone', () => {
    const before = { ...wechat, name: '乙' };
    const list = (since: string) => ({
      ...open(
        { ...wechat, name: '甲', collectedAt: '2020-12-01' },
        { ...before, collectedAt: since },
      ),
    });
    expect(accounts(list('2020-11-29'), {}).perPlatform.items).toEqual([
      { label: `${centre} 微信`, value: 2, reasons: ['stale-observation'] },
    ]);
    expect(accounts(list('2020-11-30'), {}).perPlatform.items).toEqual([
      { label: `${centre} 微信`, value: 2 },
    ]);
  });

  test('nothing was looked at', () => {
    const unseen = { items: [], reasons: ['missing-fact'] };
    expect(derive({}).facts.accounts).toEqual({
      checks: unseen,
      perPlatform: unseen,
      names: unseen,
      named: unseen,
    });
  });
});

describe('publish times of pages', () => {
  test('are kept as printed', () => {
    const pages = whole(
      { url: 'a', publishedAt: '2020-11-02 09:30' },
      { url: 'b', publishedAt: null },
      { url: 'c' },
      { url: 'd', failed: { at: '2020-12-01', reason: 'HTTP 503' } },
    );
    expect(derive({ ...seen, pages }).facts.pages.publishedAt).toEqual({
      items: [
        { label: 'a', value: '2020-11-02 09:30' },
        { label: 'b', value: null },
        { label: 'c', value: { unknown: ['missing-fact'] } },
        { label: 'd', value: { unknown: ['fetch-failed'] } },
      ],
      reasons: [],
    });
  });

  test('one address, two times', () => {
    const pages = open({ url: 'a', publishedAt: '2020-11-02' }, { url: 'a', publishedAt: null });
    const { facts, warnings } = derive({ ...seen, pages });
    expect(values(facts.pages.publishedAt)).toEqual([{ unknown: ['conflicting-evidence'] }]);
    expect(warnings).toMatchObject([{ code: 'conflicting-evidence', path: 'pages.records[0]' }]);
  });
});
