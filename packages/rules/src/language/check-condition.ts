import type { Bilingual } from '@liujiang/indicators';
import { parseMemberPath } from '../facts/core/path.ts';
import { isObject } from '../input/is-object.ts';
import { isNegative } from './operators/vocabulary.ts';
import { below, type PackProblems, type Place } from './pack-problems.ts';

/** How deep conditions may stand in one another: a guard against hostile packs, far beyond any real rule. */
export const DEEPEST_CONDITION = 100;

/** What the checks of one pack share. */
export interface CheckContext {
  readonly problems: PackProblems;
  readonly operators: ReadonlySet<string>;
  readonly monotone: boolean;
  /** Names of the pack's own conditions. */
  readonly named: ReadonlySet<string>;
  /**
   * How deep the conditions are that were checked already, whatever they stand in: one object may stand in many places, and
   * what is shared at every step would be looked at twice as often at each.
   */
  readonly checked: Map<object, number>;
}

function checkFact(
  { problems }: CheckContext,
  value: Readonly<Record<string, unknown>>,
  place: Place,
): void {
  problems.text(value['fact'], below(place, 'fact'));
  const { path } = value;
  if (path === undefined) return;
  if (typeof path !== 'string' || parseMemberPath(path) === null) {
    problems.add(
      'unsafe-path',
      below(place, 'path'),
      {
        zh: '成员路径（$、.名称、[‘名称’]、[序号]），不得含筛选、通配、脚本或递归',
        en: "a member path ($, .name, ['name'], [0]) without filter, wildcard, script or recursion",
      },
      path,
    );
  }
}

const literal: Bilingual = { zh: '词语、开关或数字', en: 'a word, a flag or a number' };

function checkValue(context: CheckContext, value: unknown, place: Place): void {
  const { problems, monotone } = context;
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return;
  if (typeof value === 'number') {
    if (monotone && value !== 0) {
      problems.add(
        'number-in-rule',
        place,
        {
          zh: '对指标参数的引用（规则中只允许数字 0）',
          en: 'a reference to a parameter of the catalogue (0 is the only number of a rule)',
        },
        value,
      );
    }
    return;
  }
  if (Array.isArray(value)) {
    for (const [index, entry] of value.entries()) {
      if (!isObject(entry)) checkValue(context, entry, below(place, index));
      else problems.add('wrong-type', below(place, index), literal, entry);
    }
    return;
  }
  if (isObject(value)) {
    problems.keys(value, ['fact', 'path'], place);
    checkFact(context, value, place);
    return;
  }
  problems.add(
    'wrong-type',
    place,
    { zh: '词语、开关或参数引用', en: 'a word, a flag or a reference to a fact' },
    value,
  );
}

/** Whether an operator looks for the fact in its value. */
function searches(operator: string): boolean {
  return ['in', 'notIn'].includes(operator.replace(/^.*:/, ''));
}

function checkSearched({ problems }: CheckContext, value: unknown, place: Place): void {
  if (typeof value === 'string' || isObject(value)) return;
  const expected = {
    zh: '在其中查找的列表、文本或事实引用',
    en: 'what to look in: a list, a text or a reference to a fact',
  };
  problems.add('wrong-type', below(place, 'value'), expected, value);
}

function checkLeaf(
  context: CheckContext,
  leaf: Readonly<Record<string, unknown>>,
  place: Place,
): void {
  const { problems, operators, monotone } = context;
  problems.keys(leaf, ['name', 'fact', 'path', 'operator', 'value'], place);
  checkFact(context, leaf, place);
  const operator = problems.text(leaf['operator'], below(place, 'operator'));
  if (operator !== null && !operators.has(operator)) {
    const expected = { zh: '已知的运算符', en: 'a known operator' };
    problems.add('unknown-operator', below(place, 'operator'), expected, operator, [...operators]);
  } else if (operator !== null && monotone && isNegative(operator)) {
    const expected = {
      zh: '单调规则包允许的运算符',
      en: 'an operator that a monotone pack may use',
    };
    problems.add('not-monotone', below(place, 'operator'), expected, operator);
  }
  if (!Object.hasOwn(leaf, 'value')) {
    problems.add(
      'missing-value',
      below(place, 'value'),
      { zh: '比较值', en: 'a value to compare with' },
      undefined,
    );
  } else {
    checkValue(context, leaf['value'], below(place, 'value'));
    if (operator !== null && searches(operator)) checkSearched(context, leaf['value'], place);
  }
}

