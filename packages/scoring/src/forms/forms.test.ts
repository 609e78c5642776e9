import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { makeDocument } from '../document/make-document.ts';
import type { ReportNode } from '../score/report.ts';
import { assessmentInput, failedCondition } from '../testing/assessment.ts';
import { readRatio, showRatio, total } from '../testing/oracle.ts';
import { readWorkbook } from '../testing/workbook.ts';
import { renderCsv } from './csv/render-csv.ts';
import { renderHtml } from './html/render-html.ts';
import { ledgerToCsv } from './ledger/ledger-csv.ts';
import { updateLedger } from './ledger/update-ledger.ts';
import { renderMarkdown } from './markdown/render-markdown.ts';
import { dataDictionary, dictionaryToCsv } from './tables/dictionary.ts';
import { viewAssessment } from './view/view-assessment.ts';
import { renderXlsx } from './xlsx/render-xlsx.ts';

const waiver = {
  requirement: 'disclosure.basic.news/2',
  reason: '无内容可发布',
  author: '区信息中心',
  grantedOn: '2020-01-01',
  expiresOn: '2020-12-31',
};

const document = makeDocument(
  assessmentInput({
    'disclosure.basic.personnel/2': {
      outcome: 'failed',
      met: { count: 2, unknown: 0, of: 3 },
      conditions: [failedCondition('recruitment')],
    },
    'disclosure.basic.news/2': { outcome: 'failed', waiver },
    'disclosure.basic.interpretation/1': 'inapplicable',
    'interaction.consulting.realtime/1': 'untested',
    'disclosure.basic.plans/1': 'cantTell',
  }),
);

/** Every node of the report as its own figures, in table order. */
function figures(nodes: readonly ReportNode[]): readonly (readonly string[])[] {
  return nodes.flatMap(({ name, value, min, max, children }) => [
    [name.zh, value ?? '', min ?? '', max ?? ''],
    ...figures(children),
  ]);
}

const { score } = document.report;
const expected = [
  ['总分', score.value ?? '', score.min ?? '', score.max ?? ''],
  ...figures(document.report.indicators),
];

function readRows(csv: string): readonly string[][] {
  return Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), { skipEmptyLines: true }).data;
}

describe('every form shows the figures of the report', () => {
  const [, ...rows] = readRows(renderCsv(document, 'scores', { bom: true }));

  test('CSV', () => {
    const shown = rows.map((row) => [row[0]?.replace(/^[\d.]+ /, ''), row[4], row[5], row[6]]);
    expect(shown).toEqual(expected);
  });

  const printed = expected.map(([name, value, min, max]) => {
    const range = value === '' && min !== '' ? `${min}–${max}` : '';
    return [name, value, range];
  });

  test('Markdown', () => {
    const table = renderMarkdown(document).split('## 得分\n\n')[1]?.split('\n\n')[0] ?? '';
    const shown = table
      .split('\n')
      .slice(2)
      .map((line) => line.split('|').map((cell) => cell.trim()));
    expect(
      shown.map(([, , name, , value, range]) => [
        name,
        value === '—' ? '' : value,
        range === '—' ? '' : range,
      ]),
    ).toEqual(printed);
  });

  test('HTML', () => {
    const lines = renderHtml(document)
      .split('\n')
      .filter((line) => line.startsWith('<tr class="depth'));
    const shown = lines.map((line) => [
      /<summary>(?:[\d.]+ )?(.*?)<\/summary>/.exec(line)?.[1],
      /data-label="得分">(.*?)</.exec(line)?.[1],
    ]);
    expect(shown).toEqual(
      printed.map(([name, value, range]) => [name, value || range || '不适用']),
    );
  });

  test('XLSX, as real numbers', async () => {
    const ledger = updateLedger(null, document, { deadline: '2020-12-31' });
    const { files, sheets } = readWorkbook(await renderXlsx(document, { ledger }));
    expect(sheets.slice(0, 5)).toEqual(['评估结果', '得分', '检查结果', '整改增分', '整改台账']);
    const sheet = files[`xl/worksheets/sheet${sheets.indexOf('得分') + 1}.xml`] ?? '';
    const cells = [...sheet.matchAll(/<c r="([E-G])(\d+)"(?![^>]*t="s")[^>]*><v>([^<]*)<\/v>/g)];
    const numbers = cells.map(([, column, row, value]) => `${column}${row} ${value}`);
    const wanted = expected
      .flatMap(([, ...values]) => [values])
      .flatMap((values, at) =>
        values.flatMap((value, column) =>
          value === '' ? [] : [`${'EFG'[column]}${at + 2} ${Number(value)}`],
        ),
      );
    expect(numbers).toEqual(wanted);
    expect(sheet).toContain('state="frozen"');
    expect(sheet).toMatch(/fitToPage="1".*<sheetData>.*fitToHeight="0"/s);
    const days = files[`xl/worksheets/sheet${sheets.indexOf('整改台账') + 1}.xml`] ?? '';
    expect(days).toMatch(/<c r="K2"[^>]*><v>44196<\/v>/); // 2020-12-31, days since 1899-12-30
  });
});

