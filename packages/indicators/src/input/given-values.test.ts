import { expect, test } from 'vitest';
import { safeDefineCatalogue } from '../catalogue/define-catalogue.ts';
import { defineDirectory } from '../directory/define-directory.ts';
import { safeTailorCatalogue } from '../tailor/tailor-catalogue.ts';
import { smallCatalogue } from '../testing/small-catalogue.ts';
import { smallDirectory } from '../testing/small-directory.ts';
import { CatalogueError } from './error.ts';

const title = { zh: '本区指标', en: 'Our indicators' };
const name = { id: 'ours', version: '1', title };
const profile = { id: 'p', version: '1', title, for: { id: smallCatalogue.id } };

test('undefined is absence in catalogues, directories and profiles, whatever the field', () => {
  const catalogue = safeDefineCatalogue({ ...smallCatalogue, tailoring: undefined, no: undefined });
  expect(catalogue.success && catalogue.catalogue.hash).toBe(smallCatalogue.hash);
  const directory = defineDirectory({ ...smallDirectory, source: undefined, no: undefined });
  expect(directory).toEqual(defineDirectory(smallDirectory));
  const set = { units: undefined, no: undefined };
  expect(
    safeTailorCatalogue(smallCatalogue, [{ ...profile, set, add: undefined }], name).success,
  ).toBe(true);
});

test('they may say where their JSON Schema stands, and do not keep it', () => {
  const $schema = 'urn:liujiang:schema:catalogue:1';
  const catalogue = safeDefineCatalogue({ ...smallCatalogue, $schema });
  expect(catalogue.success && catalogue.catalogue).toEqual(smallCatalogue);
  expect(defineDirectory({ ...smallDirectory, $schema })).toEqual(defineDirectory(smallDirectory));
  expect(safeTailorCatalogue(smallCatalogue, [{ ...profile, $schema }], name).success).toBe(true);
  const refused = safeTailorCatalogue(smallCatalogue, [{ ...profile, $schema: 1 }], name);
  expect(refused.success ? [] : refused.problems).toMatchObject([
    { code: 'wrong-type', path: 'profiles[0].$schema', got: '1' },
  ]);
});

test('of a Date it is said how its day is had', () => {
  const [unit] = smallDirectory.units;
  const merger = { into: 'west', on: new Date('2020-07-01T00:00:00Z') };
  const read = () =>
    defineDirectory({ ...smallDirectory, units: [{ ...unit, merger }], groups: [] });
  let caught: unknown;
  try {
    read();
  } catch (error) {
    caught = error;
  }
  expect(caught).toBeInstanceOf(CatalogueError);
  expect((caught as CatalogueError).problems[0]).toMatchObject({
    path: 'units[0].merger.on',
    got: 'Date 2020-07-01T00:00:00.000Z',
    expected: { en: expect.stringContaining('chinaDate(date)') },
  });
});