function checkParts(
  context: CheckContext,
  group: Readonly<Record<string, unknown>>,
  key: 'all' | 'any',
  place: Place,
  ancestors: readonly object[],
): number {
  const inside = below(place, key);
  const parts = context.problems.array(group[key], inside);
  if (parts === null) return 0;
  if (parts.length === 0) {
    const expected = {
      zh: '至少一个条件（空的条件组不作任何判断）',
      en: 'at least one condition (an empty group judges nothing)',
    };
    context.problems.add('empty-group', inside, expected, parts);
  }
  let deepest = 0;
  for (const [index, part] of parts.entries()) {
    const depth = checkCondition(context, part, below(inside, index), 'any', ancestors);
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/**
 * Checks one condition and all that stands in it. At the top of a rule only a group may stand.
 *
 * @returns How deep it is: 1 for a comparison.
 */
export function checkCondition(
  context: CheckContext,
  value: unknown,
  place: Place,
  allowed: 'group' | 'any',
  ancestors: readonly object[] = [],
): number {
  const { problems, checked } = context;
  const condition = problems.object(value, place);
  if (condition === null) return 0;
  const known = checked.get(condition);
  const depth = ancestors.length + (known ?? 1);
  if (ancestors.includes(condition) || depth > DEEPEST_CONDITION) {
    const expected = {
      zh: `不循环且不超过${DEEPEST_CONDITION}层的条件`,
      en: `conditions without a cycle, at most ${DEEPEST_CONDITION} deep`,
    };
    problems.add('too-deep', place, expected, condition);
    return 0;
  }
  const keys = ['all', 'any', 'not', 'condition'].filter((key) => Object.hasOwn(condition, key));
  if (keys.length > 1 || (keys.length === 0 && allowed === 'group')) {
    const expected = {
      zh: 'all、any、not、condition 之一',
      en: 'exactly one of all, any, not, condition',
    };
    problems.add('wrong-group', place, expected, keys.join(' + ') || undefined);
    return 0;
  }
  if (known !== undefined) return known;
  if (condition['name'] !== undefined) problems.text(condition['name'], below(place, 'name'));
  const height = 1 + checkInside(context, condition, keys[0], place, [...ancestors, condition]);
  checked.set(condition, height);
  return height;
}

/** Checks what stands in a condition, or the comparison that it makes, and tells how deep it is below it. */
function checkInside(
  context: CheckContext,
  condition: Readonly<Record<string, unknown>>,
  key: string | undefined,
  place: Place,
  chain: readonly object[],
): number {
  const { problems, monotone, named } = context;
  if (key === undefined) {
    checkLeaf(context, condition, place);
    return 0;
  }
  problems.keys(condition, ['name', key], place);
  if (key === 'all' || key === 'any') return checkParts(context, condition, key, place, chain);
  if (key === 'not') {
    if (monotone) {
      const expected = { zh: '单调规则包中不得使用 not', en: 'no negation in a monotone pack' };
      problems.add('not-monotone', below(place, 'not'), expected, 'not');
    }
    return checkCondition(context, condition['not'], below(place, 'not'), 'any', chain);
  }
  const name = problems.text(condition['condition'], below(place, 'condition'));
  if (name !== null && !named.has(name)) {
    const expected = { zh: '规则包 conditions 中的名称', en: "a name among the pack's conditions" };
    problems.add('unknown-condition', below(place, 'condition'), expected, name, [...named]);
  }
  return 0;
}
