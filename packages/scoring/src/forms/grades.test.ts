import { describe, expect, it } from 'vitest';
import { parseExact } from '../arithmetic/fraction.ts';
import { tellApart, tellGiven } from '../arithmetic/told-figure.ts';
import { makeDocument } from '../document/make-document.ts';
import { scoreInspection } from '../inspection/score-inspection.ts';
import { defineScheme } from '../scheme/define-scheme.ts';
import type { Scheme, SchemeInput } from '../scheme/scheme.ts';
import { assessmentInput } from '../testing/assessment.ts';
import { exampleStandard } from '../testing/inspections.ts';
import { problemsOf } from '../testing/problems-of.ts';
import { readWorkbook } from '../testing/workbook.ts';
import { renderCsv } from './csv/render-csv.ts';
import { renderHtml } from './html/render-html.ts';
import { ledgerToCsv } from './ledger/ledger-csv.ts';
import { readLedgerCsv } from './ledger/read-ledger-csv.ts';
import { renderMarkdown } from './markdown/render-markdown.ts';
import { viewAssessment } from './view/view-assessment.ts';
import { explain, explainInspection } from './words/explain.ts';
import { renderXlsx } from './xlsx/render-xlsx.ts';

/** 健康情况 is the whole, by two marks whose mean is 59.995. */
function documentOf(more: Partial<SchemeInput>, points = ['59.99', '60']) {
  const input = assessmentInput();
  const scheme: Scheme = defineScheme<string, string>(input.catalogue, {
    id: 'graded',
    version: '1',
    title: { zh: '分等方案', en: 'Graded' },
    weights: { health: 100 },
    unlisted: 'exclude',
    formulas: { health: { formula: 'rating', method: 'mean' } },
    bands: [
      { id: 'pass', name: { zh: '合格', en: 'Pass' }, from: 60 },
      { id: 'fail', name: { zh: '不合格', en: 'Fail' }, from: 0 },
    ],
    ...more,
  });
  const marks = points.map((given, at) => ({
    examiner: '甲乙'[at] ?? '',
    points: given,
    of: 100,
    on: '2020-11-02',
    reason: '抽查',
  }));
  return makeDocument({ ...input, scheme, inputs: { health: { marks } } as never });
}

describe('a printed figure and its grade', () => {
  const document = documentOf({});
  const note = '实际得分59.995分，未达“合格”的60分';

  it('are told on one figure, beside it, in every form', async () => {
    const { total } = viewAssessment(document);
    expect([total.value, total.band, total.bandBasis]).toEqual([
      '60.00',
      '不合格',
      `按未修约的得分评定；${note}`,
    ]);
    expect(renderHtml(document)).toContain(`等次 不合格（按未修约的得分评定；${note}）`);
    expect(renderCsv(document, 'scores')).toContain(`不合格,按未修约的得分评定；${note}`);
    const texts = [
      renderMarkdown(document),
      Object.values(readWorkbook(await renderXlsx(document)).files).join(''),
    ];
    for (const text of [...texts, renderHtml(document)]) {
      expect(text).toContain(`得60分，满分100分，等次为不合格（按未修约的得分评定；${note}）`);
      expect(text).toContain(
        '合格 60%起、不合格 0%起；等次和检查的及格线、加分线按未修约的得分评定',
      );
    }
    const [english] = explain(document.report, 'en').filter(({ about }) => about === 'total');
    expect(english?.text).toContain(
      'grade Fail (by the score before rounding; actually 59.995, short of the 60 of Pass)',
    );
    expect([document.report.scheme.bandsOn, document.report.scheme.bands.length]).toEqual([
      'exact',
      2,
    ]);
  });

  it('say so where the published figure decides', () => {
    const { total, rules } = viewAssessment(documentOf({ bandsOn: 'published' }));
    expect([total.band, total.bandBasis]).toEqual([
      '合格',
      '按修约后的得分评定；等次按修约后的60分评定，实际得分59.995分',
    ]);
    expect(rules.at(-1)?.text).toContain('按修约后的得分评定');
  });

  it('say nothing more where they go together', () => {
    for (const points of [
      ['59', '60'],
      ['60', '60'],
    ]) {
      expect(viewAssessment(documentOf({}, points)).total.bandBasis).toBe('按未修约的得分评定');
    }
    expect(viewAssessment(documentOf({ bands: [] })).total.bandBasis).toBe('');
    expect(viewAssessment(documentOf({ bands: [] })).rules.at(-1)?.text).toBe(
      '方案未设等次；检查的及格线、加分线按未修约的得分评定',
    );
  });

  it('are told in percent where the full marks are not 100, past a line as well as short of it', () => {
    const of50 = documentOf({
      total: 50,
      weights: { health: 50 },
      rounding: { mode: 'half-up', digits: 0 },
    });
    expect(viewAssessment(of50).total.bandBasis).toBe(
      '按未修约的得分评定；实际得分率59.995%，未达“合格”的60%',
    );
    const past = documentOf({
      bands: [{ id: 'p', name: { zh: '合格', en: 'Pass' }, from: '59.994' }],
      rounding: { mode: 'down', digits: 2 },
    });
    expect(viewAssessment(past).total.bandBasis).toContain(
      '实际得分59.995分，已达“合格”的59.994分',
    );
  });

  it('are told of both bounds while the figure is open', () => {
    const open = documentOf(
      { formulas: { health: { formula: 'rating', method: 'third', gap: 0, settle: 'mean' } } },
      ['59.99', '60.01'],
    );
    expect(viewAssessment(open).total.bandBasis).toBe('按未修约的得分评定');
    const near = documentOf(
      { formulas: { health: { formula: 'rating', method: 'third', gap: 0, settle: 'middle' } } },
      ['59.995', '80'],
    );
    expect(viewAssessment(near).total).toMatchObject({ min: '60.00', band: null });
    expect(viewAssessment(near).total.bandBasis).toContain(
      '下限实际得分59.995分，未达“合格”的60分',
    );
  });
});

