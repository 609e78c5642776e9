import { describe, expect, it } from 'vitest';
import { formatExact, parseExact } from './fraction.ts';
import { type Rounding, roundedValue, roundFraction, roundingModes } from './rounding.ts';

describe('a half, and what lies beside it', () => {
  it.each<[string, number, readonly [halfUp: string, halfEven: string, down: string]]>([
    ['5/2', 0, ['3', '2', '2']],
    ['7/2', 0, ['4', '4', '3']],
    ['1/2', 0, ['1', '0', '0']],
    ['-1/2', 0, ['-1', '0', '0']],
    ['-5/2', 0, ['-3', '-2', '-2']],
    ['-7/2', 0, ['-4', '-4', '-3']],
    ['249/100', 0, ['2', '2', '2']],
    ['251/100', 0, ['3', '3', '2']],
    ['21/2', 0, ['11', '10', '10']],
    ['23/2', 0, ['12', '12', '11']],
    ['57/200', 2, ['0.29', '0.28', '0.28']],
    ['55/200', 2, ['0.28', '0.28', '0.27']],
    ['-1/1000', 2, ['0.00', '0.00', '0.00']],
    ['0', 2, ['0.00', '0.00', '0.00']],
    ['89', 2, ['89.00', '89.00', '89.00']],
    ['1999/20', 1, ['100.0', '100.0', '99.9']],
    ['1/3', 15, ['0.333333333333333', '0.333333333333333', '0.333333333333333']],
    ['18014398509481985/2', 0, ['9007199254740993', '9007199254740992', '9007199254740992']],
  ])('%s to %i digits', (exact, digits, expected) => {
    const value = parseExact(exact);
    const printed = (mode: Rounding['mode']): string => roundFraction(value, { mode, digits });
    expect(roundingModes.map(printed)).toEqual(expected);
    // the figure to calculate with is the one that is printed
    for (const mode of roundingModes) {
      const rounded = formatExact(roundedValue(value, { mode, digits }));
      expect(roundFraction(parseExact(rounded), { mode, digits })).toBe(printed(mode));
    }
  });
});
