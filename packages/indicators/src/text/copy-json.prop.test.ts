import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { runs } from '../testing/runs.ts';
import { canonicalJson } from './canonical-json.ts';
import { copyJson } from './copy-json.ts';

const throughText = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('copyJson', () => {
  test.prop([fc.jsonValue()], runs(300))('copies as the way through text does', (value) => {
    expect(copyJson(value)).toStrictEqual(throughText(value));
  });

  test.prop([fc.object({ withDate: true, withSparseArray: true, withBigInt: true })], runs(300))(
    'copies what has a canonical text, to a value that has the same, and refuses all else',
    (value) => {
      const text = attempt(() => canonicalJson(value));
      expect(attempt(() => canonicalJson(copyJson(value)))).toBe(text);
      if (text !== undefined) expect(copyJson(value)).toStrictEqual(throughText(value));
    },
  );

  it('keeps the order of the members, and shares nothing', () => {
    const value = { b: [{ a: 1 }], a: null, c: undefined };
    const copy = copyJson(value);
    expect(JSON.stringify(copy)).toBe('{"b":[{"a":1}],"a":null}');
    value.b[0] = { a: 2 };
    expect(copy.b).toEqual([{ a: 1 }]);
  });

  it('copies a member of any name', () => {
    const value = JSON.parse('{"__proto__":{"x":1},"constructor":2}');
    const copy = copyJson(value);
    expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
    expect(JSON.stringify(copy)).toBe(JSON.stringify(value));
  });

  it('writes -0 as text does', () => {
    expect(copyJson([-0])).toStrictEqual([0]);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 1n, () => 1, Symbol('s')])(
    'refuses %s',
    (value) => {
      expect(() => copyJson({ a: [value] })).toThrow(TypeError);
    },
  );
});

function attempt(make: () => string): string | undefined {
  try {
    return make();
  } catch (error) {
    expect(error).toBeInstanceOf(TypeError);
    return undefined;
  }
}
