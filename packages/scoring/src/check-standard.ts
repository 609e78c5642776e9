import { add, compare, formatExact, multiply, ONE, subtract, sum, ZERO } from './fraction.ts';
import type { ParsedStandard } from './parsed-standard.ts';
import { addUnknown, join, type Problems } from './problems.ts';

export const knownGroup = { zh: '本标准的扣分组编号', en: 'a group of this standard' };

/** Checks that the points of groups and items add up, and that something is left without a group. */
export function checkGroups(standard: ParsedStandard, path: string, problems: Problems): void {
  const { full, groups, deductions, withoutDuty } = standard;
  if (full !== null && groups.size > 0) {
    const total = sum([...groups.values()]);
    if (compare(total, full) !== 0) {
      const expected = {
        zh: `各组分值之和为${formatExact(full)}`,
        en: `groups that add up to ${formatExact(full)}`,
      };
      problems.add('wrong-total', join(path, 'groups'), expected, formatExact(total));
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
      problems.add('wrong-total', join(path, 'deductions'), expected, formatExact(total));
    }
  }
  if (withoutDuty === null) return;
  const points = groups.get(withoutDuty.group);
  if (points === undefined) {
    const at = join(join(path, 'withoutDuty'), 'group');
    addUnknown(problems, at, knownGroup, withoutDuty.group, [...groups.keys()]);
  } else if (full !== null && compare(points, full) >= 0) {
    const expected = {
      zh: `分值小于${formatExact(full)}的扣分组`,
      en: `a group of less than ${formatExact(full)} points, so that something is left`,
    };
    const at = join(join(path, 'withoutDuty'), 'group');
    problems.add('out-of-range', at, expected, withoutDuty.group);
  } else if (full !== null && withoutDuty.factor !== null) {
    const rest = subtract(full, points);
    const tooMuch = compare(multiply(rest, withoutDuty.factor), full) > 0;
    if (tooMuch || compare(withoutDuty.factor, ONE) < 0) {
      const expected = {
        zh: '不小于1、且折算后不超过满分的系数',
        en: 'a factor from 1 that does not lift the rest above the full points',
      };
      problems.add(
        'out-of-range',
        join(join(path, 'withoutDuty'), 'factor'),
        expected,
        formatExact(withoutDuty.factor),
      );
    }
  }
}

/** Checks that no id stands twice. */
export function checkIds(ids: readonly { id: string; path: string }[], problems: Problems): void {
  const seen = new Set<string>();
  for (const { id, path } of ids) {
    if (seen.has(id)) {
      const expected = { zh: '不重复的编号', en: 'an id that is used once' };
      problems.add('duplicate', path, expected, id);
    }
    seen.add(id);
  }
}
