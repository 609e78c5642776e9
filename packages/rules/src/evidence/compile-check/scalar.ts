import type * as z from 'zod/mini';
import { type Check, refuse } from './check.ts';
import { type CheckDefinition, type Definition, definitionOf } from './definition.ts';

function buildTest({ check, ...rest }: CheckDefinition): ((value: never) => boolean) | undefined {
  const { minimum = 0, maximum = 0, value: bound = 0, inclusive, format, pattern } = rest;
  if (check === 'min_length') return (value: string) => value.length >= minimum;
  if (check === 'max_length') return (value: string) => value.length <= maximum;
  if (check === 'string_format' && pattern) return (value: string) => pattern.test(value);
  if (check === 'number_format' && format === 'safeint') return Number.isSafeInteger;
  if (check === 'greater_than' && inclusive) return (value: number) => value >= bound;
  return undefined;
}

/** Builds the check of a text, a number or a truth value. */
export function buildScalar(
  type: 'string' | 'number' | 'boolean',
  { checks = [] }: Definition,
): Check {
  const tests: ((value: unknown) => boolean)[] = [];
  for (const check of checks) {
    const test = buildTest(check._zod.def);
    if (test === undefined) return refuse;
    tests.push(test as (value: unknown) => boolean);
  }
  return (value) => {
    if (typeof value !== type) return false;
    if (type === 'number' && !Number.isFinite(value)) return false;
    for (const test of tests) if (!test(value)) return false;
    return true;
  };
}

/** The least and the greatest length at which any text is valid. */
export interface TextLengths {
  readonly shortest: number;
  readonly longest: number;
}

const noText: TextLengths = { shortest: 0, longest: -1 };

/**
 * The lengths at which any text fits a schema; none where the schema asks for more than a length, or for no text. Most values
 * of a document are such texts, and are checked without a call.
 */
export function findTextLengths(schema: z.core.$ZodType): TextLengths {
  const { type, innerType, checks = [] } = definitionOf(schema);
  if ((type === 'optional' || type === 'nullable') && innerType) return findTextLengths(innerType);
  if (type !== 'string') return noText;
  let [shortest, longest] = [0, Number.POSITIVE_INFINITY];
  for (const { _zod } of checks) {
    const { check, minimum = 0, maximum = 0 } = _zod.def;
    if (check === 'min_length') shortest = Math.max(shortest, minimum);
    else if (check === 'max_length') longest = Math.min(longest, maximum);
    else return noText;
  }
  return { shortest, longest };
}
