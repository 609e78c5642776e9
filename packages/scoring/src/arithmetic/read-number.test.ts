import { describe, expect, it } from 'vitest';
import { Given } from '../input/given.ts';
import { problemsOf } from '../testing/problems-of.ts';
import { formatExact } from './fraction.ts';
import { readNumber } from './read-number.ts';
import { roundExact } from './round-exact.ts';

function read(value: unknown): string {
  const given = new Given(value, 'at');
  const result = readNumber(given);
  const [problem] = given.problems.list;
  return problem === undefined ? formatExact(result) : problem.code;
}

describe('readNumber', () => {
  it.each([
    [89, '89'],
    ['89.50', '179/2'],
    [0.1, '1/10'],
    [1.005, '201/200'],
    [0.285, '57/200'],
    ['4/3', '4/3'],
    ['6/4', '3/2'],
    ['0', '0'],
    [-0, '0'],
    ['000000000000012.500000000000000', '25/2'],
    ['123456789012345.123456789012345', '24691357802469024691357802469/200000000000000'],
  ])('reads %j as %s', (given, exact) => {
    expect(read(given)).toBe(exact);
  });

  it.each([
    Number.NaN,
    Number.POSITIVE_INFINITY,
    -1,
    '-1',
    1e21,
    1e-7,
    '1e999999999',
    '9'.repeat(16),
    '9'.repeat(100_000),
    `0.${'1'.repeat(16)}`,
    0.1 + 0.2,
    '1e3',
    '1/0',
    '1/2/3',
    ' 1',
    '１',
    '1,5',
    '.5',
    '5.',
    '+5',
    '0x10',
    '',
    null,
    undefined,
    true,
    [1],
    { valueOf: () => 1 },
    1n,
  ])('refuses %s', (given) => {
    expect(read(given)).toBe('not-a-number');
  });
});

describe('roundExact', () => {
  it.each([
    ['57/200', 2, '0.29'], // 0.285
    ['29/200', 2, '0.15'], // 0.145
    ['201/200', 2, '1.01'], // 1.005
    ['20/3', 2, '6.67'], // 2/3 of 10
    ['89', 2, '89.00'],
    ['179/2', 0, '90'],
    ['1/1000', 2, '0.00'],
    ['-1/1000', 2, '0.00'],
    ['-1/200', 2, '-0.01'],
    ['4998/5', 1, '999.6'],
    ['9999/1000', 2, '10.00'],
  ] as const)('prints %s to %i digits as %s', (exact, digits, printed) => {
    expect(roundExact(exact, { mode: 'half-up', digits })).toBe(printed);
  });

  it('reads texts only', () => {
    expect(problemsOf(() => roundExact(5 as never))).toEqual([
      'invalid-input',
      'exact: expected an exact figure such as 10/3, got 5',
    ]);
  });
});
