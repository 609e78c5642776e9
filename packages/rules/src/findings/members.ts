import type { Finding, MemberFinding, Outcome } from '@liujiang/indicators';
import type { ListFact, ListItem } from '../facts/core/facts.ts';
import { addTo } from '../input/add-to.ts';
import type { CompiledCondition, RequirementRules } from '../language/compiled.ts';
import { Evaluation } from '../language/evaluate.ts';
import { isList } from '../language/operators/every-operator.ts';
import { decide, verdictsOf } from './decision.ts';

type Items = readonly ListItem<unknown>[];

/** The entries of a list that have a unit, by unit, in the order of the list. */
function byUnit({ items }: ListFact<unknown>): ReadonlyMap<string, Items> {
  const found = new Map<string, ListItem<unknown>[]>();
  for (const item of items) if (item.unit !== undefined) addTo(found, item.unit, item);
  return found;
}

/** The lists with units that comparisons read, entries by unit. */
function listsOf(
  { sides }: Evaluation,
  comparisons: readonly CompiledCondition[] = [],
): ReadonlyMap<CompiledCondition, ReadonlyMap<string, Items>> {
  const lists = new Map<CompiledCondition, ReadonlyMap<string, Items>>();
  for (const condition of comparisons) {
    const actual = sides.actual(condition);
    const hasUnits = isList(actual) && actual.items.some(({ unit }) => unit !== undefined);
    if (hasUnits) lists.set(condition, byUnit(actual));
  }
  return lists;
}

/** Judges each unit that has an entry in a list of the passing rule, by its entries alone; `undefined` where none has. */
export function judgeMembers(
  evaluation: Evaluation,
  rules: RequirementRules,
): readonly MemberFinding[] | undefined {
  const { compiled, sides } = evaluation;
  const passing = listsOf(evaluation, rules.passed?.comparisons);
  if (passing.size === 0) return undefined;
  const units = new Set([...passing.values()].flatMap((entries) => [...entries.keys()]));
  const lists = new Map([...listsOf(evaluation, rules.inapplicable?.comparisons), ...passing]);
  return [...units].map((unit) => {
    const own = new Evaluation(compiled, {
      actual: (condition) => {
        const items = lists.get(condition)?.get(unit);
        return items === undefined ? undefined : { items, reasons: [] };
      },
      expected: sides.expected,
    });
    const verdicts = verdictsOf(own, rules);
    return { unit, ...decide(verdicts.passing, verdicts.exempt) };
  });
}

/** What a member counts as in a task of each. */
const countedAs: Readonly<Record<Outcome, 'count' | 'unknown' | 'failing' | 'nothing'>> = {
  passed: 'count',
  failed: 'failing',
  cantTell: 'unknown',
  untested: 'unknown',
  inapplicable: 'nothing',
};

/** How many members meet a task of each; those for whom it does not arise are left out. */
export function countMembers(members: readonly MemberFinding[]): Finding['met'] {
  const parts = { count: 0, unknown: 0, failing: 0, nothing: 0 };
  for (const { outcome } of members) parts[countedAs[outcome]] += 1;
  const { count, unknown, failing } = parts;
  const of = count + unknown + failing;
  return of === 0 ? undefined : { count, unknown, of };
}
