import { canonicalHash, liujiang } from '@liujiang/indicators';
import { hashCatalogue } from '@liujiang/indicators/internal';
import { describe, expect, test } from 'vitest';
import { gains } from '../compare/gains.ts';
import { rankReports } from '../compare/rank-reports.ts';
import { renderHtml } from '../forms/html/render-html.ts';
import { updateLedger } from '../forms/ledger/update-ledger.ts';
import { renderMarkdown } from '../forms/markdown/render-markdown.ts';
import { explain } from '../forms/words/explain.ts';
import { renderXlsx } from '../forms/xlsx/render-xlsx.ts';
import { national2019 } from '../inspection/standards/national-2019.ts';
import { assessmentInput } from '../testing/assessment.ts';
import { problemsOf } from '../testing/problems-of.ts';
import type { AssessmentDocument, AssessmentInput } from './assessment-document.ts';
import { documentToJson, readDocument } from './document-text.ts';
import { makeDocument } from './make-document.ts';
import { verify } from './verify.ts';

const input = assessmentInput(
  { 'disclosure.basic.budget/1': 'failed', 'safeguards.training/2': 'cantTell' },
  { sources: { evidence: { note: '示例' }, waivers: [] } },
);
const document = makeDocument(input);
const text = documentToJson(document);

function placesOf(call: () => unknown): readonly string[] {
  return problemsOf(call).map((line) => line.split(': ')[0] ?? '');
}

function placeOf(changed: AssessmentDocument | string, by: AssessmentInput = input): string | null {
  const result = verify(changed, by);
  return result.valid ? null : result.difference.path;
}

test('is whole, plain JSON, and the same every time', () => {
  expect(JSON.parse(text)).toEqual(document);
  expect(documentToJson(makeDocument(input))).toBe(text);
  expect(readDocument(text)).toEqual(document);
  expect(document.requirements.map(({ id }) => id)).toEqual(
    document.findings.findings.map(({ requirement }) => requirement),
  );
});

test('hashes every part that was given, and says null for the others', () => {
  const given = Object.entries(document.manifest).filter(([, hash]) => hash !== null);
  expect(given.map(([part]) => part)).toEqual(
    'catalogue evidence waivers findings scheme standards inputs report'.split(' '),
  );
  expect(given.every(([, hash]) => /^sha256:[0-9a-f]{64}$/.test(hash ?? ''))).toBe(true);
  expect(document.manifest.catalogue).toBe(hashCatalogue(liujiang));
});

