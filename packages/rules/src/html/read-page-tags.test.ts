import { describe, expect, test } from 'vitest';
import { parseEvidence } from '../evidence/parse-evidence.ts';
import { assessLiujiang } from '../liujiang/assess-liujiang.ts';
import { importPages } from './import-pages.ts';
import { type PageTagOptions, readPageTags } from './read-page-tags.ts';

type Tag = readonly [name: string, content?: string];

function meta([name, content]: Tag): string {
  return `<meta name="${name}"${content === undefined ? '' : ` content="${content}"`}>`;
}

function page(tags: readonly Tag[], body = ''): string {
  const head = `<meta charset="utf-8"><title>柳江区</title>${tags.map(meta).join('\n')}`;
  return `<!doctype html><html lang="zh"><head>${head}</head><body>${body}<p>正文</p></body></html>`;
}

const site: readonly Tag[] = [
  ['SiteName', '示例区人民政府'],
  ['SiteDomain', 'www.example.gov.cn'],
  ['SiteIDCode', '4502210001'],
];
const column: readonly Tag[] = [
  ['ColumnName', '统计数据'],
  ['ColumnDescription', '统计数据栏目'],
  ['ColumnKeywords', '统计,数据'],
  ['ColumnType', '政务公开'],
];
const article: readonly Tag[] = [
  ['ArticleTitle', '2020年10月主要经济指标'],
  ['PubDate', '2020-11-20 09:30'],
  ['ContentSource', '区统计局'],
];

/** Doubts as `code tag`. */
function doubtsOf(html: string, options?: PageTagOptions): readonly string[] {
  return readPageTags(html, options).doubts.map(({ code, tag }) => `${code} ${tag}`);
}

describe('pages as the annex asks for them', () => {
  test.each([
    ['home', page(site)],
    ['column', page([...site, ...column])],
    ['article', page([...site, ...article])],
  ] as const)('a %s page has no doubt, to the letter or not', (kind, html) => {
    for (const mode of ['lenient', 'strict'] as const) {
      expect(readPageTags(html, { mode, page: kind }).doubts).toEqual([]);
    }
  });

  test('what a page is follows from its tags, or from whoever says so', () => {
    const kindOf = (tags: readonly Tag[], options?: PageTagOptions) => {
      const { page: kind, inferred } = readPageTags(page(tags), options);
      return [kind, inferred];
    };
    expect(kindOf([...site, ...article])).toEqual(['article', true]);
    expect(kindOf([...site, ...column])).toEqual(['column', true]);
    expect(kindOf(site)).toEqual([null, false]);
    expect(kindOf(site, { page: 'home' })).toEqual(['home', false]);
    expect(kindOf([...column, ...article])).toEqual(['article', true]);
    // A template may print every tag on every page, and the time of making on pages that are no articles.
    expect(kindOf([...column, ['ArticleTitle', ''], ['PubDate', '']])).toEqual(['column', true]);
    expect(kindOf([...column, ['PubDate', '2020-11-20 09:30']])).toEqual([null, false]);
    expect(kindOf([...site, ['PubDate', '2020-11-20 09:30']])).toEqual([null, false]);
  });

  test('everything stays as printed', () => {
    const { tags, values } = readPageTags(
      page([
        ['pubdate', ' 2020-11-20 09:30:00 '],
        ['ArticleTitle', '&ldquo;双随机&rdquo;'],
      ]),
    );
    expect(tags).toEqual([
      { tag: 'PubDate', printedName: 'pubdate', content: ' 2020-11-20 09:30:00 ', inHead: true },
      { tag: 'ArticleTitle', printedName: 'ArticleTitle', content: '“双随机”', inHead: true },
    ]);
    expect(values).toEqual({ PubDate: ' 2020-11-20 09:30:00 ', ArticleTitle: '“双随机”' });
  });
});

