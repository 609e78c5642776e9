import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { catalogueInput } from '../testing/catalogue-input.ts';
import { safeDefineCatalogue } from './define-catalogue.ts';

type Path = (string | number)[];

function pathsBelow(value: unknown, path: Path): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const below = Array.isArray(value)
    ? value.flatMap((member: unknown, index) => pathsBelow(member, [...path, index]))
    : Object.entries(value).flatMap(([key, member]) => pathsBelow(member, [...path, key]));
  return path.length === 0 ? below : [path, ...below];
}

const paths = pathsBelow(catalogueInput(), []);

const change = fc.tuple(
  fc.constantFrom(...paths),
  fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constant(undefined)),
);

test.prop([fc.uniqueArray(change, { minLength: 1, maxLength: 4, selector: ([path]) => path[0] })])(
  'an input broken in any place is answered with its problems, never with an exception',
  (changes) => {
    const result = safeDefineCatalogue(catalogueInput(...changes));
    if (result.success) return;
    expect(result.problems.length).toBeGreaterThan(0);
    for (const { code, expected, got } of result.problems) {
      expect(`${code}${expected.zh}${expected.en}${got}`).not.toMatch(/undefined|\[object/);
      expect(expected.zh && expected.en).toBeTruthy();
    }
  },
);

test.prop([fc.constantFrom(...paths)])(
  'leaving out anything is refused, except where an entry of a list may go',
  (path) => {
    if (typeof path.at(-1) === 'number' || path.at(-2) === 'parameters') return;
    const result = safeDefineCatalogue(catalogueInput([path, undefined]));
    expect(result.success).toBe(false);
  },
);