describe('the samples that were drawn', () => {
  const input = assessmentInput();
  const list = { count: 5, hash: `sha256:${'0'.repeat(64)}` };
  const draws = [
    {
      requirement: 'disclosure.basic.interpretation/1',
      seed: '2020-11',
      size: 3,
      list,
      drawn: ['甲', '丁', '戊'],
    },
    {
      requirement: 'design.functions.search/4',
      seed: '2020-11',
      size: 2,
      list: { ...list, count: 1 },
      drawn: ['公告'],
    },
  ];
  const drawn = makeDocument({ ...input, findings: { ...input.findings, draws } });
  const [first, second] = [
    `按种子“2020-11”从清单的5条中抽取3条：甲；丁；戊。清单摘要 ${list.hash}`,
    `按种子“2020-11”从清单的1条中抽取1条（应抽2条，清单不足）：公告。清单摘要 ${list.hash}`,
  ];

  test('are told with seed, list and entries', () => {
    expect(viewAssessment(drawn).draws).toEqual([
      { label: '2.1.9 政策解读多样性', text: first },
      { label: '5.3.2（4） 智能搜索', text: second },
    ]);
    const [english] = viewAssessment(drawn, { language: 'en' }).draws;
    expect(english?.text).toBe(
      `3 of the 5 entries of the list, by the seed “2020-11”: 甲; 丁; 戊. Hash of the list: ${list.hash}`,
    );
  });

  test('stand in every form that a person reads, and nowhere without a seed', async () => {
    const cellsOf = async (of: typeof drawn) =>
      Object.values(readWorkbook(await renderXlsx(of)).files).join('');
    for (const text of [first, second]) {
      expect(renderHtml(drawn)).toContain(`<dd class="">${text}</dd>`);
      expect(renderMarkdown(drawn).replaceAll('\\', '')).toContain(text);
      expect(await cellsOf(drawn)).toContain(text);
    }
    for (const form of [renderHtml(document), renderMarkdown(document), await cellsOf(document)]) {
      expect(form).not.toContain('抽样情况');
    }
  });
});

describe('the sheets of the units', () => {
  const { units, findings, outcomes } = viewAssessment(document);

  test('hold every indicator, and add up to the total of the site exactly', () => {
    const leaves = new Map(
      units.flatMap((unit) => unit.leaves).map(({ score: line }) => [line.indicator, line]),
    );
    const sum = (bound: 'min' | 'max'): string =>
      showRatio(
        total([...leaves.values()].map((line) => readRatio(line.contribution?.[bound] ?? '0'))),
      );
    expect({ min: sum('min'), max: sum('max') }).toEqual(score.bounds);
  });

  test('hold every requirement, with the outcome of the site', () => {
    const seen = new Map(
      units
        .flatMap((unit) => unit.findings)
        .map(({ line, outcome }) => [line.requirement, outcome]),
    );
    expect(seen.size).toBe(findings.length);
    for (const { outcome, count } of outcomes) {
      expect([...seen.values()].filter((one) => one === outcome)).toHaveLength(count);
    }
  });
});

describe('the data dictionary', () => {
  const tables = ['scores', 'findings', 'units', 'gains'] as const;
  const sheets = [
    ...tables.map((table) => [table, renderCsv(document, table)] as const),
    ['ledger', ledgerToCsv(updateLedger(null, document))] as const,
  ];

  test.each(sheets)(
    'has an entry for every column of %s, and says what empty means',
    (table, csv) => {
      const entries = dataDictionary().filter((entry) => entry.table === table);
      const [headings = [], ...rows] = readRows(csv);
      expect(entries.map(({ heading }) => heading.zh)).toEqual(headings);
      expect(new Set(headings).size).toBe(headings.length);
      const empty = new Set(rows.flatMap((row) => entries.filter((_, at) => row[at] === '')));
      expect([...empty].filter((entry) => entry.empty === null)).toEqual([]);
    },
  );

  test('has no empty cell itself', () => {
    expect(
      readRows(dictionaryToCsv())
        .flat()
        .filter((cell) => cell === ''),
    ).toEqual([]);
  });
});
