import { describe, expect, test } from 'vitest';
import { parseEvidence } from '../evidence/parse-evidence.ts';
import { assessLiujiang } from '../liujiang/assess-liujiang.ts';
import { derive, open, whole } from '../testing/derive.ts';

const collectedAt = '2020-12-01';
const asOf = '2020-11-30';

function outcomeOf(requirement: string, document: object, options: object = {}) {
  const evidence = parseEvidence({ collectedAt, ...document });
  const { findings } = assessLiujiang(evidence, { asOf, ...options });
  return findings.find((finding) => finding.requirement === requirement)?.outcome;
}

describe('one consultation, however its address is written', () => {
  const spellings = [
    'http://www.liujiang.gov.cn/c/1',
    'http://www.liujiang.gov.cn/c/1/',
    'https://liujiang.gov.cn/c/1#top',
    'http://www.liujiang.gov.cn/c/1?from=m',
    'http://WWW.LIUJIANG.GOV.CN/c/1',
    'http://www.liujiang.gov.cn:80/c/1',
  ];
  const quantity = 'interaction.collection.quantity/1';
  const opened = (url: string) => ({ title: '征求意见', opensAt: '2020-05-01', url });

  test('counts once', () => {
    const { facts, warnings } = derive({
      collectedAt,
      consultations: open(...spellings.map(opened)),
    });
    expect(facts.counts[quantity]).toMatchObject({ min: 1, max: null });
    expect(warnings).toEqual([]);
    const document = { consultations: whole(...spellings.map(opened)) };
    expect(outcomeOf(quantity, document)).toBe('failed');
  });

  test('but queries tell pages apart', () => {
    const pages = [1, 2, 3, 4, 5, 6].map((id) => opened(`http://www.liujiang.gov.cn/c?id=${id}`));
    expect(outcomeOf(quantity, { consultations: open(...pages) })).toBe('passed');
  });
});

describe('what was drawn at one address', () => {
  const search = 'design.functions.search/4';
  const found = (title: string, value: number | null, more: object = {}) => ({
    requirement: search,
    parameter: 'resultPage',
    title,
    url: 'http://www.liujiang.gov.cn/s',
    value,
    ...more,
  });

  test('is as many things as it has titles', () => {
    const measurements = whole(found('甲', 1), found('乙', 1), found('丙', 1));
    const { facts, warnings } = derive({ collectedAt, measurements });
    expect(facts.measurements[search]?.['resultPage']?.items).toEqual([
      { label: '丙', value: 1 },
      { label: '乙', value: 1 },
      { label: '甲', value: 1 },
    ]);
    expect(warnings).toEqual([]);
    expect(outcomeOf(search, { measurements })).toBe('passed');
  });

  test('is not changed by what a seed does not draw, nor by a note on it', () => {
    const frame = {
      requirement: search,
      entries: whole({ title: '子' }, { title: '丑' }, { title: '寅' }),
    };
    const judge = (...records: readonly object[]) =>
      outcomeOf(
        search,
        { samplingFrames: whole(frame), measurements: whole(...records) },
        { sampleSeed: '2020-11' },
      );
    const left = [found('子', null), found('子', null, { note: '复查' })];
    // 寅 and 丑 are drawn: see sampling/sampled-findings.test.ts.
    expect(judge(found('寅', 1))).toBe('cantTell');
    expect(judge(found('寅', 1), ...left)).toBe('cantTell');
    expect(judge(found('寅', 1), found('丑', 1), ...left)).toBe('passed');
    expect(judge(found('寅', 1), found('丑', 2), ...left)).toBe('failed');
  });
});

describe('browsers in which one page was opened', () => {
  const statesOf = (...browsers: readonly object[]) =>
    derive({ collectedAt, pages: whole({ url: 'u1', browsers: open(...browsers) }) }).facts
      .elements['design.layout/4']?.['browser-360'];

  test('what one record leaves open another settles', () => {
    expect(statesOf({ name: '360' }, { name: '360', works: true })).toBe('present');
  });

  test('two that differ are believed neither', () => {
    expect(statesOf({ name: '360', works: true }, { name: '360', works: false })).toEqual({
      unknown: ['conflicting-evidence'],
    });
  });
});

