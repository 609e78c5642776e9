import { parseMemberPath } from '../facts/core/path.ts';
import { hasMembers, isObject } from '../input/is-object.ts';
import { isNegative, isSearch } from './operators/vocabulary.ts';
import { below, type PackProblems, type Place } from './pack-problems.ts';
import * as wanted from './words/wanted-in-packs.ts';

/** What the checks of the comparisons of one pack share. */
export interface ComparisonContext {
  readonly problems: PackProblems;
  readonly operators: ReadonlySet<string>;
  readonly monotone: boolean;
}

type Fields = Readonly<Record<string, unknown>>;

function checkFact({ problems }: ComparisonContext, value: Fields, place: Place): void {
  problems.text(value['fact'], below(place, 'fact'));
  const { path } = value;
  if (path === undefined || (typeof path === 'string' && parseMemberPath(path) !== null)) return;
  problems.add('unsafe-path', below(place, 'path'), wanted.memberPath, path);
}

function checkValue(context: ComparisonContext, value: unknown, place: Place): void {
  const { problems, monotone } = context;
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return;
  if (typeof value === 'number') {
    if (monotone && value !== 0) problems.add('number-in-rule', place, wanted.noNumber, value);
  } else if (Array.isArray(value)) {
    for (const [index, entry] of value.entries()) {
      if (!hasMembers(entry)) checkValue(context, entry, below(place, index));
      else problems.add('wrong-type', below(place, index), wanted.literal, entry);
    }
  } else if (isObject(value)) {
    problems.keys(value, ['fact', 'path'], place);
    checkFact(context, value, place);
  } else problems.add('wrong-type', place, wanted.literalOrFact, value);
}

function checkOperator(context: ComparisonContext, value: unknown, place: Place): string | null {
  const { problems, operators, monotone } = context;
  const operator = problems.text(value, place);
  if (operator === null) return null;
  if (!operators.has(operator)) {
    problems.add('unknown-operator', place, wanted.operator, operator, [...operators]);
  } else if (monotone && isNegative(operator)) {
    problems.add('not-monotone', place, wanted.monotoneOperator, operator);
  }
  return operator;
}

/** Checks what a condition compares, how and with what. */
export function checkComparison(context: ComparisonContext, leaf: Fields, place: Place): void {
  const { problems } = context;
  problems.keys(leaf, ['name', 'fact', 'path', 'operator', 'value'], place);
  checkFact(context, leaf, place);
  const operator = checkOperator(context, leaf['operator'], below(place, 'operator'));
  const { value } = leaf;
  const inside = below(place, 'value');
  if (!Object.hasOwn(leaf, 'value')) {
    problems.add('missing-value', inside, wanted.value, undefined);
    return;
  }
  checkValue(context, value, inside);
  const canBeSearched = typeof value === 'string' || Array.isArray(value) || isObject(value);
  if (operator !== null && isSearch(operator) && !canBeSearched) {
    problems.add('wrong-type', inside, wanted.searched, value);
  }
}
