import { expect, test } from 'vitest';
import { problemsFromIssues } from '../../input/problems.ts';
import { findingSetInput } from '../../testing/finding-set-input.ts';
import { findingSetSchema } from './finding-schema.ts';

const condition = {
  name: null,
  fact: 'columns',
  path: null,
  operator: 'equal',
  expected: 'present',
  actual: null,
  outcome: 'unknown',
  reasons: ['missing-fact'],
  deciding: true,
  message: { zh: '达标', en: 'Passed' },
};
function problemsWith(change: object): string[] {
  const input = findingSetInput(change);
  const { error } = findingSetSchema().safeParse(input);
  return problemsFromIssues(error?.issues ?? [], input).map(({ code, path }) => `${code} ${path}`);
}

test.each<[string, object, string[]]>([
  ['a decided finding', {}, []],
  ['an open finding with its reason', { outcome: 'cantTell', reasons: ['incomplete-list'] }, []],
  ['a trace', { conditions: [condition] }, []],
  ['an open finding without a reason', { outcome: 'untested' }, ['invalid findings[0].reasons']],
  [
    'a decided finding with a reason',
    { outcome: 'failed', reasons: ['needs-person'] },
    ['invalid findings[0].reasons'],
  ],
  [
    'a member without a reason',
    { members: [{ unit: 'a', outcome: 'cantTell', reasons: [] }] },
    ['invalid findings[0].members[0].reasons'],
  ],
  [
    'a trace that is no JSON',
    { conditions: [{ ...condition, actual: Number.NaN }] },
    ['invalid findings[0].conditions[0].actual'],
  ],
  [
    'a trace that leaves out what was seen',
    { conditions: [{ ...condition, actual: undefined }] },
    ['missing findings[0].conditions[0].actual'],
  ],
  [
    'a waiver until a day that does not exist',
    {
      waiver: {
        requirement: 'health/1',
        reason: '停更',
        author: '区信息中心',
        grantedOn: '2020-01-01',
        expiresOn: '2021-02-29',
      },
    },
    ['wrong-format findings[0].waiver.expiresOn'],
  ],
])('reads %s', (_, change, expected) => {
  expect(problemsWith(change)).toEqual(expected);
});
