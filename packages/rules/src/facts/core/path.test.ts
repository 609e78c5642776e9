import { expect, test } from 'vitest';
import { parseMemberPath, resolveSteps } from './path.ts';

test.each([
  ['$', []],
  ['$.a', ['a']],
  ["$['a/1'].window", ['a/1', 'window']],
  ["$['a b'][0].发布", ['a b', '0', '发布']],
  ["$.pre-notice['x-y']", ['pre-notice', 'x-y']],
  ["$.['a/1'].[0].b", ['a/1', '0', 'b']],
])('%s is a member path', (path, steps) => {
  expect(parseMemberPath(path)).toEqual(steps);
});

test.each([
  '',
  'a.b',
  '$..a',
  '$.*',
  '$.',
  '$..[0]',
  '$[*]',
  '$[?(@.a)]',
  '$[(@.length-1)]',
  '$[0:2]',
  '$[0,1]',
  '$[-1]',
  '$[01]',
  "$['a','b']",
  "$['a\\'b']",
  "$['']",
  '$.a^',
  '$.a~',
  '$ .a',
  '$.a ',
  '$`this',
])('%s is refused', (path) => {
  expect(parseMemberPath(path)).toBeNull();
});

test('only own members are followed', () => {
  const value = { a: [{ b: 1 }], text: 'abc', nothing: null };
  const at = (path: string) => resolveSteps(value, parseMemberPath(path) ?? []);
  expect(at('$.a[0].b')).toBe(1);
  expect(at('$')).toBe(value);
  for (const path of ['$.constructor', '$.__proto__', '$.a.map', '$.text.length', '$.nothing.x']) {
    expect(at(path)).toBeUndefined();
  }
});

test('an unknown on the way stays that unknown', () => {
  const unknown = { unknown: ['fetch-failed'] };
  expect(resolveSteps({ a: unknown }, ['a', 'b', 'c'])).toBe(unknown);
});