describe('what is not as it should be', () => {
  const full = [...site, ...article];
  const without = (name: string) => full.filter(([tag]) => tag !== name);
  const changed = (name: string, ...tags: readonly Tag[]) => [...without(name), ...tags];

  const cases: readonly [string, string, readonly string[], readonly string[]][] = [
    [
      'a tag is missing',
      page(without('ContentSource')),
      ['missing-tag ContentSource'],
      ['missing-tag ContentSource'],
    ],
    [
      'a tag is empty, or has no content at all',
      page(changed('ContentSource', ['ContentSource', ' '], ['ContentSource'])),
      ['empty-tag ContentSource'],
      ['empty-tag ContentSource'],
    ],
    [
      'a tag stands twice with two contents',
      page(changed('PubDate', ['PubDate', '2020-11-20 09:30'], ['PubDate', '2020-11-21 09:30'])),
      ['conflicting-tags PubDate'],
      ['conflicting-tags PubDate'],
    ],
    [
      'a tag stands twice with one content',
      page(changed('PubDate', ['PubDate', '2020-11-20 09:30'], ['PubDate', '2020-11-20 09:30'])),
      [],
      ['repeated-tag PubDate'],
    ],
    [
      'seconds are appended',
      page(changed('PubDate', ['PubDate', '2020-11-20 09:30:15'])),
      [],
      ['wrong-format PubDate'],
    ],
    [
      'a date has no time',
      page(changed('PubDate', ['PubDate', '2020年11月20日'])),
      [],
      ['wrong-format PubDate'],
    ],
    [
      'a day does not exist',
      page(changed('PubDate', ['PubDate', '2019-02-29 09:30'])),
      ['wrong-format PubDate'],
      ['wrong-format PubDate'],
    ],
    [
      'a name is in another case',
      page(changed('SiteName', ['sitename', '示例区人民政府'])),
      [],
      ['other-case SiteName'],
    ],
    [
      'a site code has nine digits',
      page(changed('SiteIDCode', ['SiteIDCode', '450221000'])),
      ['wrong-format SiteIDCode'],
      ['wrong-format SiteIDCode'],
    ],
    ['a ministry’s code', page(changed('SiteIDCode', ['SiteIDCode', 'bm12345678'])), [], []],
    [
      'a ministry’s code in capitals',
      page(changed('SiteIDCode', ['SiteIDCode', 'BM12345678'])),
      [],
      ['wrong-format SiteIDCode'],
    ],
    [
      'column tags stand on an article page',
      page([...full, ['ColumnName', '统计数据']]),
      [],
      ['misplaced-tag ColumnName'],
    ],
    [
      'a tag stands in the body',
      page(without('PubDate'), meta(['PubDate', '2020-11-20 09:30'])),
      [],
      ['missing-tag PubDate', 'outside-head PubDate'],
    ],
    [
      'keywords and description of HTML itself are no tags of the annex',
      page([...full, ['keywords', ''], ['description', '甲'], ['Description', '乙']]),
      [],
      [],
    ],
    [
      'an optional tag is empty',
      page([...full, ['Author', '']]),
      ['empty-tag Author'],
      ['empty-tag Author'],
    ],
  ];
  test.each(cases)('%s', (_, html, lenient, strict) => {
    expect(doubtsOf(html)).toEqual(lenient);
    expect([...doubtsOf(html, { mode: 'strict', page: 'article' })].sort()).toEqual(
      [...strict].sort(),
    );
  });

  test('contents that contradict each other are not taken, and both are told', () => {
    const html = page(
      changed('PubDate', ['PubDate', '2020-11-20 09:30'], ['PubDate', '2020-11-21']),
    );
    const { values, doubts } = readPageTags(html);
    expect(values.PubDate).toBeUndefined();
    expect(doubts[0]?.got).toBe('2020-11-20 09:30 | 2020-11-21');
  });

  test('what a browser reads as no element holds no tag', () => {
    const hidden = meta(['PubDate', '2020-11-20 09:30']);
    const html = `<head><!-- ${hidden} --><script>document.write('${hidden}')</script><template>${hidden}</template><noscript>${hidden}</noscript><style>${hidden}</style></head><textarea>${hidden}</textarea>`;
    expect(readPageTags(html).tags).toEqual([]);
  });

  test('elements that nobody closes may lie deeper than calls can', () => {
    const html = `${'<b><div>'.repeat(4000)}${meta(['PubDate', '2020-11-20 09:30'])}`;
    expect(readPageTags(html).values).toEqual({ PubDate: '2020-11-20 09:30' });
  });

  // Each exhausted the memory or took minutes where a tree was built of it.
  test.each([
    ['elements that a browser would adopt again and again', '<p><i id=n>x', 7000],
    ['elements that nobody closes', '<div>', 40_000],
    ['elements that nobody opened', '</div>', 40_000],
    ['tags that do not end', '<p id="', 40_000],
    ['comments that do not end', '<!--', 40_000],
    ['references that are none', '&', 400_000],
    ['templates in templates', '<template>', 40_000],
  ])('%s cost what their length costs', (_, part, times) => {
    const tag = meta(['PubDate', '2020-11-20 09:30']);
    const { tags } = readPageTags(`${tag}${part.repeat(times)}`);
    expect(tags.map(({ content }) => content)).toEqual(['2020-11-20 09:30']);
  });

  test('a tag may have any number of attributes, of which the first of a name counts', () => {
    const others = Array.from({ length: 100_000 }, (_, index) => `a${index}=x`).join(' ');
    const html = `<meta ${others} name=PubDate content="甲" content="乙" ${others}>`;
    expect(readPageTags(html).values).toEqual({ PubDate: '甲' });
  });

  test.each<[string, boolean]>([
    ['', true],
    ['<html><head>', true],
    ['<head></head>\n', true],
    ['<title>题</title><link rel="icon"><noscript>文</noscript>', true],
    ['<template>文</template>', true],
    ['<script/>文</script>', true],
    ['文', false],
    ['&nbsp;', false],
    ['<p>', false],
    ['<head></head><noscript></noscript>', false],
    ['</body>', false],
    ['<body>', false],
  ])('after %j a tag stands in the head: %s', (before, inHead) => {
    const { tags } = readPageTags(`${before}${meta(['PubDate', '2020-11-20 09:30'])}`);
    expect(tags.map((found) => found.inHead)).toEqual([inHead]);
  });
});

