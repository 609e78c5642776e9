import { fc, test } from '@fast-check/vitest';
import { expect, it } from 'vitest';
import { normaliseName } from './normalise-name.ts';

it.each([
  ['区财政局', '区财政局'],
  [' 区 财政局\t\n', '区财政局'],
  ['区自然资源局\u3000网站“征地信息 专栏”', '区自然资源局网站征地信息专栏'],
  ['“双随机、一公开”', '双随机、一公开'],
  ['「办事」『服务』', '办事服务'],
  ['﹁办事﹂＂服务＂', '办事服务'],
  ['ＡＢＣ（２０２０）', 'ABC(2020)'],
  ['㈠ ①', '(一)1'],
  ['办\u200b事\ufeff服\u2060务\u00ad', '办事服务'],
  ['App', 'App'],
  ['《通知》', '《通知》'],
  ['“ ”', ''],
])('%j becomes %j', (text, expected) => {
  expect(normaliseName(text)).toBe(expected);
});

it('leaves the ideographs that most names are made of', () => {
  const all = Array.from({ length: 0xa000 - 0x4e00 }, (_, index) =>
    String.fromCodePoint(0x4e00 + index),
  );
  expect(normaliseName(all.join(''))).toBe(all.join(''));
  expect(all.join('').normalize('NFKC')).toBe(all.join(''));
});

it('joins a letter and its accent across what it drops', () => {
  expect(normaliseName('e"\u0301')).toBe('\u00e9');
});

test.prop([fc.string({ unit: 'binary' })])('changes nothing the second time', (text) => {
  expect(normaliseName(normaliseName(text))).toBe(normaliseName(text));
});

test.prop([fc.string({ unit: 'grapheme' }), fc.nat()])(
  'ignores where white space stands',
  (text, at) => {
    const letters = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
    const spaced = letters.toSpliced(at % (letters.length + 1), 0, ' ').join('');
    expect(normaliseName(spaced)).toBe(normaliseName(text));
  },
);
