import { hashCatalogue, liujiang } from '@liujiang/indicators';
import { describe, expect, test } from 'vitest';
import { national2019 } from '../standards/national-2019.ts';
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

  test('detects any one byte that is changed, added or taken away', () => {
    for (let at = 7; at < text.length; at += Math.floor(text.length / 12)) {
      const other = text[at] === '1' ? '2' : '1';
      expect(placeOf(text.slice(0, at) + other + text.slice(at + 1)), `${at}`).not.toBeNull();
      expect(placeOf(text.slice(0, at) + text.slice(at + 1)), `${at}`).not.toBeNull();
    }
    expect(placeOf(`${text} `)).toBe('');
    expect(placeOf(text.trimEnd())).toBe('');
    expect(placeOf('not JSON')).not.toBeNull();
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