describe('verification', () => {
  test('finds nothing where nothing was changed', () => {
    expect(verify(document, input)).toEqual({ valid: true });
    expect(verify(text, input)).toEqual({ valid: true });
    expect(verify(text, structuredClone(input))).toEqual({ valid: true });
  });

  test.each<[string, string, string]>([
    ['"value": "0.00"', '"value": "0.01"', 'report.indicators[1].children[0].children[5].value'],
    ['"outcome": "failed"', '"outcome": "passed"', 'report.indicators'],
    ['"remarks": []', '"remarks": ["x"]', 'remarks[0]'],
    ['"address": null', '"adress": null', 'address'],
    ['"hash": "sha256:', '"hash": "sha255:', 'catalogue.hash'],
  ])('names where %s became %s', (from, to, path) => {
    const changed = text.replace(from, to);
    expect(changed).not.toBe(text);
    expect(placeOf(changed)).toContain(path);
  });

  const minified = JSON.stringify(document);
  test('detects any one character that is changed, added or taken away', () => {
    for (let at = 7; at < minified.length; at += Math.floor(minified.length / 12)) {
      const other = minified[at] === '1' ? '2' : '1';
      const [before, after] = [minified.slice(0, at), minified.slice(at + 1)];
      for (const changed of [
        `${before}${other}${after}`,
        `${before}1${minified[at]}${after}`,
        before + after,
      ]) {
        expect(placeOf(changed), `${at}`).not.toBeNull();
      }
    }
    expect(placeOf('not JSON')).toBe('');
  });

  test.each<[string, string]>([
    ['a byte order mark', `\uFEFF${text}`],
    ['other line ends', text.replaceAll('\n', '\r\n')],
    ['no layout at all', minified],
    ['tabs', JSON.stringify(document, null, '\t')],
    [
      'escapes',
      text.replace(/[^\0-\x7f]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`),
    ],
    ['another order', JSON.stringify(Object.fromEntries(Object.entries(document).reverse()))],
  ])('and reading take the text with %s alike', (_, written) => {
    expect(written).not.toBe(text);
    expect(readDocument(written)).toEqual(document);
    expect(verify(written, input)).toEqual({ valid: true });
  });

  test('and reading refuse a name that stands twice, whatever both say', () => {
    for (const [from, to] of [
      ['"remarks": []', '"remarks": [], "remarks": []'],
      ['"value": "0.00"', '"value": "100.00", "value": "0.00"'],
    ] as const) {
      const twice = text.replace(from, to);
      expect(JSON.parse(twice)).toEqual(document);
      expect(placesOf(() => readDocument(twice))).toEqual(['invalid-input', '(whole)']);
      expect(placeOf(twice)).not.toBeNull();
    }
  });

  test.each<[string, Partial<AssessmentInput>, string]>([
    ['other evidence', { sources: { evidence: {}, waivers: [] } }, 'manifest.evidence'],
    ['other waivers', { sources: { evidence: { note: '示例' } } }, 'manifest.waivers'],
    [
      'other findings',
      { findings: assessmentInput({ 'safeguards.training/2': 'cantTell' }).findings },
      'manifest.findings',
    ],
    [
      'another standard',
      {
        inputs: {
          ...input.inputs,
          health: {
            ...(input.inputs?.['health'] as object),
            standard: { ...national2019, version: '2' },
          } as never,
        },
      },
      'manifest.standards',
    ],
    ['another subject', { subject: { id: 'example', name: '别处' } }, 'report.subject.name'],
  ])('names %s', (_, change, path) => {
    expect(placeOf(document, { ...input, ...change })).toBe(path);
  });
});

test('a catalogue or scheme that is not what its hash says is refused', () => {
  const scheme = { ...input.scheme, total: '120' };
  const catalogue = { ...liujiang, title: { zh: '另表', en: 'Another table' } };
  expect(placesOf(() => makeDocument({ ...input, scheme, catalogue }))).toEqual([
    'foreign-findings',
    'catalogue.hash',
    'scheme.hash',
  ]);
});

test.each([
  ['another format', '{"format":"other"}', '(whole)'],
  ['no JSON', '{', '(whole)'],
  ['altered', text.replace('示例区', '示例县'), 'hash'],
])('reading refuses %s', (_, given, path) => {
  expect(placesOf(() => readDocument(given))).toEqual(['invalid-input', path]);
});

test.each<[string, () => unknown, string]>([
  [
    'a document instead of its text',
    () => readDocument(document as never),
    'the JSON text of an assessment document',
  ],
  ['bytes', () => readDocument(new TextEncoder().encode(text) as never), 'documentToJson writes'],
  [
    'a report',
    () => documentToJson(document.report as never),
    'document: expected an assessment document, which makeDocument makes',
  ],
  ['nothing', () => makeDocument(undefined as never), 'what an assessment is based on'],
  [
    'a field that nobody knows',
    () => makeDocument({ ...input, adress: '' } as never),
    'did you mean address?',
  ],
  [
    'remarks that are no texts',
    () => makeDocument({ ...input, remarks: [1] } as never),
    'remarks[0]: expected a text',
  ],
])('says what was wanted of %s', (_, call, words) => {
  const [code, ...problems] = problemsOf(call);
  expect(code).toBe('invalid-input');
  expect(problems.join()).toContain(words);
});

test.each(['abc', '-1', '1e999', '', '1/0'])(
  'a completeness of %j, under a hash made anew, keeps no form from its end and is found by verify',
  async (completeness) => {
    const { hash: _, ...contents } = structuredClone(document);
    const score = { ...contents.report.score, completeness };
    const spoilt = { ...contents, report: { ...contents.report, score } };
    const given = readDocument(JSON.stringify({ ...spoilt, hash: canonicalHash(spoilt) }));
    expect(placeOf(given)).toBe('report.score.completeness');
    expect(renderHtml(given)).toContain('</html>');
    expect(renderMarkdown(given)).toContain('# ');
    expect((await renderXlsx(given)).length).toBeGreaterThan(0);
    expect(explain(given.report, 'zh')).toHaveLength(explain(document.report, 'zh').length);
    expect(gains(given.report)).toEqual(gains(document.report));
    expect(rankReports([given.report])[0]?.rank).toEqual({ best: 1, worst: 1 });
    expect(updateLedger(null, given)).toEqual(updateLedger(null, document));
  },
);
