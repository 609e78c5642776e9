import { expect, test } from 'vitest';
import { deepFreeze } from './deep-freeze.ts';

test('freezes what stands in something that is frozen already', () => {
  const part = { words: ['甲'] };
  deepFreeze(Object.freeze({ part }));
  expect(Object.isFrozen(part)).toBe(true);
  expect(Object.isFrozen(part.words)).toBe(true);
});
