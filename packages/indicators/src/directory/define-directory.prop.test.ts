import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { CatalogueError } from '../input/error.ts';
import { smallDirectory } from '../testing/small-directory.ts';
import { defineDirectory } from './define-directory.ts';

/** Every path to a value inside a value. */
function pathsIn(value: unknown): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [[]];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [
    [],
    ...keys.flatMap((key) => pathsIn(Reflect.get(value, key)).map((rest) => [key, ...rest])),
  ];
}

function replaceAt(root: unknown, path: readonly (string | number)[], value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const copy: object = Array.isArray(root) ? [...root] : { ...(root as object) };
  Reflect.set(copy, key, replaceAt(Reflect.get(copy, key), rest, value));
  return copy;
}

const paths = fc.constantFrom(...pathsIn(smallDirectory));

test.prop([fc.array(fc.tuple(paths, fc.jsonValue()), { minLength: 1, maxLength: 3 })])(
  'reads an input or refuses it with at least one problem, whatever is put into it',
  (changes) => {
    let input: unknown = smallDirectory;
    for (const [path, value] of changes) {
      try {
        input = replaceAt(input, path, value);
      } catch {
        return; // an earlier change has put a plain value where this path goes on
      }
    }
    try {
      expect(defineDirectory(input)).toMatchObject({ units: {}, groups: {} });
    } catch (error) {
      if (!(error instanceof CatalogueError)) throw error;
      expect(error.code).toBe('invalid-directory');
      expect(error.problems.length).toBeGreaterThan(0);
    }
  },
);
