import { fc, test } from '@fast-check/vitest';
import { distance } from 'fastest-levenshtein';
import { describe, expect, it } from 'vitest';
import { countEdits } from './count-edits.ts';

// Few letters, so that words share some.
const word = fc.string({ unit: fc.constantFrom('a', 'b', '.', '区', '镇'), maxLength: 40 });

describe('countEdits', () => {
  it.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
    ['人事信息', '人事任免', 2],
    ['ab', 'ba', 2],
  ])('from "%s" to "%s" is %i', (from, to, count) => {
    expect(countEdits(from, to)).toBe(count);
  });

  test.prop([word, word])('is the distance that fastest-levenshtein gives', (from, to) => {
    expect(countEdits(from, to)).toBe(distance(from, to));
  });
});
