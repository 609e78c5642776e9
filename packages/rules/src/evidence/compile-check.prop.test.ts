import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import * as z from 'zod/mini';
import { arbitraryEvidence } from '../testing/arbitrary-evidence.ts';
import { compileCheck } from './compile-check.ts';
import { evidenceSchema } from './schema.ts';

const limit = 1_000_000;

/** A document with one value somewhere replaced by another. */
function replaceOne(document: unknown, choice: number, value: unknown): unknown {
  let left = choice;
  const visit = (node: unknown): unknown => {
    left -= 1;
    if (left === 0) return value;
    if (Array.isArray(node)) return node.map(visit);
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(Object.entries(node).map(([key, member]) => [key, visit(member)]));
  };
  return visit(document);
}

/** The same document with the fields of each object turned, each by the next of some numbers. */
function turnFields(document: unknown, turns: readonly number[]): unknown {
  let next = 0;
  const visit = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(visit);
    if (typeof node !== 'object' || node === null) return node;
    const fields = Object.entries(node).map(([key, member]) => [key, visit(member)] as const);
    const turn = (turns[next++ % turns.length] ?? 0) % Math.max(1, fields.length);
    return Object.fromEntries([...fields.slice(turn), ...fields.slice(0, turn)]);
  };
  return visit(document);
}

describe('the fast check', () => {
  const fits = compileCheck(evidenceSchema());

  test.prop([arbitraryEvidence()])('takes what zod takes', (evidence) => {
    expect(fits(evidence, limit)).toBe(true);
    expect(evidenceSchema().parse(evidence)).toEqual(evidence);
  });

  test.prop([
    arbitraryEvidence(),
    fc.integer({ min: 1, max: 60 }),
    fc.oneof(
      fc.constantFrom(null, undefined, true, '', 'present', -1, 0.5, 2 ** 60, Number.NaN, [], {}),
      fc.string(),
      fc.constant('x'.repeat(10_001)),
      fc.constant(JSON.parse('{"__proto__": {"records": []}}')),
    ),
  ])('refuses what zod refuses', (evidence, choice, value) => {
    const document = replaceOne(evidence, choice, value);
    const { success } = evidenceSchema().safeParse(document);
    expect(fits(document, limit)).toBe(success);
  });

  test.prop([arbitraryEvidence(), fc.array(fc.nat(), { minLength: 1, maxLength: 9 })])(
    'takes fields in any order, whatever order they had before',
    (evidence, turns) => {
      const document = turnFields(evidence, turns);
      expect(fits(document, limit)).toBe(true);
      expect(fits(evidence, limit)).toBe(true);
    },
  );

  test('refuses what stands in the place where another field stood before', () => {
    const records = [
      { title: 'a', url: 'b' },
      { title: 'a', uri: 'b' },
    ];
    expect(fits({ pages: { records: [records[0]] } }, limit)).toBe(true);
    expect(fits({ pages: { records } }, limit)).toBe(false);
    expect(fits({ pages: { records: [{ title: 'a', url: '' }] } }, limit)).toBe(false);
  });

  test.each<[string, z.core.$ZodType, readonly unknown[]]>([
    ['a text', z.string(), ['', 'a', 1, null, undefined]],
    [
      'a text of some length',
      z.string().check(z.minLength(2), z.maxLength(3)),
      ['a', 'ab', 'abcd'],
    ],
    ['of two lengths at once', z.string().check(z.maxLength(1), z.maxLength(3)), ['a', 'ab']],
    ['a text of a form', z.string().check(z.regex(/^a+$/), z.maxLength(3)), ['a', 'b', 'aaaa']],
    ['a text or null', z.nullable(z.string().check(z.minLength(1))), ['', 'a', null, 0]],
    ['a word', z.enum(['a', 'b']), ['a', 'c', '']],
  ])('agrees with zod on %s', (_, member, values) => {
    const schema = z.strictObject({ member, other: z.exactOptional(member) });
    const check = compileCheck(schema);
    for (const value of values) {
      for (const document of [
        { member: value },
        { other: value },
        { other: value, member: value },
      ]) {
        expect(check(document, limit), JSON.stringify(document)).toBe(
          schema.safeParse(document).success,
        );
      }
    }
  });

  test('counts values', () => {
    const pages = { records: [{ title: 'a' }, { title: 'b' }] };
    // pages, records, two records, two titles
    expect(fits({ pages }, 6)).toBe(true);
    expect(fits({ pages }, 5)).toBe(false);
  });

  test('leaves to zod what it does not know', () => {
    const schema = z.strictObject({ a: z.string().check(z.startsWith('x'), z.trim()) });
    expect(compileCheck(schema)({ a: 'x' }, limit)).toBe(false);
    expect(compileCheck(z.object({}))({ a: 'x' }, limit)).toBe(false);
    expect(compileCheck(z.transform(String))('x', limit)).toBe(false);
  });
});
