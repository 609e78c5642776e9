import { type ChosenReading, liujiang } from '@liujiang/indicators';
import { expect, test } from 'vitest';
import { rankReports } from '../compare/rank-reports.ts';
import { documentToJson, readDocument } from '../document/document-text.ts';
import { makeDocument } from '../document/make-document.ts';
import { verify } from '../document/verify.ts';
import { renderMarkdown } from '../forms/markdown/render-markdown.ts';
import { scoreReportSchema } from '../schema/report-schema.ts';
import { equalScheme } from '../scheme/equal-scheme.ts';
import { scoreCatalogue } from '../score/score-catalogue.ts';
import { assessmentInput } from './assessment.ts';
import { findingSet } from './findings.ts';
import { problemsOf } from './problems-of.ts';

const interval: ChosenReading = {
  id: 'patrols',
  value: 'interval',
  message: {
    zh: '日巡检每两次相隔不超过一个周期',
    en: 'patrols never further apart than their period',
  },
};

function reportOf(id: string, readings?: readonly ChosenReading[]) {
  const findings = { ...findingSet(liujiang), ...(readings !== undefined && { readings }) };
  const subject = { id, name: id };
  return scoreCatalogue(liujiang, equalScheme(liujiang), { findings, subject });
}

test('tells in report and document how the table was read, where otherwise than by default', () => {
  const plain = assessmentInput();
  const input = { ...plain, findings: { ...plain.findings, readings: [interval] } };
  const document = makeDocument(input);
  expect(document.report.readings).toEqual([interval]);
  expect(scoreReportSchema().safeParse(document.report).success).toBe(true);
  expect(verify(readDocument(documentToJson(document)), input).valid).toBe(true);
  expect(renderMarkdown(document, { language: 'zh' })).toContain(interval.message.zh);
  expect(renderMarkdown(document, { language: 'en' })).toContain(interval.message.en);
  expect(makeDocument(plain).report).not.toHaveProperty('readings');
});

test('puts no reports side by side under which the table was read in unlike ways', () => {
  const reports = [reportOf('a'), reportOf('b', [interval])];
  expect(problemsOf(() => rankReports(reports))).toEqual([
    'incomparable-reports',
    expect.stringMatching(/^reports\[1\]\.readings: /),
  ]);
  const same = [reportOf('a', [interval]), reportOf('b', [interval])];
  expect(rankReports(same)).toHaveLength(2);
});

test.each([
  ['no list', { patrols: 'interval' }, 'findings.readings'],
  ['no id', [{ ...interval, id: 1 }], 'findings.readings[0].id'],
  ['no words', [{ ...interval, message: '间隔' }], 'findings.readings[0].message'],
])('refuses readings that are none: %s', (_, readings, path) => {
  const problems = problemsOf(() => reportOf('a', readings as unknown as readonly ChosenReading[]));
  expect(problems.some((line) => line.startsWith(path))).toBe(true);
});
