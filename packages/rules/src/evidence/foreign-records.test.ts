import { liujiang, type Warning } from '@liujiang/indicators';
import { describe, expect, test } from 'vitest';
import { open, whole } from '../testing/derive.ts';
import { siteReader } from './own-site.ts';
import { parseEvidence } from './parse-evidence.ts';

const site = { name: '柳州市柳江区人民政府门户网站', url: 'http://www.liujiang.gov.cn/' };
const city = { site: '柳州市人民政府门户网站', siteHost: 'www.liuzhou.gov.cn' };

function keepOwn(input: object, about: object = { site }) {
  const evidence = parseEvidence({ collectedAt: '2020-12-01', ...about, ...input });
  const warnings: Warning[] = [];
  const own = siteReader({ catalogue: liujiang })(evidence, (warning) => warnings.push(warning));
  return { evidence, own, warnings, paths: warnings.map(({ path }) => path) };
}

/** How many of one training seen there are left out. */
function leftOut(seen: object, about: object = site): number {
  return keepOwn({ site: about, trainings: open({ heldAt: '2020-05-18', ...seen }) }).paths.length;
}

test.each<[string, object, object, number]>([
  ['a part of the site that is assessed', { siteHost: 'hd.liujiang.gov.cn' }, site, 0],
  [
    'the site that the assessed one is a part of',
    { siteHost: 'liujiang.gov.cn' },
    { url: 'http://hd.liujiang.gov.cn/' },
    0,
  ],
  ['a host that only ends alike', { siteHost: 'xinliujiang.gov.cn' }, site, 1],
  ['a host that only begins alike', { siteHost: 'liujiang.gov.cn.example.com' }, site, 1],
  ['the same host, its scheme written out', { siteHost: 'https://www.liujiang.gov.cn/' }, site, 0],
  ['another host, its scheme written out', { siteHost: 'HTTPS://www.liuzhou.gov.cn' }, site, 1],
  ['another host, where only the address of the site is known', city, { url: site.url }, 1],
  ['another name, where only the name of the site is known', city, { name: site.name }, 1],
  [
    'a host, where only the name of the site is known',
    { siteHost: city.siteHost },
    { name: site.name },
    0,
  ],
  [
    'a name, where only the address of the site is known',
    { site: city.site },
    { url: site.url },
    0,
  ],
])('%s', (_, seen, about, expected) => {
  expect(leftOut(seen, about)).toBe(expected);
});

describe('what the table looks for on another site', () => {
  const where = { siteHost: 'zrzy.gxzf.gov.cn' };

  test.each<[string, object, string[]]>([
    [
      'a column of such a site, by its name',
      { columns: open({ name: '“供应出让”', ...where }) },
      [],
    ],
    [
      'a column of the portal, by its id',
      { columns: open({ id: 'human-resources/personnel', ...where }) },
      ['columns.records[0]'],
    ],
    [
      'a column of the portal, by its name',
      { columns: open({ name: '人事信息', ...where }) },
      ['columns.records[0]'],
    ],
    [
      'what is disclosed there',
      {
        disclosures: open({
          requirement: 'disclosure.resources.land-use/1',
          element: null,
          state: 'present',
          ...where,
        }),
      },
      [],
    ],
    [
      'what is disclosed on the portal',
      {
        disclosures: open({
          requirement: 'design.topics/3',
          element: null,
          state: 'present',
          ...where,
        }),
      },
      ['disclosures.records[0]'],
    ],
    [
      'what the table does not have',
      {
        disclosures: open({
          requirement: 'disclosure.resources.land-use/9',
          element: null,
          state: 'present',
          ...where,
        }),
      },
      ['disclosures.records[0]'],
    ],
    [
      'a series that only bears the name of such a column',
      { series: open({ name: '供应出让', cadence: 'monthly', ...where }) },
      ['series.records[0]'],
    ],
  ])('%s', (_, input, expected) => {
    expect(keepOwn(input).paths).toEqual(expected);
  });
});

test('evidence that is all of the site stays the very same', () => {
  const input = {
    trainings: whole({ heldAt: '2020-05-18', siteHost: 'www.liujiang.gov.cn' }),
    series: whole({
      name: '用电量',
      cadence: 'monthly',
      releases: whole({ title: '一', publishedAt: '2020-11-20' }),
    }),
  };
  const { evidence, own } = keepOwn(input);
  expect(own).toBe(evidence);
  const nameless = keepOwn(input, {});
  expect(nameless.own).toBe(nameless.evidence);
});

test('a list without records of another site stays the very same beside one that had some', () => {
  const { evidence, own } = keepOwn({
    trainings: whole({ heldAt: '2020-05-18' }),
    consultations: whole({ title: '某征集', opensAt: '2020-05-01', ...city }, { title: '另一' }),
  });
  expect(own.trainings).toBe(evidence.trainings);
  expect(own.consultations?.records).toEqual([{ title: '另一' }]);
});

test('inside a record they are named by their whole place, and the record keeps all else', () => {
  const { own, paths } = keepOwn({
    series: open(
      { name: '用水量', cadence: 'monthly' },
      {
        name: '供应出让',
        cadence: 'monthly',
        releases: open(
          { title: '一', publishedAt: '2020-11-20' },
          { title: '供应出让', publishedAt: '2020-11-21', ...city },
        ),
      },
    ),
  });
  expect(paths).toEqual(['series.records[1].releases.records[1]']);
  expect(own.series?.records).toMatchObject([
    { name: '用水量' },
    { name: '供应出让', cadence: 'monthly', releases: { records: [{ title: '一' }] } },
  ]);
});

test.each<[string, object, object, string, string]>([
  ['by their names', city, site, '柳州市人民政府门户网站', '柳州市柳江区人民政府门户网站'],
  [
    'by its host',
    { siteHost: 'www.liuzhou.gov.cn' },
    site,
    'www.liuzhou.gov.cn',
    '柳州市柳江区人民政府门户网站',
  ],
  [
    'by its address',
    city,
    { url: site.url },
    '柳州市人民政府门户网站',
    'http://www.liujiang.gov.cn/',
  ],
])('the warning names both sites: %s', (_, seen, about, other, own) => {
  const { warnings } = keepOwn({ site: about, trainings: open({ heldAt: '2020-05-18', ...seen }) });
  expect(warnings).toEqual([
    {
      code: 'foreign-record',
      path: 'trainings.records[0]',
      message: {
        zh: `记录取自网站“${other}”，不是所评估的网站“${own}”，不予采用`,
        en: `The record was seen on “${other}”, not on the site that is assessed, “${own}”, and was not used.`,
      },
      nearest: [],
    },
  ]);
});
