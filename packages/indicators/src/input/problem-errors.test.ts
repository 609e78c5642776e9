import { expect, test } from 'vitest';
import type { Problem } from '../model/problem.ts';
import { CatalogueError } from './error.ts';
import { errorFromJson, isCatalogueError, isProblemError } from './problem-errors.ts';

const aProblem = {
  code: 'unknown-id',
  path: 'id',
  expected: { zh: '甲', en: 'A' },
  got: 'x',
  nearest: [],
};

const problem: Problem = {
  code: 'unknown-id',
  path: 'weights.helth',
  expected: { zh: '指标编号', en: 'an indicator id' },
  got: '"helth"',
  nearest: ['health'],
};
const title = { zh: '编号不存在', en: 'There is no such id' };
const error = new CatalogueError('unknown-id', title, [problem]);

test('the message says in both languages what is wrong', () => {
  expect(error.message.split('\n')).toEqual([
    '编号不存在 / There is no such id',
    '- weights.helth：应为指标编号，实为 "helth"（是否为 health？） / expected an indicator id, got "helth" (did you mean health?)',
  ]);
  const whole = new CatalogueError('unknown-id', title, [{ ...problem, path: '', nearest: [] }]);
  expect(whole.message).toContain('- （整体）：应为指标编号，实为 "helth" / expected');
  const many = new CatalogueError(
    'unknown-id',
    title,
    Array.from({ length: 103 }, () => problem),
  );
  expect(many.message.split('\n').slice(100)).toEqual([
    expect.stringContaining('- weights.helth'),
    '- …… 另有 3 项 / 3 more',
  ]);
});

test('an error comes back from JSON with all that it says', () => {
  const back = errorFromJson(JSON.parse(JSON.stringify(error)));
  expect(back).toMatchObject({
    name: 'CatalogueError',
    code: 'unknown-id',
    message: error.message,
    problems: [problem],
  });
  expect(back?.toJSON()).toEqual(error.toJSON());
  expect([isProblemError(back), isCatalogueError(back)]).toEqual([true, true]);
});

test('an error that another copy of the package threw is one all the same', () => {
  // What another copy of the class makes: an Error with these fields that is no instance of this one.
  const foreign = Object.assign(new Error(error.message), { ...error.toJSON() });
  expect(foreign).not.toBeInstanceOf(CatalogueError);
  expect([isProblemError(foreign), isCatalogueError(foreign)]).toEqual([true, true]);
  const others = Object.assign(new Error('?'), { ...error.toJSON(), name: 'RulesError' });
  expect([isProblemError(others), isCatalogueError(others)]).toEqual([true, false]);
});

test.each([
  ['another error', new TypeError('?')],
  ['a plain object', error.toJSON()],
  ['nothing', null],
  ['a text', 'CatalogueError'],
  ['an error of another name', Object.assign(new Error('?'), { code: 'x', problems: [] })],
])('%s is none', (_, value) => {
  expect([isProblemError(value), isCatalogueError(value)]).toEqual([false, false]);
});

test.each([[null], ['{}'], [{}], [{ ...error.toJSON(), problems: {} }], [[error.toJSON()]]])(
  'of %j no error is made',
  (json) => {
    expect(errorFromJson(json)).toBeUndefined();
  },
);

test.each<[string, unknown]>([
  ['no problem', null],
  ['a number', 5],
  ['a problem without its fields', {}],
  ['near words that are no list', { ...aProblem, nearest: 'x' }],
])('%s in the list of problems is none of these errors', (_, problem) => {
  const json = { name: 'CatalogueError', code: 'x', message: 'm', problems: [problem] };
  expect(errorFromJson(json)).toBeUndefined();
});

test('what is read once cannot change afterwards', () => {
  const problems = [{ ...aProblem }];
  const error = errorFromJson({ name: 'CatalogueError', code: 'x', message: 'm', problems });
  problems.pop();
  expect(error?.problems).toEqual([aProblem]);
});
