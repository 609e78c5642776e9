import { expect, expectTypeOf, test } from 'vitest';
import { CatalogueError } from '../input/error.ts';
import { liujiang } from '../liujiang/index.ts';
import type { Finding } from '../model/finding.ts';
import type { FindingSet } from '../model/finding-set.ts';
import { findingOf } from './finding-of.ts';

const finding = (
  requirement: 'health/1' | 'safeguards.training/2',
): Finding<typeof requirement> => ({
  requirement,
  outcome: 'untested',
  reasons: ['no-rule'],
  message: { zh: '未检查。', en: 'Untested.' },
  conditions: [],
});
const { id, version, hash } = liujiang;
const set: FindingSet<'health/1' | 'safeguards.training/2'> = {
  catalogue: { id, version, hash },
  pack: { id: 'p', version: '1' },
  asOf: '2020-11-30',
  findings: [finding('health/1'), finding('safeguards.training/2')],
  warnings: [],
};

test('the finding on a requirement is found by its id', () => {
  expect(findingOf(set, 'safeguards.training/2')).toBe(set.findings[1]);
  expectTypeOf(findingOf(set, 'health/1').requirement).toEqualTypeOf<
    'health/1' | 'safeguards.training/2'
  >();
  // @ts-expect-error a typing slip
  const slip = () => findingOf(set, 'safeguards.training/3');
  expect(slip).toThrow(CatalogueError);
});

test('what has no finding is refused, with the nearest ids', () => {
  try {
    findingOf<string>(set, 'safeguards.trainings/2');
    expect.unreachable();
  } catch (error) {
    expect((error as CatalogueError).code).toBe('unknown-id');
    expect((error as CatalogueError).problems).toEqual([
      {
        code: 'unknown-id',
        path: 'requirement',
        expected: {
          zh: '检查结果中有的要求编号',
          en: 'the id of a requirement that the findings are about',
        },
        got: '"safeguards.trainings/2"',
        nearest: ['safeguards.training/2'],
      },
    ]);
  }
});
