import { expect, test } from 'vitest';
import {
  decided,
  isUnknown,
  joinReasons,
  kleeneAll,
  kleeneAny,
  kleeneNot,
  undecided,
} from './kleene.ts';

const T = decided(true);
const F = decided(false);
const U = undecided(['incomplete-list']);

// Kleene's strong tables, row by row.
test.each([
  [T, T, 'true', 'true'],
  [T, F, 'false', 'true'],
  [T, U, 'unknown', 'true'],
  [F, F, 'false', 'false'],
  [F, U, 'false', 'unknown'],
  [U, U, 'unknown', 'unknown'],
])('%o and %o', (a, b, conjunction, disjunction) => {
  for (const parts of [
    [a, b],
    [b, a],
  ]) {
    expect(kleeneAll(parts).outcome).toBe(conjunction);
    expect(kleeneAny(parts).outcome).toBe(disjunction);
  }
});

test('negation keeps what is unknown', () => {
  expect([T, F, U].map((verdict) => kleeneNot(verdict).outcome)).toEqual([
    'false',
    'true',
    'unknown',
  ]);
});

test('reasons are joined in the order of the vocabulary, each once', () => {
  expect(joinReasons([['fetch-failed', 'missing-fact'], ['missing-fact'], []])).toEqual([
    'missing-fact',
    'fetch-failed',
  ]);
  expect(kleeneAll([undecided(['future-date']), T, U]).reasons).toEqual([
    'incomplete-list',
    'future-date',
  ]);
  expect(undecided([]).reasons).toEqual(['missing-fact']);
});

test('nothing joined holds as all and not as any', () => {
  expect([kleeneAll([]).outcome, kleeneAny([]).outcome]).toEqual(['true', 'false']);
});

test('reasons of more than two unknowns are all told, of one and the same once', () => {
  const parts = [U, undecided(['future-date']), undecided(['fetch-failed']), U];
  expect(kleeneAny([F, ...parts]).reasons).toEqual([
    'incomplete-list',
    'future-date',
    'fetch-failed',
  ]);
  expect(kleeneAll([U, T, U])).toBe(U);
});

test.each<[unknown, boolean]>([
  [{ unknown: ['fetch-failed'] }, true],
  [{ unknown: 'fetch-failed' }, false],
  [Object.create({ unknown: ['fetch-failed'] }), false], // its prototype's, not its own
  [Object.assign(() => 0, { unknown: ['fetch-failed'] }), false],
  [null, false],
  ['unknown', false],
])('%o stands for what is not settled: %s', (value, unknown) => {
  expect(isUnknown(value)).toBe(unknown);
});

/** Paths of what an error of this package complains of. */
