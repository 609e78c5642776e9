import {
  add,
  compare,
  formatExact,
  multiply,
  ONE,
  subtract,
  sum,
  ZERO,
} from '../arithmetic/fraction.ts';
import type { Given } from '../input/given.ts';
import { refuseUnknown } from '../input/refuse-unknown.ts';
import type { ParsedStandard } from './parsed-standard.ts';

export const knownGroup = { zh: '本标准的扣分组编号', en: 'a group of this standard' };

/** Checks that the points of groups and items add up, and that something is left without a group. */
export function checkGroups(standard: ParsedStandard, given: Given): void {
  const { full, groups, deductions, withoutDuty } = standard;
  if (full !== null && groups.size > 0) {
    const total = sum([...groups.values()]);
    if (compare(total, full) !== 0) {
      const expected = {
        zh: `各组分值之和为${formatExact(full)}`,
        en: `groups that add up to ${formatExact(full)}`,
      };
      given.at('groups').refuse('wrong-total', expected, formatExact(total));
    }
  }
  for (const [group, points] of groups) {
    const caps = deductions
      .filter(({ data }) => data.group === group)
      .map(({ cap }) => cap ?? ZERO);
    const total = caps.reduce(add, ZERO);
    if (compare(total, points) > 0) {
      const expected = {
        zh: `“${group}”各项分值之和不超过${formatExact(points)}`,
        en: `items of ${group} that do not exceed its ${formatExact(points)} points`,
      };
      given.at('deductions').refuse('wrong-total', expected, formatExact(total));
    }
  }
  if (withoutDuty === null) return;
  const { group, factor } = withoutDuty;
  const stated = given.at('withoutDuty');
  const points = groups.get(group);
  if (points === undefined) {
    refuseUnknown(stated.at('group'), knownGroup, [...groups.keys()]);
  } else if (full !== null && compare(points, full) >= 0) {
    const expected = {
      zh: `分值小于${formatExact(full)}的扣分组`,
      en: `a group of less than ${formatExact(full)} points, so that something is left`,
    };
    stated.at('group').refuse('out-of-range', expected);
  } else if (full !== null && factor !== null) {
    const rest = subtract(full, points);
    const tooMuch = compare(multiply(rest, factor), full) > 0;
    if (tooMuch || compare(factor, ONE) < 0) {
      const expected = {
        zh: '不小于1、且折算后不超过满分的系数',
        en: 'a factor from 1 that does not lift the rest above the full points',
      };
      stated.at('factor').refuse('out-of-range', expected, formatExact(factor));
    }
  }
}

/** Checks that no id stands twice. */
export function checkIds(ids: readonly Given[]): void {
  const seen = new Set<unknown>();
  for (const id of ids) {
    if (typeof id.value === 'string' && seen.has(id.value)) {
      id.refuse('duplicate', { zh: '不重复的编号', en: 'an id that is used once' });
    }
    seen.add(id.value);
  }
}
