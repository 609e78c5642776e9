import type { EvidenceReference, Finding } from '@liujiang/indicators';
import { describe, expect, test } from 'vitest';
import { parseEvidence } from '../evidence/parse-evidence.ts';
import { assessLiujiang } from '../liujiang/assess-liujiang.ts';
import { failure, open, whole } from '../testing/derive.ts';

function findingOf(requirement: string, input: object): Finding {
  const evidence = parseEvidence({ collectedAt: '2020-12-01', collector: '区政府办', ...input });
  const { findings } = assessLiujiang(evidence, { asOf: '2020-11-30' });
  const finding = findings.find((one) => one.requirement === requirement);
  if (finding === undefined) throw new TypeError(`no finding of ${requirement}`);
  return finding;
}

function placesOf({ evidence = [] }: Pick<Finding, 'evidence'>): readonly string[] {
  return evidence.map(({ list, index }) => `${list}[${index}]`);
}

const personnel = 'disclosure.basic.personnel/2';

type List = typeof whole | typeof open;

/** The column 人事信息 with its three sections, of which the second was last updated too long ago. */
function stale(sections: List = whole, items: List = whole): object {
  const section = (name: string, day: string, url: string) => ({
    name,
    items: items({ publishedAt: '2017-01-01' }, { publishedAt: day, url }),
  });
  return {
    id: 'human-resources/personnel',
    url: 'https://example.cn/rs',
    sections: sections(
      section('人事任免', '2020-05-01', 'https://example.cn/rs/1'),
      section('任前公示', '2019-01-01', 'https://example.cn/rs/2'),
      section('招考招录', '2020-06-01', 'https://example.cn/rs/3'),
    ),
  };
}

describe('the records that a finding rests on', () => {
  test('are the latest items where they were enough', () => {
    const { evidence } = findingOf('disclosure.basic.statistics/2', {
      series: open({
        name: '工业',
        cadence: 'monthly',
        releases: open(
          { title: '8月', publishedAt: '2020-09-10', note: '转载', collector: '张三' },
          { title: '9月', publishedAt: '2020-10-20', url: 'https://example.cn/9' },
        ),
      }),
    });
    expect(evidence).toEqual([
      {
        list: 'series',
        index: 0,
        title: '工业',
        collectedAt: '2020-12-01',
        collector: '区政府办',
      },
      {
        list: 'series.records[0].releases',
        index: 1,
        title: '9月',
        url: 'https://example.cn/9',
        collectedAt: '2020-12-01',
        collector: '区政府办',
      },
    ]);
  });

  test('are those that fail, not those that pass', () => {
    const finding = findingOf('design.functions.links/2', {
      links: whole(
        { title: '区政府', kind: 'government' },
        { title: '商城', kind: 'commercial', note: '弹窗', collectedAt: '2020-12-02' },
      ),
    });
    expect(finding.evidence).toEqual([
      {
        list: 'links',
        index: 1,
        title: '商城',
        collectedAt: '2020-12-02',
        collector: '区政府办',
        note: '弹窗',
      },
    ]);
    expect(finding.conditions[0]?.evidence).toEqual(finding.evidence);
  });

  test('are all of them where all pass, in an order of their content', () => {
    const links = [
      { title: '乙', kind: 'government' },
      { title: '甲', kind: 'government' },
    ];
    const finding = findingOf('design.functions.links/2', { links: whole(...links) });
    expect(finding.outcome).toBe('passed');
    expect(placesOf(finding)).toEqual(['links[0]', 'links[1]']);
    const reversed = findingOf('design.functions.links/2', { links: whole(...links.reverse()) });
    const titles = (evidence: readonly EvidenceReference[] = []) =>
      evidence.map(({ title }) => title);
    expect(titles(reversed.evidence)).toEqual(titles(finding.evidence));
    expect(placesOf(reversed)).toEqual(['links[1]', 'links[0]']);
  });

  test('are none where nobody has looked', () => {
    expect(findingOf('design.functions.links/2', {}).evidence).toBeUndefined();
  });
});

