import { expect, it } from 'vitest';
import { alignColumns } from './alignment.ts';

it('a Chinese character takes two cells', () => {
  expect(
    alignColumns(
      [
        ['健康情况', '1.02'],
        ['a', '10.00'],
      ],
      ['left', 'right'],
    ),
  ).toEqual(['健康情况   1.02', 'a         10.00']);
});
