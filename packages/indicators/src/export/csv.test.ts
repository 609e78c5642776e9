import { fc, test as property } from '@fast-check/vitest';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { formatCsv } from '../export.ts';

test.each([
  ['=1+1', "'=1+1"],
  ['+cmd|calc', "'+cmd|calc"],
  ['-2+3', "'-2+3"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\tx', "'\tx"],
  ['＝1', "'＝1"],
  ['-1', '-1'],
  ['+3.5', '+3.5'],
  ['——', '——'],
  ['a=b', 'a=b'],
  ['say "hi", twice', '"say ""hi"", twice"'],
  ['two\nlines', '"two\nlines"'],
  ['\n=1', `"'\n=1"`],
  ['', ''],
])('writes the cell %j as %j', (cell, written) => {
  expect(formatCsv([[cell, 'x']])).toBe(`${written},x\r\n`);
});

test('begins with a byte order mark when told to', () => {
  expect(formatCsv([['栏目']], { bom: true })).toBe('\uFEFF栏目\r\n');
  expect(formatCsv([], { bom: true })).toBe('\uFEFF');
});

const cell = fc.string({
  unit: fc.constantFrom('a', '栏', '"', ',', '\n', '\r', '=', '-', '1', ' '),
});

property.prop([fc.array(fc.tuple(fc.constant('id'), cell), { minLength: 1 })])(
  'another parser reads the same cells back, but for the guard',
  (rows) => {
    const read = Papa.parse<string[]>(formatCsv(rows), { newline: '\r\n' }).data.slice(0, -1);
    const bare = read.map((row) => row.map((text) => text.replace(/^'(?=[=\-\r\n])/, '')));
    expect(bare).toEqual(rows);
    for (const text of read.flat()) expect(text).not.toMatch(/^[=\r\n]|^-(?!\d+$)/);
  },
);
