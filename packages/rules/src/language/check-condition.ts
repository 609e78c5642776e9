import { type ComparisonContext, checkComparison } from './check-comparison.ts';
import { below, type Place } from './pack-problems.ts';
import * as wanted from './words/wanted-in-packs.ts';

/** How deep conditions may nest: a guard against hostile packs, far beyond any real rule. */
export const DEEPEST_CONDITION = 100;

/** What the checks of one pack share. */
export interface CheckContext extends ComparisonContext {
  /** Names of the pack's own conditions. */
  readonly named: ReadonlySet<string>;
  /**
   * The depth of each condition that was checked already: one object may stand in many places, and sharing it at every step
   * would double the work each time.
   */
  readonly checked: Map<object, number>;
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
  if (parts.length === 0) context.problems.add('empty-group', inside, wanted.someCondition, parts);
  let deepest = 0;
  for (const [index, part] of parts.entries()) {
    const depth = checkCondition(context, part, below(inside, index), 'any', ancestors);
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/**
 * Checks a condition and everything in it. At the top of a rule only a group may stand.
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
    const expected = wanted.noCircleAndAtMostDeep(DEEPEST_CONDITION);
    problems.add('too-deep', place, expected, condition);
    return 0;
  }
  const keys = ['all', 'any', 'not', 'condition'].filter((key) => Object.hasOwn(condition, key));
  if (keys.length > 1 || (keys.length === 0 && allowed === 'group')) {
    problems.add('wrong-group', place, wanted.oneGroup, keys.join(' + ') || undefined);
    return 0;
  }
  if (known !== undefined) return known;
  if (condition['name'] !== undefined) problems.text(condition['name'], below(place, 'name'));
  const height = 1 + checkInside(context, condition, keys[0], place, [...ancestors, condition]);
  checked.set(condition, height);
  return height;
}

/** Checks the parts of a condition, or its comparison, and returns how deep they are. */
function checkInside(
  context: CheckContext,
  condition: Readonly<Record<string, unknown>>,
  key: string | undefined,
  place: Place,
  chain: readonly object[],
): number {
  const { problems, monotone, named } = context;
  if (key === undefined) {
    checkComparison(context, condition, place);
    return 0;
  }
  problems.keys(condition, ['name', key], place);
  if (key === 'all' || key === 'any') return checkParts(context, condition, key, place, chain);
  if (key === 'not') {
    const inside = below(place, 'not');
    if (monotone) problems.add('not-monotone', inside, wanted.noNegation, 'not');
    return checkCondition(context, condition['not'], inside, 'any', chain);
  }
  const inside = below(place, 'condition');
  const name = problems.text(condition['condition'], inside);
  if (name !== null && !named.has(name)) {
    problems.add('unknown-condition', inside, wanted.namedCondition, name, [...named]);
  }
  return 0;
}
