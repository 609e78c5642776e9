import {
  add,
  divide,
  type Fraction,
  formatExact,
  multiply,
  negate,
  ONE,
  powerOfTen,
  sign,
  splitWhole,
} from './fraction.ts';

export const roundingModes = ['half-up', 'half-even', 'down'] as const;

/**
 * How an exact figure is rounded for print. No document states a rule; published figures are consistent with `half-up`
 * (四舍五入) to 0, 1 or 2 digits, so mode and digits are settings of the scheme.
 */
export interface Rounding {
  /** `half-up`: a half away from zero; `half-even`: a half to the even digit; `down`: towards zero. */
  readonly mode: (typeof roundingModes)[number];
  /** Digits after the point, 0 to 15. All are printed: `89.00`. */
  readonly digits: number;
}

export const figureBases = ['exact', 'published'] as const;

/** The figure that is compared with a line: `exact`, or `published`, which is rounded. */
export type FigureBasis = (typeof figureBases)[number];

/** The default: half-up to two digits. */
export const defaultRounding: Rounding = { mode: 'half-up', digits: 2 };

/** `order` compares the rest with a half. */
function roundsAway(mode: Rounding['mode'], order: number, whole: Fraction): boolean {
  switch (mode) {
    case 'down':
      return false;
    case 'half-up':
      return order >= 0;
    case 'half-even':
      return order > 0 || (order === 0 && /[13579]$/.test(formatExact(whole)));
  }
}

/** The absolute value of a figure in units of its last digit. */
function countUnits(value: Fraction, { mode, digits }: Rounding): Fraction {
  const size = sign(value) < 0 ? negate(value) : value;
  const { whole, order } = splitWhole(multiply(size, powerOfTen(digits)));
  return roundsAway(mode, order, whole) ? add(whole, ONE) : whole;
}

/** The figure that {@link roundFraction} prints, as a fraction. @internal */
export function roundedValue(value: Fraction, rounding: Rounding): Fraction {
  const size = divide(countUnits(value, rounding), powerOfTen(rounding.digits));
  return sign(value) < 0 ? negate(size) : size;
}

/** @internal */
export function roundFraction(value: Fraction, rounding: Rounding): string {
  const { digits } = rounding;
  const units = countUnits(value, rounding);
  const text = formatExact(units).padStart(digits + 1, '0');
  const cut = text.length - digits;
  const printed = digits === 0 ? text : `${text.slice(0, cut)}.${text.slice(cut)}`;
  return sign(value) < 0 && sign(units) !== 0 ? `-${printed}` : printed;
}
