import { CatalogueError } from '../input/error.ts';
import { throwWrongThings } from './throw-wrong-things.ts';

const title = { zh: '有误', en: 'Not valid' };
const expected = { zh: '文本', en: 'a text' };

/** A function as all should be: it says what it wanted. */
function lengthOf(text: unknown, options: unknown): number {
  if (typeof text === 'string' && typeof options === 'object') return text.length;
  throw new CatalogueError('invalid-date', title, [
    { code: 'wrong-type', path: 'text', expected, got: typeof text, nearest: [] },
  ]);
}

throwWrongThings({
  entry: 'an entry that refuses them',
  exports: {
    lengthOf,
    CatalogueError,
    words: Object.freeze({ count: lengthOf, none: null }),
    number: 1,
  },
  arguments: { lengthOf: ['x', { unit: ['x'] }], 'words.count': ['x', {}] },
});
