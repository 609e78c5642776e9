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

/** Reads a list of records; each takes part in the standard, so the list may be empty and not left out. */
export function readEach<T>(
  given: Given,
  fields: readonly string[],
  read: (record: Given) => T,
): readonly T[] {
  return readGivenList(given).map((record) => read(readFields(record, fields)));
}

/** Reads a line of points; `null` where the standard has none. */
export function readLine(given: Given): ParsedLine | null {
  if (given.value === null) return null;
  readFields(given, ['points', 'inclusive']);
  return { points: readNumber(given.at('points')), inclusive: readFlag(given.at('inclusive')) };
}

/** Reads the clause of a record, and its source where it has one. */
export function readReference(record: Given): void {
  readNullable(record.at('clause'), readText);
  readSource(record.at('source'));
}

const readPoints = (points: Given): Fraction => readNumber(points, { positive: true });

/** Reads what one occurrence of an item comes to, and the item's points: `null` only where `unconfirmed` may be so. */
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

/** Reads what becomes of a group for a body without such duty. */
export function readWithoutDuty(given: Given): ParsedStandard['withoutDuty'] {
  if (given.value === null) return null;
  readFields(given, ['group', 'rule', 'factor']);
  const rules: readonly WithoutDuty['rule'][] = ['rescale', 'spread'];
  const rule = readGivenChoice(given.at('rule'), rules, 'rescale');
  const group = readText(given.at('group'));
  return { group, factor: rule === 'spread' ? null : readNumber(given.at('factor')) };
}