describe('what keeps a finding open', () => {
  test('is the list of columns, where another of them could have been updated', () => {
    const finding = findingOf(personnel, { columns: open(stale()) });
    const { outcome, message } = finding;
    expect(outcome).toBe('cantTell');
    expect(message.zh).toContain('（未列全：栏目清单）');
    expect(message.en).toContain('(not all of it listed: the list of columns)');
    expect(placesOf(finding)).toEqual([
      'columns.records[0].sections[1]',
      'columns.records[0].sections.records[1].items[1]',
    ]);
  });

  test('is nothing once every column is listed: the stale section fails, and is named', () => {
    const finding = findingOf(personnel, { columns: whole(stale()) });
    expect(finding.outcome).toBe('failed');
    expect(placesOf(finding)[0]).toBe('columns.records[0].sections[1]');
  });

  test('are the items of a section', () => {
    const { message } = findingOf(personnel, { columns: whole(stale(whole, open)) });
    expect(message.zh).toContain('（未列全：“人事信息”栏目“任前公示”的条目）');
  });

  test('are the sections of a column', () => {
    const column = {
      id: 'human-resources/personnel',
      sections: open({ name: '人事任免', items: open({ publishedAt: '2020-05-01' }) }),
    };
    const { message } = findingOf(personnel, { columns: whole(column) });
    expect(message.zh).toContain('（未列全：“人事信息”栏目的一级栏目）');
  });

  test('is a list that could not be fetched', () => {
    const { message, reasons } = findingOf('design.functions.links/2', {
      links: { records: [{ title: '区政府', kind: 'government' }], failed: failure },
    });
    expect(reasons).toEqual(['fetch-failed']);
    expect(message.zh).toContain('（未能打开：链接清单）');
  });

  test('is a page that did not open', () => {
    const { message, conditions } = findingOf('design.layout/5', {
      pages: whole({
        title: '通知',
        url: 'https://example.cn/t',
        kind: 'article',
        failed: failure,
      }),
    });
    expect(message.zh).toContain('（页面未能打开；未能打开：通知，https://example.cn/t）');
    expect(conditions[0]?.evidence?.[0]?.failed).toEqual(failure);
  });

  test('are records that contradict each other', () => {
    const disclosure = {
      requirement: 'disclosure.projects.approval-services/1',
      element: 'materials',
    };
    const { message } = findingOf(disclosure.requirement, {
      disclosures: open(
        { ...disclosure, state: 'present', collector: '甲' },
        { ...disclosure, state: 'absent', collector: '乙' },
      ),
    });
    expect(message.zh).toContain(
      '相互矛盾：公开情况记录（乙，2020-12-01）、公开情况记录（甲，2020-12-01）',
    );
  });
});

describe('a failure on pages', () => {
  test('names the page and its address, in the message and in the trace', () => {
    const { message, conditions } = findingOf('design.layout/7', {
      pages: open(
        { title: '首页', url: 'https://example.cn/', kind: 'home', header: { siteName: true } },
        {
          title: '要闻',
          url: 'https://example.cn/yw',
          kind: 'column',
          header: { siteName: false },
        },
      ),
    });
    expect(message.zh).toContain('网站名称未提供（见：要闻，https://example.cn/yw）');
    expect(message.en).toContain('not provided (see: 要闻, https://example.cn/yw)');
    const [condition] = conditions;
    expect(condition?.evidence?.map(({ url }) => url)).toEqual(['https://example.cn/yw']);
  });

  test('counts the pages beyond three', () => {
    const pages = ['a', 'b', 'c', 'd'].map((url) => ({
      url,
      kind: 'column',
      header: { siteName: false },
    }));
    const { message } = findingOf('design.layout/7', { pages: open(...pages) });
    expect(message.zh).toContain('（见：a、b、c等4项）');
  });
});
