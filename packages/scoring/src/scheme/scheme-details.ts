import { compare, type Fraction, formatExact } from '../arithmetic/fraction.ts';
import { readNumber, readPercent } from '../arithmetic/read-number.ts';
import type { Given } from '../input/given.ts';
import { readFields, readList, readNullable, readText, readTexts } from '../input/read.ts';
import type { Addition, Band } from './scheme.ts';

export function readBands(given: Given): readonly Band[] {
  let last: Fraction | null = null;
  return readList(given).map((band) => {
    readFields(band, ['id', 'name', 'from']);
    const limit = band.at('from');
    const from = readPercent(limit);
    if (last !== null && compare(from, last) >= 0) {
      const expected = { zh: '低于上一等次的下限', en: 'less than the band above it' };
      limit.refuse('out-of-range', expected);
    }
    last = from;
    return {
      id: readText(band.at('id')),
      name: readTexts(band.at('name')),
      from: formatExact(from),
    };
  });
}

export function readAdditions(given: Given): readonly Addition[] {
  return readList(given).map((addition) => {
    readFields(addition, ['name', 'points']);
    return {
      name: readTexts(addition.at('name')),
      points: readNullable(addition.at('points'), (points) => formatExact(readNumber(points))),
    };
  });
}