describe('an inspection and its lines', () => {
  const deductions = exampleStandard.deductions.map((item) =>
    item.id === 'news' ? { ...item, perOccurrence: '20.0025', points: null } : item,
  );
  const standard = {
    ...exampleStandard,
    deductions: deductions.map((item) => ({ ...item, points: item.points ?? 31 })),
    passLine: { points: 80, inclusive: true },
    bonusLine: { points: 79, inclusive: true },
  };
  const inspection = {
    quarter: '2020-Q3',
    date: '2020-09-20',
    examiner: '甲',
    findings: [{ item: 'news' }, { item: 'search' }],
  };

  it('goes by the exact points unless told otherwise, and says so', () => {
    const exact = scoreInspection(inspection, standard);
    expect(exact.trace).toMatchObject({
      part2: { min: '31999/400' },
      qualified: false,
      linesOn: 'exact',
    });
    expect(explainInspection(exact, 'zh')).toContain(
      '未达到及格线80分，不合格（实际得分79.9975分，未达80分及格线）',
    );
    const published = scoreInspection(inspection, standard, { bandsOn: 'published' });
    expect(published.trace).toMatchObject({ qualified: true, linesOn: 'published' });
    expect(explainInspection(published, 'zh')).toContain(
      '达到及格线80分，合格（按修约后的80分评定，实际得分79.9975分）',
    );
    expect(explainInspection(published, 'en')).toContain(
      'qualified (by the rounded 80; it is actually 79.9975)',
    );
    const coarse = scoreInspection(inspection, standard, {
      bandsOn: 'published',
      rounding: { mode: 'down', digits: 0 },
    });
    expect(coarse.trace.qualified).toBe(false);
    expect(
      problemsOf(() => scoreInspection(inspection, standard, { bandsOn: 'rounded' as never })),
    ).toHaveLength(2);
  });
});

describe('a figure without end', () => {
  const rounding = { mode: 'half-up', digits: 2 } as const;
  it.each([
    ['59999/1000', '60', '59.999'],
    ['179999/3000', '60', '59.999…'],
    ['1799999999/30000000', '60', '59.999…'],
    ['271/3', '271/3', '271/3'],
    ['2711/30', '271/3', '90.366…'],
  ])('%s beside %s is told as %s', (value, line, told) => {
    expect(tellApart(parseExact(value), parseExact(line), rounding)).toBe(told);
  });

  it('stays a fraction where it was given as one', () => {
    expect(['4/3', '3/10', '5', '1/1000000'].map(tellGiven)).toEqual([
      '4/3',
      '0.3',
      '5',
      '0.000001',
    ]);
  });
});

describe('a form, handed something else,', () => {
  const document = documentOf({});
  const refused = (call: () => unknown): string => problemsOf(call).join();

  it.each<[string, (given: never, options?: never) => unknown]>([
    ['renderHtml', renderHtml],
    ['renderMarkdown', renderMarkdown],
    ['viewAssessment', viewAssessment],
    ['renderCsv', (given, options) => renderCsv(given, 'scores', options)],
  ])('%s says what it wanted', (_, render) => {
    for (const wrong of [
      document.report,
      null,
      'x',
      [],
      { ...document, report: null },
      { ...document, units: [1n] },
    ]) {
      expect(refused(() => render(wrong as never))).toContain(
        'document: expected an assessment document, which makeDocument makes',
      );
    }
    expect(refused(() => render(document as never, { language: 'zh-CN' } as never))).toContain(
      'options.language: expected one of zh, en, got "zh-CN"',
    );
    expect(refused(() => render(document as never, { lang: 'en' } as never))).toContain(
      'options.lang: expected a known field',
    );
    expect(refused(() => render(document as never, null as never))).toContain(
      'options: expected an object',
    );
  });

  it('says it of tables, ledgers, bytes and languages too', async () => {
    expect(refused(() => renderCsv(document, 'score' as never))).toContain('did you mean scores?');
    expect(refused(() => renderCsv(document, 'scores', { bom: 1 } as never))).toContain(
      'options.bom: expected true or false',
    );
    expect(refused(() => ledgerToCsv(document as never))).toContain(
      'ledger: expected a rectification ledger',
    );
    expect(refused(() => readLedgerCsv(new Uint8Array([1]) as never))).toContain('TextDecoder');
    expect(refused(() => explain(document as never, 'zh'))).toContain(
      'report: expected a score report',
    );
    expect(refused(() => explain(document.report, 'zh-CN' as never))).toContain(
      'language: expected one of zh, en',
    );
    expect(refused(() => explainInspection(document.report.score as never, 'zh'))).toContain(
      'which scoreInspection gives',
    );
    await expect(renderXlsx(document.report as never)).rejects.toThrow('an assessment document');
    await expect(renderXlsx(document, { ledger: document as never })).rejects.toThrow(
      'a rectification ledger',
    );
  });
});
