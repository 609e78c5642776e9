import { compare, type Fraction, formatExact } from './fraction.ts';
import type { ParsedLine, ParsedStandard } from './parsed-standard.ts';
import { join, type Problems } from './problems.ts';
import { readFields, readGivenChoice, readGivenList, readNumber, readText } from './read.ts';
import { readSource } from './read-source.ts';
import type { WithoutDuty } from './standard.ts';

/** Reads a list of records; each takes part in the standard, so the list may be empty and not left out. */
export function readEach<T>(
  value: unknown,
  path: string,
  problems: Problems,
  fields: readonly string[],
  read: (record: Readonly<Record<string, unknown>>, path: string) => T,
): readonly T[] {
  return readGivenList(value, path, problems).map((entry, index) => {
    const at = join(path, index);
    return read(readFields(entry, at, problems, fields), at);
  });
}

/** Reads a line of points; `null` where the standard has none. */
export function readLine(value: unknown, path: string, problems: Problems): ParsedLine | null {
  if (value === null) return null;
  const record = readFields(value, path, problems, ['points', 'inclusive']);
  if (typeof record['inclusive'] !== 'boolean') {
    const expected = { zh: 'true 或 false', en: 'true or false' };
    problems.add('wrong-type', join(path, 'inclusive'), expected, record['inclusive']);
  }
  return {
    points: readNumber(record['points'], join(path, 'points'), problems),
    inclusive: record['inclusive'] === true,
  };
}

/** Reads the clause of a record, and its source where it has one. */
export function readReference(
  record: Readonly<Record<string, unknown>>,
  path: string,
  problems: Problems,
): void {
  const { clause } = record;
  if (clause !== null) readText(clause, join(path, 'clause'), problems);
  if (record['source'] !== undefined) readSource(record['source'], join(path, 'source'), problems);
}

/** Reads what one occurrence of an item comes to, and the item's points. */
export function readItem(
  record: Readonly<Record<string, unknown>>,
  path: string,
  problems: Problems,
): { perOccurrence: Fraction; cap: Fraction | null } {
  const perOccurrence = readNumber(record['perOccurrence'], join(path, 'perOccurrence'), problems, {
    positive: true,
  });
  if (record['points'] === null) return { perOccurrence, cap: null };
  const cap = readNumber(record['points'], join(path, 'points'), problems, { positive: true });
  if (compare(perOccurrence, cap) > 0) {
    const expected = {
      zh: `不超过该项分值${formatExact(cap)}`,
      en: `at most the item's points, ${formatExact(cap)}`,
    };
    problems.add('out-of-range', join(path, 'perOccurrence'), expected, record['perOccurrence']);
  }
  return { perOccurrence, cap };
}

/** Reads what becomes of a group for a body without such duty. */
export function readWithoutDuty(
  value: unknown,
  path: string,
  problems: Problems,
): ParsedStandard['withoutDuty'] {
  if (value === null) return null;
  const record = readFields(value, path, problems, ['group', 'rule', 'factor']);
  const rules: readonly WithoutDuty['rule'][] = ['rescale', 'spread'];
  const rule = readGivenChoice(record['rule'], rules, join(path, 'rule'), problems, 'rescale');
  const group = readText(record['group'], join(path, 'group'), problems);
  if (rule === 'spread') return { group, factor: null };
  return { group, factor: readNumber(record['factor'], join(path, 'factor'), problems) };
}
