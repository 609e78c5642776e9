import { describe, expect, test } from 'vitest';
import { defineCatalogue, safeDefineCatalogue } from '../catalogue/define-catalogue.ts';
import { getRequirement } from '../catalogue/lookup.ts';
import { liujiang } from '../liujiang/index.ts';
import { smallCatalogue } from '../testing/small-catalogue.ts';
import { listUntranslated } from '../text/list-untranslated.ts';
import type { ProfileInput } from './profile.ts';
import { tailorCatalogue } from './tailor-catalogue.ts';

/** A catalogue as JSON, every text of it in Chinese alone. */
function inChinese(value: unknown, form: (zh: string) => unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => inChinese(one, form));
  if (typeof value !== 'object' || value === null) return value;
  if ('zh' in value && 'en' in value) return form(String(value.zh));
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inChinese(one, form)]));
}

describe('Chinese alone is enough', () => {
  const { hash: _, ...given } = smallCatalogue;

  test.each([
    ['a string', (zh: string) => zh],
    ['an object', (zh: string) => ({ zh })],
    ['an object whose English is undefined', (zh: string) => ({ zh, en: undefined })],
  ])('of a catalogue, as %s', (_, form) => {
    const made = defineCatalogue(inChinese(given, form));
    expect(made.title).toEqual({ zh: '小型指标体系', en: '小型指标体系' });
    expect(getRequirement(made, 'safeguards.training/1').parameters['minimum']).toMatchObject({
      unit: { zh: '次', en: '次' },
    });
    const places = listUntranslated(made);
    expect(places).toContain(
      'indicators[1].children[0].children[1].requirements[0].elements[0].name',
    );
    expect(places.length).toBe(listUntranslated(inChinese(given, (zh) => ({ zh, en: zh }))).length);
    expect(defineCatalogue(made).hash).toBe(made.hash);
  });

  test('what has both keeps its hash, and what has another fault is told', () => {
    expect(defineCatalogue(given).hash).toBe(smallCatalogue.hash);
    const wrong = {
      ...given,
      title: { zh: '指标', en: '' },
      units: [{ id: 'a', kind: 'unit', name: ' ' }],
    };
    const result = safeDefineCatalogue(wrong);
    const paths = result.success ? [] : result.problems.map(({ path }) => path);
    expect(paths).toContain('title.en');
    expect(paths).toContain('units[0].name');
  });

  test('of profiles: titles, reasons, texts that are set, all that is added', () => {
    const profile: ProfileInput = {
      id: 'a',
      version: '1',
      title: '本区方案',
      for: { id: 'small' },
      exclude: [{ id: 'health', reason: { zh: '另行考核' } }],
      set: {
        units: { office: { name: '县政府办' } },
        requirements: {
          'safeguards.training/1': {
            text: { clauses: [{ zh: '每年应培训不少于2次。', obligation: 'must' }] },
            parameters: { minimum: { value: 2, text: '不少于2次', unit: { zh: '场次' } } },
          },
        },
      },
      add: {
        source: '市政务公开要点第三条',
        requirements: [{ id: 'disclosure.topics/2', text: '设检索。', method: 'manual' }],
      },
    };
    const ours = tailorCatalogue(smallCatalogue, [profile], {
      id: 'o',
      version: '1',
      title: '本区',
    });
    expect(getRequirement(ours, 'disclosure.topics/2').text).toEqual({
      zh: '设检索。',
      en: '设检索。',
    });
    expect(listUntranslated(ours)).toEqual([
      'title',
      'indicators[0].children[1].requirements[1].text',
      'indicators[1].children[0].requirements[0].text',
      'indicators[1].children[0].requirements[0].parameters.minimum.unit',
      'units[0].name',
      'tailoring[0].profiles[0].title',
      'tailoring[0].excluded[0].reason',
      'tailoring[0].settings[0].source',
    ]);
  });

  test('what is shipped has English throughout', () => {
    expect(listUntranslated(liujiang)).toEqual([]);
  });
});
