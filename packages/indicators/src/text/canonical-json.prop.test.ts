import { fc, test } from '@fast-check/vitest';
import canonicalize from 'canonicalize';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical-json.ts';

describe('canonicalJson', () => {
  it.each<[string, unknown, string]>([
    [
      'members by code units, not by alphabet',
      { b: 1, a: 2, B: 3, 区: 4 },
      '{"B":3,"a":2,"b":1,"区":4}',
    ],
    // RFC 8785, section 3.2.3: U+1F600 (surrogates D83D DE00) before U+FB33, although its code point is higher.
    ['surrogates by their halves', { '\uFB33': 1, '\u{1F600}': 2 }, '{"\u{1F600}":2,"\uFB33":1}'],
    ['numbers as ECMAScript prints them', [1e21, 4.5, 2e-3, -0], '[1e+21,4.5,0.002,0]'],
    [
      'nothing for a member that is undefined, null for an entry',
      { a: undefined, b: [undefined] },
      '{"b":[null]}',
    ],
    ['holes as entries', new Array(1), '[null]'],
    ['what toJSON gives', { at: new Date(0) }, '{"at":"1970-01-01T00:00:00.000Z"}'],
  ])('has %s', (_, value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  it.each([
    [undefined],
    [() => 1],
    [Number.NaN],
    [{ a: [Number.POSITIVE_INFINITY] }],
    [{ a: () => 1 }],
  ])('refuses %s', (value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
  });

  test.prop([fc.jsonValue()])('is what the package canonicalize gives', (value) => {
    expect(canonicalJson(value)).toBe(canonicalize(value));
  });
});
