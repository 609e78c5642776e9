import type { CountParameter } from '@liujiang/indicators';
import { isObject } from '../../input/is-object.ts';
import type { Count } from './facts.ts';
import { FALSE, MISSING, TRUE, undecided, type Verdict } from './kleene.ts';

/** Whether a value is a number of things, as far as it is known. */
export function isCount(value: unknown): value is Count {
  return isObject(value) && typeof value['min'] === 'number' && Array.isArray(value['reasons']);
}

/** Whether a value is a count parameter of the catalogue. */
export function isCountParameter(value: unknown): value is CountParameter {
  return isObject(value) && value['type'] === 'count' && typeof value['value'] === 'number';
}

/** Whether a parameter is a limit in this direction; the words of a verdict fit no other. */
export function bounds(expected: unknown, way: 'at-least' | 'at-most'): expected is CountParameter {
  return isCountParameter(expected) && [way, 'exactly'].includes(expected.limit);
}

/** Whether a number of things reaches what a parameter asks for. */
export function atLeast(actual: unknown, expected: unknown): Verdict {
  if (!isCount(actual) || !bounds(expected, 'at-least')) return MISSING;
  const { value, bound } = expected;
  const reaches = (count: number) => (bound === 'closed' ? count >= value : count > value);
  if (reaches(actual.min)) return TRUE;
  if (actual.max !== null && !reaches(actual.max)) return FALSE;
  return undecided(actual.reasons);
}

/** Whether a number of things stays within what a parameter allows. */
export function atMost(actual: unknown, expected: unknown): Verdict {
  if (!isCount(actual) || !bounds(expected, 'at-most')) return MISSING;
  const { value, bound } = expected;
  const stays = (count: number) => (bound === 'closed' ? count <= value : count < value);
  if (!stays(actual.min)) return FALSE;
  if (actual.max !== null && stays(actual.max)) return TRUE;
  return undecided(actual.reasons);
}
