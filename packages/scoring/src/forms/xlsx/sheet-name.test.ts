import { fc, test } from '@fast-check/vitest';
import { expect, it } from 'vitest';
import { runs } from '../../testing/runs.ts';
import { sheetNames } from './sheet-name.ts';

it.each<[string, readonly string[], readonly string[]]>([
  ['what a workbook forbids', ["'甲/乙:丙'"], ['甲 乙 丙']],
  ['nothing', ['', "' '", '?'], ['—', '— (2)', '— (3)']],
  ['what the writer drops', ['甲', '甲\uFFFD', '甲\uD800'], ['甲', '甲□', '甲□ (2)']],
  [
    'case, width and form',
    ['Straße', 'STRASSE', 'Ａ', 'a', 'é', 'e\u0301'],
    ['Straße', 'STRASSE (2)', 'Ａ', 'a (2)', 'é', 'e\u0301 (2)'],
  ],
  ['a name made for another', ['甲', '甲', '甲 (2)'], ['甲', '甲 (2)', '甲 (2) (2)']],
  ['long names', ['很'.repeat(40), '很'.repeat(31)], ['很'.repeat(31), `${'很'.repeat(27)} (2)`]],
  ['half a character at the cut', [`${'x'.repeat(30)}𠮷`], ['x'.repeat(30)]],
  ['an apostrophe at the cut', [`${'x'.repeat(30)}'x`], ['x'.repeat(30)]],
])('%s', (_, names, expected) => {
  expect(sheetNames(names)).toEqual(expected);
});

const parts = fc.constantFrom(
  '甲',
  '乙',
  'A',
  'ａ',
  "'",
  ' ',
  '/',
  '\uFFFD',
  '\uD800',
  '(2)',
  '很很很很很很很很很很',
);
const name = fc.oneof(
  fc.array(parts, { maxLength: 6 }).map((all) => all.join('')),
  fc.string({ unit: 'binary' }),
);

test.prop([fc.array(name, { maxLength: 12 })], runs(1000))(
  'names are valid, and no two of them the same to any program',
  (names) => {
    const given = sheetNames(names);
    for (const one of given) {
      expect(one).toMatch(/^(?!')[^\\/?*[\]:\uFFFD]{1,31}(?<!')$/);
      expect(one).not.toMatch(/\p{Cs}/u);
    }
    const folded = given.map((one) => one.normalize('NFKC').toUpperCase().toLowerCase());
    expect(new Set(folded).size).toBe(names.length);
  },
);
