import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { runs } from '../testing/runs.ts';
import { compareTexts } from './compare-texts.ts';

describe('compareTexts', () => {
  test.each<[string, string, string]>([
    ['按年度发布。', '按季度发布。', '按-年+季度发布。'],
    ['不少于6次', '不少于12次', '不少于-6+12次'],
    ['设置栏目；', '设置栏目，每周更新；', '设置栏目+，每周更新；'],
    ['公开的、及时的', '准确而全面的报告', '-公开的、及时的+准确而全面的报告'],
    ['publish every year', 'publish each quarter', 'publish -every year+each quarter'],
    ['', '新增', '+新增'],
    ['删去', '', '-删去'],
    ['原样', '原样', '原样'],
    ['𠮷野', '𠮷村', '𠮷-野+村'],
  ])('%s → %s', (before, after, expected) => {
    const marks = { same: '', removed: '-', added: '+' };
    const shown = compareTexts(before, after).map(({ kind, text }) => `${marks[kind]}${text}`);
    expect(shown.join('')).toBe(expected);
  });

  const words = fc.array(
    fc.constantFrom('公开', '的', '、', '及时', '1', '12', 'news', ' ', '\n', '𠮷'),
  );
  const text = fc.oneof(
    words.map((list) => list.join('')),
    fc.string({ unit: 'binary' }),
  );

  test.prop([text, text], runs(1000))(
    'leaves nothing of either text out and cuts no more than needed',
    (before, after) => {
      const pieces = compareTexts(before, after);
      const without = (kind: string): string =>
        pieces.flatMap((piece) => (piece.kind === kind ? [] : piece.text)).join('');
      expect(without('added')).toBe(before);
      expect(without('removed')).toBe(after);
      expect(pieces.every(({ kind }) => kind === 'same')).toBe(before === after);
      const kinds = pieces.map(({ kind }) => kind);
      expect(kinds.some((kind, index) => kind === kinds[index + 1])).toBe(false);
    },
  );
});
