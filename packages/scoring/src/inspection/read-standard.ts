import { compare, type Fraction, formatExact } from '../arithmetic/fraction.ts';
import { readNumber } from '../arithmetic/read-number.ts';
import type { Given } from '../input/given.ts';
import {
  readFields,
  readFlag,
  readGivenChoice,
  readGivenList,
  readNullable,
  readText,
} from '../input/read.ts';
import { readSource } from '../input/read-source.ts';
import type { ParsedLine, ParsedStandard } from './parsed-standard.ts';
import type { WithoutDuty } from './standard.ts';

/** Reads a list of the standard's records; it may be empty but must be given. */
export function readEach<T>(
  given: Given,
  fields: readonly string[],
  read: (record: Given) => T,
): readonly T[] {
  return readGivenList(given).map((record) => read(readFields(record, fields)));
}

/** Reads a line of points; `null` when the standard has none. */
export function readLine(given: Given): ParsedLine | null {
  if (given.value === null) return null;
  readFields(given, ['points', 'inclusive']);
  return { points: readNumber(given.at('points')), inclusive: readFlag(given.at('inclusive')) };
}

/** Reads the clause of a record, and its source when it has one. */
export function readReference(record: Given): void {
  readNullable(record.at('clause'), readText);
  readSource(record.at('source'));
}

const readPoints = (points: Given): Fraction => readNumber(points, { positive: true });

/**
 * Reads the points of one occurrence of an item, and the item's points, which may be `null` only when `unconfirmed`.
 */
export function readItem(
  item: Given,
  unconfirmed: boolean,
): { perOccurrence: Fraction; cap: Fraction | null } {
  const each = item.at('perOccurrence');
  const perOccurrence = readPoints(each);
  const points = item.at('points');
  const cap = unconfirmed ? readNullable(points, readPoints) : readPoints(points);
  if (cap !== null && compare(perOccurrence, cap) > 0) {
    const expected = {
      zh: `不超过该项分值${formatExact(cap)}`,
      en: `at most the item's points, ${formatExact(cap)}`,
    };
    each.refuse('out-of-range', expected);
  }
  return { perOccurrence, cap };
}

/** Reads what happens to a group's points for a body without its duty. */
export function readWithoutDuty(given: Given): ParsedStandard['withoutDuty'] {
  if (given.value === null) return null;
  readFields(given, ['group', 'rule', 'factor']);
  const rules: readonly WithoutDuty['rule'][] = ['rescale', 'spread'];
  const rule = readGivenChoice(given.at('rule'), rules, 'rescale');
  const group = readText(given.at('group'));
  return { group, factor: rule === 'spread' ? null : readNumber(given.at('factor')) };
}
