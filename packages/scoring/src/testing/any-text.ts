import { fc } from '@fast-check/vitest';

/** Texts as people and files hand them in, and some that a form may stumble over. */
export const anyText: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(
      '',
      '',
      '',
      '=',
      '+',
      '-',
      '@',
      '\t',
      '\n',
      '\r\n',
      '"',
      ',',
      ';',
      "'",
      '＝',
      ' ',
    ),
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.constantFrom('区信息中心', '1', '第一行\n第二行', 'a,"b"'),
    ),
  )
  .map((parts) => parts.join(''));

/** A name that is never blank. */
export const named: fc.Arbitrary<string> = anyText.map((text) => `名${text}`);
