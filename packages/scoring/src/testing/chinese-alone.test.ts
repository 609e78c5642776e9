import { listUntranslated, liujiang } from '@liujiang/indicators';
import { tailorCatalogue } from '@liujiang/indicators/tailor';
import { describe, expect, test } from 'vitest';
import { makeDocument } from '../document/make-document.ts';
import { renderHtml } from '../forms/html/render-html.ts';
import { viewAssessment } from '../forms/view/view-assessment.ts';
import { scoreHealth } from '../formulas/score-health.ts';
import { defineStandard } from '../inspection/parse-standard.ts';
import { national2019 } from '../inspection/standards/national-2019.ts';
import { defineScheme } from '../scheme/define-scheme.ts';
import { guangxi2017, guangxi2018 } from '../schemes/guangxi.ts';
import { nanning2020 } from '../schemes/nanning-2020.ts';
import { findingSet } from './findings.ts';

const title = '本区方案';
const own = { id: 'own', version: '1', title };
const add = {
  source: '市要点第三条',
  requirements: [{ id: 'design.topics/9', text: '设检索功能。', method: 'manual' }],
} as const;
const catalogue = tailorCatalogue(liujiang, [{ ...own, for: { id: 'liujiang' }, add }], {
  ...own,
  title: '本区指标',
});
const scheme = defineScheme(catalogue, {
  ...own,
  source: { issuer: '区政府办', document: null, note: null },
  weights: {},
  bands: [{ id: 'good', name: { zh: '良好' }, from: 0 }],
  additions: [{ name: '附加分', points: 5 }],
});

describe('texts in Chinese alone', () => {
  test('of a scheme and a standard stand in for the English', () => {
    expect(scheme.title).toEqual({ zh: title, en: title });
    expect(scheme.source?.issuer).toEqual({ zh: '区政府办', en: '区政府办' });
    expect(listUntranslated(scheme)).toEqual([
      'title',
      'source.issuer',
      'bands[0].name',
      'additions[0].name',
    ]);
    const standard = defineStandard({ ...national2019, title: { zh: '区标准' } });
    expect(listUntranslated(standard)).toEqual(['title']);
    expect(standard.vetoes).toEqual(national2019.vetoes);
  });

  test('of a veto, too', () => {
    const period = { from: '2019-Q1', to: '2019-Q1' };
    const { trace } = scoreHealth([{ quarter: '2019-Q1', vetoes: [{ name: '首页不更新' }] }], {
      period,
    });
    expect(trace.quarters[0]?.vetoes).toEqual([{ zh: '首页不更新', en: '首页不更新' }]);
  });

  test('are shown in an English form, marked as Chinese, and named in one notice', () => {
    const document = makeDocument({ catalogue, scheme, findings: findingSet(catalogue) });
    const notices = viewAssessment(document, { language: 'en' }).notices;
    const notice = notices.find((text) => text.startsWith('Without English'));
    expect(notice).toContain('catalogue.title, catalogue.tailoring[0].profiles[0].title');
    expect(notice).toMatch(
      /catalogue\.tailoring\[0\]\.settings\[0\]\.source, .*, requirements\[\d+\]\.text$/,
    );
    expect(viewAssessment(document).notices.join()).not.toContain('Without English');
    const page = renderHtml(document, { language: 'en' });
    expect(page).toContain('<span lang="zh">本区指标</span>');
    expect(renderHtml(document)).not.toContain('lang="zh"');
    expect(page.replaceAll(/<span lang="zh">([^<]*)<\/span>/g, '$1')).not.toContain('lang="zh"');
  });

  test('are not among what is shipped', () => {
    for (const shipped of [national2019, nanning2020, guangxi2017, guangxi2018]) {
      expect(listUntranslated(shipped)).toEqual([]);
    }
  });
});
