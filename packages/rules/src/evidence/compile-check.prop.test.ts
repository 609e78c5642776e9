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
