import { compare, type Fraction, formatExact, HUNDRED } from './fraction.ts';
import { join, type Problems } from './problems.ts';
import { readBilingual, readFields, readList, readNumber, readText } from './read.ts';
import type { Addition, Band } from './scheme.ts';

export function readBands(value: unknown, problems: Problems): readonly Band[] {
  let last: Fraction | null = null;
  return readList(value, 'bands', problems).map((entry, index) => {
    const path = join('bands', index);
    const record = readFields(entry, path, problems, ['id', 'name', 'from']);
    const from = readNumber(record['from'], join(path, 'from'), problems, {
      maximum: {
        value: HUNDRED,
        expected: { zh: '不超过100（百分比）', en: 'at most 100 (percent)' },
      },
    });
    if (last !== null && compare(from, last) >= 0) {
      const expected = { zh: '低于上一等次的下限', en: 'less than the band above it' };
      problems.add('out-of-range', join(path, 'from'), expected, record['from']);
    }
    last = from;
    return {
      id: readText(record['id'], join(path, 'id'), problems),
      name: readBilingual(record['name'], join(path, 'name'), problems),
      from: formatExact(from),
    };
  });
}

export function readAdditions(value: unknown, problems: Problems): readonly Addition[] {
  return readList(value, 'additions', problems).map((entry, index) => {
    const path = join('additions', index);
    const { name, points } = readFields(entry, path, problems, ['name', 'points']);
    return {
      name: readBilingual(name, join(path, 'name'), problems),
      points:
        points === null ? null : formatExact(readNumber(points, join(path, 'points'), problems)),
    };
  });
}
