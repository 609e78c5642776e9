import { expect, test } from 'vitest';
import { assembleCatalogue } from '../catalogue/assemble.ts';
import { defineCatalogue } from '../catalogue/define-catalogue.ts';
import { listLeaves } from '../catalogue/walk.ts';
import { defineDirectory } from '../directory/define-directory.ts';
import { CatalogueError } from '../input/error.ts';
import { tailorCatalogue } from '../tailor/tailor-catalogue.ts';
import { smallCatalogue, smallCatalogueData } from './small-catalogue.ts';
import { smallDirectory } from './small-directory.ts';

const hidden = '__proto__';
const both = { zh: '文本', en: 'text' };
const name = { id: 'ours', version: '2', title: both };
const { hash: _, ...catalogue } = smallCatalogue;
const reading = { value: 2, reading: both };
const profile = {
  id: 'ours',
  version: '1',
  title: both,
  for: { id: 'small' },
  set: {
    indicators: { health: { name: both } },
    requirements: { 'disclosure.basic.budget/1': { parameters: { window: reading } } },
    units: { towns: { name: both } },
    columns: { 'towns/news': { name: both } },
  },
};

type Read = (input: unknown) => unknown;
const inputs: readonly (readonly [string, unknown, Read])[] = [
  ['a catalogue', catalogue, defineCatalogue],
  ['a directory', smallDirectory, defineDirectory],
  ['a profile', profile, (given) => tailorCatalogue(smallCatalogue, [given], name)],
];

/** The places at which an input is refused; `null` where it is taken, then with everything that bears the name. */
function refusedAt(read: Read, input: unknown): readonly string[] | null {
  try {
    const bearers = (value: unknown) => JSON.stringify(value).split(`"${hidden}"`).length;
    expect(bearers(read(input))).toBeGreaterThanOrEqual(bearers(input));
    return null;
  } catch (error) {
    if (!(error instanceof CatalogueError)) throw error;
    return error.problems.map(({ path }) => path);
  }
}

/** Copies of an input in which one object has a first member of that name, as `JSON.parse` gives it. */
function withMember(input: unknown, member: unknown): readonly unknown[] {
  const text = JSON.stringify(input);
  return Array.from(text.matchAll(/\{(?=("?))/g), ({ index, 1: first }) =>
    JSON.parse(
      `${text.slice(0, index)}{"${hidden}":${JSON.stringify(member)}${first === '' ? '' : ','}${text.slice(index + 1)}`,
    ),
  );
}

test.each(inputs)(
  '%s with a member called __proto__ is refused with its place',
  (_, input, read) => {
    expect(refusedAt(read, input)).toBe(null);
    const sound = { type: 'format', value: 'YYYY-MM-DD', text: null, clause: null, reading: both };
    for (const member of [{}, sound, both, { name: both }, reading]) {
      for (const spoilt of withMember(input, member)) {
        const places = refusedAt(read, spoilt) ?? ['taken'];
        expect(places.filter((place) => place.endsWith(hidden))).toHaveLength(1);
      }
    }
  },
);

test.each(inputs)('an id __proto__ in %s is refused, or kept', (_, input, read) => {
  const text = JSON.stringify(input);
  const ids = new Set(Array.from(text.matchAll(/(?<="id":)"[^"]+"/g), ([id]) => id));
  for (const id of ids) refusedAt(read, JSON.parse(text.replaceAll(id, `"${hidden}"`)));
});

test.each([hidden, 'constructor'])('a leaf %s without a source has none', (id) => {
  const indicators = [{ id, name: both, requirements: [] }];
  const [leaf] = listLeaves(assembleCatalogue({ ...smallCatalogueData, indicators }));
  expect(leaf?.source).toEqual({ rows: [] });
});
