import { describe, expect, it } from 'vitest';
import { listRequirements } from '../catalogue/walk.ts';
import { liujiang } from '../liujiang/index.ts';
import { labels } from './labels.ts';

const vocabularies = Object.entries(labels);

describe.each(vocabularies)(
  'labels of %s',
  (_, words: Record<string, { zh: string; en: string }>) => {
    const texts = Object.values(words);

    it('are Chinese and English', () => {
      for (const { zh, en } of texts) {
        expect(zh).toMatch(/\p{Script=Han}/u);
        expect(en).toMatch(/^[a-z]/i);
        expect(en).not.toMatch(/\p{Script=Han}/u);
      }
    });

    it('tell every member from the others', () => {
      for (const language of ['zh', 'en'] as const) {
        expect(new Set(texts.map((text) => text[language])).size).toBe(texts.length);
      }
    });
  },
);

it('cover every word that Liujiang uses', () => {
  for (const { method, scope, formula } of listRequirements(liujiang)) {
    expect(labels.method[method]).toBeDefined();
    expect(labels.scope[scope]).toBeDefined();
    expect(formula === null || labels.formula[formula]).toBeTruthy();
  }
});
