import { liujiang } from '@liujiang/indicators';
import { describe, expect, test } from 'vitest';
import { makeDocument } from '../document/make-document.ts';
import { manifestNames } from '../document/manifest-names.ts';
import { assessmentInput, failedCondition } from '../testing/assessment.ts';
import { renderCsv } from './csv/render-csv.ts';
import { renderHtml } from './html/render-html.ts';
import { progressNames, sightingNames } from './ledger/ledger.ts';
import { ledgerToCsv } from './ledger/ledger-csv.ts';
import { updateLedger } from './ledger/update-ledger.ts';
import { renderMarkdown } from './markdown/render-markdown.ts';
import { dataDictionary } from './tables/dictionary.ts';
import { tableTitles } from './tables/tables.ts';
import { words } from './view/fixed-texts.ts';
import { policyChoices, policyNames, roundingNames, statusNames } from './view/policy-words.ts';

/** Every pair of texts inside a value, with its place. */
function listPairs(
  value: unknown,
  place: string,
): readonly (readonly [string, unknown, unknown])[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('zh' in value || 'en' in value) {
    const { zh, en } = value as { readonly zh?: unknown; readonly en?: unknown };
    return [[place, zh, en]];
  }
  return Object.entries(value).flatMap(([key, member]) => listPairs(member, `${place}.${key}`));
}

const vocabularies = {
  words,
  policyNames,
  policyChoices,
  roundingNames,
  statusNames,
  manifestNames,
  progressNames,
  sightingNames,
  tableTitles,
  dictionary: dataDictionary(),
};
const pairs = listPairs(vocabularies, '');

const han = /\p{Script=Han}/u;
const placeholders = (text: string): readonly string[] =>
  (text.match(/\{\w+\}|\d{2,}/g) ?? []).sort();

test('there are texts to check', () => {
  expect(pairs.length).toBeGreaterThan(150);
});

test.each(pairs)('%s stands in both languages', (_, zh, en) => {
  expect(String(zh)).toMatch(han);
  expect(String(en)).toMatch(/[A-Za-z]/);
  expect(String(en)).not.toMatch(han);
  expect(placeholders(String(zh))).toEqual(placeholders(String(en)));
});

describe('no text of the other language', () => {
  const base = assessmentInput(
    {
      'disclosure.basic.budget/1': { outcome: 'failed', conditions: [failedCondition('budget')] },
      'disclosure.basic.plans/1': 'cantTell',
      'disclosure.basic.interpretation/1': 'inapplicable',
    },
    { subject: { id: 'x', name: 'XX' } },
  );
  const health = {
    ...base.inputs?.['health'],
    inspections: [
      { quarter: '2020-Q1', vetoes: [{ name: { zh: '首页不更新', en: 'Home page not updated' } }] },
    ],
  };
  const inputs = { ...base.inputs, health } as NonNullable<typeof base.inputs>;
  const document = makeDocument({ ...base, inputs });
  const forms = (language: 'zh' | 'en'): string => {
    const options = { language };
    const tables = (['scores', 'findings', 'units', 'gains'] as const).map((table) =>
      renderCsv(document, table, options),
    );
    const ledger = ledgerToCsv(updateLedger(null, document, options));
    return [
      renderHtml(document, options),
      renderMarkdown(document, options),
      ledger,
      ...tables,
    ].join('\n');
  };

  test('stands in the English forms', () => {
    const style = /<style>.*<\/style>/s;
    const lines = forms('en')
      .replace(style, '')
      .split('\n')
      .filter((line) => han.test(line));
    // The key of a veto that was only stated by name is that name.
    expect(lines.filter((line) => !line.includes('health#首页不更新'))).toEqual([]);
  });

  test('stands in the Chinese forms', () => {
    const text = forms('zh');
    const english = [
      ...pairs.map(([, , en]) => String(en)),
      ...liujiang.units.map(({ name }) => name.en),
      ...document.requirements.flatMap(({ text: { en }, path }) => [
        en,
        ...path.map((name) => name.en),
      ]),
    ].filter((words) => words.length > 7);
    expect(english.filter((words) => text.includes(words))).toEqual([]);
  });
});
