import type { CountParameter, DurationParameter, RangeParameter } from '@liujiang/indicators';

/** A parameter that a number is compared with. */
export type Limit = CountParameter | RangeParameter | DurationParameter;

function staysBelow(value: number, most: number, bound: Limit['bound']): boolean {
  return bound === 'closed' ? value <= most : value < most;
}

/** Whether a number keeps to a parameter: a count by its limit, a range between its ends, a duration as an upper limit. */
export function meets(value: number, limit: Limit): boolean {
  const { bound } = limit;
  if (limit.type === 'range') {
    return staysBelow(value, limit.max, bound) && staysBelow(limit.min, value, bound);
  }
  if (limit.type === 'duration') return staysBelow(value, limit.value, bound);
  switch (limit.limit) {
    case 'at-least':
      return staysBelow(limit.value, value, bound);
    case 'at-most':
      return staysBelow(value, limit.value, bound);
    case 'exactly':
      return value === limit.value;
  }
}