describe('article pages as evidence', () => {
  const listed: readonly Tag[] = [['ColumnName', '统计数据']];
  const fetched = {
    url: 'https://www.example.gov.cn/tj/1.html',
    html: page([...site, ...listed, ...article]),
    collectedAt: '2020-12-01',
    unit: '区统计局',
  };

  test('become items of their columns, by what the tags print', () => {
    const { records, doubts } = importPages([
      fetched,
      {
        ...fetched,
        url: '2.html',
        html: page([...site, ...listed, ['pubdate', '2020-10-20 10:00:00']]),
        kind: 'article',
      },
    ]);
    expect(records).toEqual([
      {
        name: '统计数据',
        unit: '区统计局',
        items: {
          records: [
            {
              url: 'https://www.example.gov.cn/tj/1.html',
              title: '2020年10月主要经济指标',
              publishedAt: '2020-11-20 09:30',
              source: '区统计局',
              collectedAt: '2020-12-01',
            },
            { url: '2.html', publishedAt: '2020-10-20 10:00:00', collectedAt: '2020-12-01' },
          ],
        },
      },
    ]);
    expect(doubts.map(({ code, file, heading }) => [code, file, heading])).toEqual([
      ['missing-tag', '2.html', 'ArticleTitle'],
      ['missing-tag', '2.html', 'ContentSource'],
    ]);
  });

  test('are taken by parseEvidence, prove that a column is there, and say nothing of what a page shows', () => {
    const { records } = importPages([fetched]);
    const evidence = parseEvidence({ columns: { records } });
    const { findings, warnings } = assessLiujiang(evidence, { asOf: '2020-11-30' });
    const outcomeOf = (id: string) =>
      findings.find(({ requirement }) => requirement === id)?.outcome;
    expect(outcomeOf('disclosure.basic.statistics/1')).toBe('passed');
    expect(outcomeOf('design.layout/5')).toBe('untested');
    expect(outcomeOf('design.layout/6')).toBe('untested');
    // 设置统计数据栏目 is judged by the column alone, 更新 by the series.
    expect(warnings.map(({ code, path }) => [code, path])).toEqual([
      ['unused-evidence', 'columns.records[0].items'],
    ]);
  });

  test('a page without a column, and a page that is no article, are told and give nothing', () => {
    const { records, doubts } = importPages([
      { url: 'a', html: page([...site, ...article]) },
      { url: 'b', html: page([...site, ...column]) },
      { url: 'c', html: '' },
      { url: 'd', html: page([...column, ['PubDate', '2020-11-20 09:30']]) },
    ]);
    expect(records).toEqual([]);
    expect(
      doubts.filter(({ heading }) => heading === null).map(({ code, file }) => `${code} ${file}`),
    ).toEqual(['no-column a', 'no-article b', 'no-article c', 'no-article d']);
    const named = importPages([{ url: 'a', html: page(article), column: '通知公告' }]);
    expect(named.records[0]?.name).toBe('通知公告');
  });
});
