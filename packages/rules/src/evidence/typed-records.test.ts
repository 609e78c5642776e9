import { expect, test } from 'vitest';
import { failure } from '../testing/derive.ts';
import { safeParseEvidence } from './parse-evidence.ts';

/** What is wrong with a list of one record, as `code path` within the record. */
function problemsOf(list: string, record: object): readonly string[] {
  const result = safeParseEvidence({ [list]: { records: [record] } });
  if (result.success) return [];
  const prefix = `${list}.records[0]`;
  return result.error.problems.map(({ code, path }) => `${code} ${path.replace(prefix, '')}`);
}

const guide = { conditions: true, materials: false };

test.each<[string, object]>([
  ['policies', { title: '文件一', interpretations: { records: [{ form: 'charts', url: 'u' }] } }],
  ['policies', { title: '文件一', failed: failure }],
  ['dataSets', { name: '企业名录', cadence: 'monthly', updatedAt: null, views: 0, calls: null }],
  ['dataSets', { name: '企业名录', hasInterface: false, calls: null }],
  ['services', { name: '户口登记', finestGrained: true, guide }],
  ['pages', { kind: 'home', mainColours: 1, colours: 3, channels: 8, loadSeconds: 0.8 }],
  ['pages', { kind: 'article', publishedAt: null, source: null, sharing: false }],
  ['pages', { header: { mainDomain: null, sameAsHome: true }, footer: { sameAsHome: false } }],
  ['pages', { browsers: { records: [{ name: '360', works: true }, { name: 'IE' }] } }],
  ['searches', { query: '公积金', kind: 'keyword', suggestions: true, relevance: false }],
  ['searches', { query: '标题', kind: 'title', resultPage: null }],
  ['consultations', { title: '意见征集', statistics: true, adoption: false }],
])('%s: %j is accepted', (list, record) => {
  expect(problemsOf(list, record)).toEqual([]);
});

test.each<[string, object, readonly string[]]>([
  [
    'policies',
    { interpretations: { records: [] }, failed: failure },
    ['contradiction .interpretations'],
  ],
  [
    'policies',
    { interpretations: { records: [{}] } },
    ['missing .interpretations.records[0].form'],
  ],
  [
    'policies',
    { interpretations: { records: [{ form: 'chart' }] } },
    ['unknown-word .interpretations.records[0].form'],
  ],
  [
    'policies',
    { interpretations: { records: [], complete: true } },
    ['missing .interpretations.count'],
  ],
  ['dataSets', { views: 1 }, ['missing .name']],
  ['dataSets', { name: '企业名录', views: 1.5 }, ['wrong-type .views']],
  ['dataSets', { name: '企业名录', hasInterface: false, calls: 3 }, ['contradiction .calls']],
  ['dataSets', { name: '企业名录', views: 3, failed: failure }, ['contradiction .views']],
  ['services', { name: '户口登记', guide, failed: failure }, ['contradiction .guide']],
  ['pages', { loadSeconds: -1 }, ['out-of-range .loadSeconds']],
  ['pages', { kind: 'column', publishedAt: '2020-11-02' }, ['contradiction .publishedAt']],
  ['pages', { kind: 'home', source: null }, ['contradiction .source']],
  ['pages', { colours: 3, failed: failure }, ['contradiction .colours']],
  ['searches', { query: '标题' }, ['missing .kind']],
  ['searches', { query: '标题', kind: 'title', resultPage: 0 }, ['out-of-range .resultPage']],
  ['searches', { query: '标题', kind: 'title', understood: true }, ['contradiction .understood']],
  ['searches', { query: '公积金', kind: 'keyword', resultPage: 1 }, ['contradiction .resultPage']],
  [
    'searches',
    { query: '公机金', kind: 'misspelling', categories: true },
    ['contradiction .categories'],
  ],
])('%s: %j is refused: %j', (list, record, problems) => {
  expect(problemsOf(list, record)).toEqual(problems);
});

test('several tests may be made on one page, of which a complete list may show each', () => {
  const records = ['公积金', '社保'].map(
    (query) => ({ query, kind: 'keyword', url: 'u' }) as const,
  );
  expect(safeParseEvidence({ searches: { records, complete: true, count: 2 } }).success).toBe(true);
});
