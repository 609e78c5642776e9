import { describe, expect, test } from 'vitest';
import { derive, open, whole } from '../testing/derive.ts';

const quantity = 'interaction.collection.quantity/1';
const collectedAt = '2020-12-01';
const site = { name: '柳州市柳江区人民政府门户网站', url: 'http://www.liujiang.gov.cn/' };
const opened = (url: string, more: object = {}) => ({ url, opensAt: '2020-05-01', ...more });
const six = (more: object) => [1, 2, 3, 4, 5, 6].map((id) => opened(`/c/${id}`, more));

function count(consultations: object, about: object = { site }) {
  const { facts, warnings } = derive({ collectedAt, ...about, consultations });
  return { ...facts.counts[quantity], codes: [...new Set(warnings.map(({ code }) => code))] };
}

describe('records of another site', () => {
  const lost = { min: 0, max: null, reasons: ['incomplete-list'], codes: ['foreign-record'] };
  const kept = { min: 6, max: 6, reasons: [], codes: [] };

  test.each<[string, object, object, object]>([
    ['by its name', { site: '柳州市人民政府门户网站' }, { site }, lost],
    ['by its host', { siteHost: 'www.liuzhou.gov.cn' }, { site }, lost],
    [
      'by its host, whatever it is called',
      { site: site.name, siteHost: 'liuzhou.gov.cn' },
      { site },
      lost,
    ],
    [
      'not where the host is the same',
      { site: '柳江区政府网', siteHost: 'liujiang.gov.cn:80' },
      { site },
      kept,
    ],
    ['not where it is a part of the site', { siteHost: 'hd.liujiang.gov.cn' }, { site }, kept],
    ['not where the name is the same', { site: '柳州市柳江区人民政府 门户网站' }, { site }, kept],
    ['not where nobody says which site is assessed', { site: '柳州市人民政府门户网站' }, {}, kept],
    ['not where it says nothing', {}, { site }, kept],
  ])('do not count: %s', (_, more, about, expected) => {
    expect(count(whole(...six(more)), about)).toEqual(expected);
  });

  test('are named where they stand, and the others keep their places', () => {
    const { warnings } = derive({
      collectedAt,
      site,
      consultations: open(
        opened('/c/1', { site: '柳州市人民政府门户网站' }),
        opened('/c/2', { title: '甲' }),
        opened('/c/2', { title: '乙' }),
      ),
    });
    expect(warnings.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'foreign-record consultations.records[0]',
      'conflicting-evidence consultations.records[1]',
    ]);
  });

  test('inside a record are left out of its list', () => {
    const items = whole(
      { title: '一', publishedAt: '2020-11-20', site: '柳州市人民政府门户网站' },
      { title: '二', publishedAt: '2019-01-01' },
    );
    const { facts } = derive({
      collectedAt,
      site,
      series: whole({ name: '用电量', cadence: 'monthly', releases: items }),
    });
    expect(facts.updates['disclosure.basic.statistics/2']?.['monthly']).toEqual({
      dates: ['2019-01-01'],
      reasons: ['incomplete-list'],
    });
  });

  test('count where the table itself looks elsewhere', () => {
    const { warnings } = derive({
      collectedAt,
      site,
      columns: open({
        id: 'natural-resources/land-supply',
        siteHost: 'zrzy.gxzf.gov.cn',
        state: 'present',
      }),
      accounts: open({
        unit: '区信息中心',
        platform: '微信',
        name: '柳江',
        siteHost: 'weixin.qq.com',
      }),
    });
    expect(warnings).toEqual([]);
  });
});