describe('one page recorded twice', () => {
  const layout = 'design.layout/4';
  const page = (...browsers: readonly object[]) => ({ url: 'u1', browsers: open(...browsers) });

  test('is no contradiction where only the seeing differs, at any depth', () => {
    const { facts, warnings } = derive({
      collectedAt,
      pages: open<object>(
        page({ name: '360', works: false }),
        {
          ...page({ name: '360', works: false, collectedAt: '2020-12-02', note: '复查' }),
          url: 'u1#top',
          title: '首页',
        },
        { url: 'u1', title: '门户首页', note: '重测', collector: '乙' },
      ),
    });
    expect(facts.elements[layout]?.['browser-360']).toBe('absent');
    expect(warnings).toEqual([]);
  });

  test('shows in two records what each of them shows, as it was seen then', () => {
    const { facts, warnings } = derive({
      pages: open(
        { ...page({ name: '360', works: false }), collectedAt: '2020-11-01' },
        { ...page({ name: 'IE', works: true }), url: 'u1#top', collectedAt },
      ),
    });
    expect(facts.elements[layout]).toEqual({
      'browser-360': { unknown: ['stale-observation'] },
      'browser-ie': { unknown: ['incomplete-list'] },
    });
    expect(warnings).toEqual([]);
  });

  test('has a header of all that was seen of it', () => {
    const { facts } = derive({
      collectedAt,
      pages: whole(
        { url: 'u1', header: { siteName: true }, kind: 'home' },
        { url: 'u1/', header: { logo: true } },
      ),
    });
    expect(facts.elements['design.layout/7']).toMatchObject({
      'site-name': 'present',
      logo: 'present',
    });
  });
});

describe('a document interpreted in two records', () => {
  const interpretation = 'disclosure.basic.interpretation/1';
  const policy = (interpretations: object) => ({ title: '甲', url: 'u1', interpretations });
  const itemsOf = (...lists: readonly object[]) =>
    derive({ collectedAt, policies: open(...lists.map(policy)) }).facts.samples[interpretation]
      ?.items;

  test('is no contradiction where one list repeats the other', () => {
    const again = open({ form: 'text', note: '复查' });
    expect(itemsOf(whole({ form: 'text', title: '问答' }), again)).toEqual([
      { label: '甲', value: false },
    ]);
  });

  test('is one where a whole list lacks what the other shows', () => {
    expect(itemsOf(whole({ form: 'text' }), open({ form: 'charts' }))).toEqual([
      { label: '甲', value: { unknown: ['conflicting-evidence'] } },
    ]);
  });
});

describe('a whole list told twice', () => {
  const items = whole(
    { title: '甲', url: 'http://www.liujiang.gov.cn/1', publishedAt: '2020-11-02' },
    { title: '乙', url: 'http://www.liujiang.gov.cn/2', publishedAt: '2020-10-08' },
  );
  const one = { ...items, collector: '甲员', collectedAt: '2020-12-01' };
  const other = { ...items, collector: '乙员', collectedAt: '2020-12-02' };
  const repeated = open({ url: 'https://liujiang.gov.cn/1/', publishedAt: '2020/11/2' });
  const strange = open({ title: '丙', url: 'http://www.liujiang.gov.cn/3' });

  const budget = { requirement: 'disclosure.basic.budget/1', element: 'government-budget' };
  const hr = { id: 'human-resources/personnel' };
  const monthly = { name: '月度数据', cadence: 'monthly' };
  const places: readonly [string, (list: object) => object, string, string][] = [
    [
      'of an element',
      (list) => ({ disclosures: { ...budget, items: list } }),
      'disclosure.basic.budget/1',
      'government-budget',
    ],
    [
      'of a series',
      (list) => ({ series: { ...monthly, releases: list } }),
      'disclosure.basic.statistics/2',
      'monthly',
    ],
    [
      'of a section',
      (list) => ({ columns: { ...hr, sections: open({ name: '人事任免', items: list }) } }),
      'disclosure.basic.personnel/2',
      'appointments',
    ],
  ];

  /** Two records of one thing, with a list each. */
  function told(place: (list: object) => object, ...lists: readonly object[]): object {
    const records = lists.map(place);
    const [name = ''] = Object.keys(records[0] ?? {});
    return { collectedAt, [name]: whole(...records.map((record) => Object.values(record)[0])) };
  }

  test.each(places)('%s is no contradiction', (_, place, requirement, element) => {
    const once = derive(told(place, one)).facts.updates[requirement]?.[element];
    expect(once).toEqual({ dates: ['2020-11-02', '2020-10-08'], reasons: [] });
    for (const again of [other, repeated]) {
      for (const lists of [
        [one, again],
        [again, one],
      ]) {
        const { facts, warnings } = derive(told(place, ...lists));
        expect(facts.updates[requirement]?.[element]).toEqual(once);
        expect(warnings).toEqual([]);
      }
    }
  });

  test.each(places)('%s is one where it lacks an item', (_, place, requirement, element) => {
    const { facts, warnings } = derive(told(place, one, strange));
    expect(facts.updates[requirement]?.[element]?.reasons).toEqual(['conflicting-evidence']);
    expect(warnings.map(({ code }) => code)).toEqual(['conflicting-evidence']);
  });
});
