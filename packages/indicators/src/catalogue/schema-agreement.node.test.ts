import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defineDirectory } from '../directory/define-directory.ts';
import { CatalogueError } from '../input/error.ts';
import { liujiang } from '../liujiang/index.ts';
import type { Problem } from '../model/problem.ts';
import { safeTailorCatalogue } from '../tailor/tailor-catalogue.ts';
import { runs } from '../testing/runs.ts';
import { disagreement, publishedSchema, spoilt } from '../testing/schema-agreement.ts';
import { smallCatalogue } from '../testing/small-catalogue.ts';
import { smallDirectory } from '../testing/small-directory.ts';
import { safeDefineCatalogue } from './define-catalogue.ts';

const file = (name: string) => new URL(`../../schemas/${name}.schema.json`, import.meta.url);
const bilingual = { zh: '另行考核', en: 'Evaluated elsewhere' };
const $schema = 'urn:liujiang:schema:profile:1';

const profile = {
  $schema,
  id: 'shorter',
  version: '1',
  title: bilingual,
  for: { id: 'liujiang', version: liujiang.version },
  exclude: [{ id: 'new-media', reason: bilingual }],
  set: {
    indicators: { 'design.layout': { name: bilingual, notes: [bilingual] } },
    requirements: {
      'disclosure.basic.personnel/2': {
        parameters: { window: { value: 6, unit: 'month', reading: bilingual } },
      },
    },
    units: { finance: { name: bilingual } },
  },
  add: { units: [], columns: [] },
};
const directory = {
  ...smallDirectory,
  $schema,
  units: smallDirectory.units.map((unit) => ({ ...unit, code: null, aliases: ['别名'] })),
};

function problemsOf(read: () => unknown): readonly Problem[] {
  try {
    read();
    return [];
  } catch (error) {
    if (error instanceof CatalogueError) return error.problems;
    throw error;
  }
}

const name = { id: 'ours', version: '1', title: bilingual };

const readers: Readonly<Record<string, (document: unknown) => readonly Problem[]>> = {
  catalogue: (document) => {
    const result = safeDefineCatalogue(document);
    return result.success ? [] : result.problems;
  },
  'directory-input': (document) => problemsOf(() => defineDirectory(document)),
  profile: (document) => {
    const result = safeTailorCatalogue(liujiang, [document], name);
    return result.success ? [] : result.problems;
  },
};

test.each<[string, number, readonly unknown[]]>([
  ['catalogue', 300, [{ ...smallCatalogue, $schema }]],
  ['directory-input', 3000, [directory, { ...directory, source: '名单' }]],
  ['profile', 300, [profile]],
])(
  '%s: the JSON Schema and the reader agree, but for what it says that it cannot say',
  (of, count, documents) => {
    const schema = publishedSchema(file(of));
    const read = readers[of] ?? (() => []);
    const agree = (document: unknown): void => {
      expect(disagreement(schema, document, read(document))).toBeNull();
    };
    for (const document of documents) agree(document);
    fc.assert(fc.property(spoilt(documents), agree), runs(count));
  },
);
