import { expect, test } from 'vitest';
import { plainOperators } from './operator-names.ts';
import { isDecorated, listOperators } from './vocabulary.ts';

test('every operator has its name in the types, and no other is there', () => {
  const names = listOperators().map(({ name }) => name);
  expect(names.filter((name) => !isDecorated(name))).toEqual(plainOperators);
  expect(names.filter(isDecorated).sort()).toEqual(
    plainOperators.flatMap((name) => [`everyFact:${name}`, `someFact:${name}`]).sort(),
  );
});
