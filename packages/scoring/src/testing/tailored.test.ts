import { listRequirements, liujiang } from '@liujiang/indicators';
import { tailorCatalogue } from '@liujiang/indicators/tailor';
import { describe, expect, test } from 'vitest';
import { compareReports } from '../compare/compare-reports.ts';
import { documentToJson, readDocument } from '../document/document-text.ts';
import { makeDocument } from '../document/make-document.ts';
import { verify } from '../document/verify.ts';
import { renderHtml } from '../forms/html/render-html.ts';
import { viewAssessment } from '../forms/view/view-assessment.ts';
import { ScoringError } from '../input/scoring-error.ts';
import { defineScheme } from '../scheme/define-scheme.ts';
import { effectiveWeights } from '../scheme/effective-weights.ts';
import { equalScheme } from '../scheme/equal-scheme.ts';
import { nanning2020 } from '../schemes/nanning-2020.ts';
import { scoreCatalogue } from '../score/score-catalogue.ts';
import { findingSet } from './findings.ts';

const reason = { zh: '另行考核', en: 'Evaluated elsewhere' };
const reading = { zh: '按本区要求', en: 'As the district asks' };
const excluded = ['health', 'new-media', 'safeguards'];
const ours = tailorCatalogue<string, string>(
  liujiang,
  [
    {
      id: 'district',
      version: '2020',
      title: { zh: '本区方案', en: 'The district' },
      for: { id: 'liujiang' },
      exclude: excluded.map((id) => ({ id, reason })),
      set: {
        requirements: {
          'disclosure.basic.personnel/2': {
            parameters: { window: { value: 6, unit: 'month', reading } },
          },
        },
      },
    },
  ],
  { id: 'ours', version: '1', title: { zh: '本区指标', en: 'Our indicators' } },
);
const budget = 'disclosure.basic.budget/1';

describe('a tailored catalogue', () => {
  test('is scored by what it has', () => {
    const report = scoreCatalogue(ours, equalScheme(ours), {
      findings: findingSet(ours, { [budget]: 'failed' }),
    });
    // 68 leaves less 健康情况, six of 政务新媒体 and three of 机制保障 are 58; 网办效率 keeps three quantities open.
    expect(effectiveWeights(equalScheme(ours))[budget.slice(0, -2)]).toBe('1/58');
    expect(report.indicators.map(({ id }) => id)).toEqual([
      'disclosure',
      'services',
      'interaction',
      'design',
    ]);
    expect(report.score.bounds?.max).toBe('2850/29'); // 57 of 58 leaves: 5700/58
  });

  test.each([
    ['redistribute', '100'],
    ['full', '100'],
  ] as const)('under a published scheme its missing indicator may count as %s', (absent, max) => {
    const scheme = defineScheme(ours, { ...nanning2020, policies: { absent } });
    const { score } = scoreCatalogue(ours, scheme, { findings: findingSet(ours) });
    expect(score.bounds?.max).toBe(max);
    const { score: worse } = scoreCatalogue(ours, scheme, {
      findings: findingSet(
        ours,
        Object.fromEntries(listRequirements(ours).map(({ id }) => [id, 'failed'])),
      ),
    });
    expect(worse.bounds?.min).toBe(absent === 'full' ? '20' : '0'); // 健康情况 has 20 of 100
  });

  test('with a weight on what it leaves out is refused unless the scheme says what to do', () => {
    expect(() => defineScheme(ours, nanning2020)).toThrow(/weights\.health/);
  });

  test('and its base do not mix', () => {
    const scheme = equalScheme(ours);
    expect(() => scoreCatalogue(ours, scheme, { findings: findingSet(liujiang) })).toThrow(
      ScoringError,
    );
    const after = scoreCatalogue(ours, scheme, { findings: findingSet(ours) });
    const before = scoreCatalogue(liujiang, equalScheme(liujiang), {
      findings: findingSet(liujiang, { [budget]: 'failed' }),
    });
    expect(() => compareReports(before, after)).toThrow(/catalogue/);
    // The site of before, judged by the tailored catalogue, is the bridge: what remains is the site's.
    const bridge = scoreCatalogue(ours, scheme, {
      findings: findingSet(ours, { [budget]: 'failed' }),
    });
    const { bySite } = compareReports(before, after, { bridge });
    expect(bySite?.exact.max).toBe(compareReports(bridge, after).total?.exact.max);
  });

  test('is told in the document and at the head of every form', () => {
    const input = { catalogue: ours, scheme: equalScheme(ours), findings: findingSet(ours) };
    const document = makeDocument(input);
    expect(document.catalogue.tailoring).toEqual(ours.tailoring);
    expect(verify(documentToJson(document), input)).toEqual({ valid: true });
    const line =
      '由“柳江区政府门户网站绩效评估指标任务分解表”（版本 1.0.0）按“本区方案”（版本 2020）裁剪；' +
      '未采用：健康情况（另行考核）、政务新媒体（另行考核）、机制保障（另行考核）；另行设定1处';
    expect(viewAssessment(document).head).toContainEqual({ label: '指标体系来源', text: line });
    expect(renderHtml(document)).toContain(line);
    const english = viewAssessment(document, { language: 'en' }).head.find(
      ({ label }) => label === 'Tailored',
    );
    expect(english?.text).toContain('left out: Website health (Evaluated elsewhere)');
    expect(english?.text).toContain('1 field set otherwise');
    expect(readDocument(documentToJson(document))).toEqual(document);
  });

  test('of which nothing is set says only what is missing, and one that is used whole that nothing is', () => {
    const lineOf = (exclude: readonly string[]) => {
      const profile = {
        id: 'p',
        version: '1',
        title: { zh: '方案', en: 'Profile' },
        for: { id: 'liujiang' },
        exclude: exclude.map((id) => ({ id, reason })),
      };
      const name = { id: 'x', version: '1', title: { zh: '指标', en: 'Indicators' } };
      const catalogue = tailorCatalogue<string, string>(liujiang, [profile], name);
      const scheme = equalScheme(catalogue);
      const document = makeDocument({ catalogue, scheme, findings: findingSet(catalogue) });
      return viewAssessment(document).head.find(({ label }) => label === '指标体系来源')?.text;
    };
    expect(lineOf(['health'])).toMatch(/裁剪；未采用：健康情况（另行考核）$/);
    expect(lineOf([])).toMatch(/裁剪；未减少指标$/);
  });
});
