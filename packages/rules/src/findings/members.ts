import type { Finding, MemberFinding, Outcome } from '@liujiang/indicators';
import type { ListFact, ListItem } from '../facts/core/facts.ts';
import { addTo } from '../input/add-to.ts';
import type { CompiledRule, RequirementRules } from '../language/compiled.ts';
import type { Evaluation } from '../language/evaluate.ts';
import { isList } from '../language/operators/every-operator.ts';
import { decide, verdictsOf } from './decision.ts';

type Items = readonly ListItem<unknown>[];

/** The entries of lists that have a unit, by the place of the list and by unit. */
type ListsByUnit = Map<number, ReadonlyMap<string, Items>>;

/** The entries of a list that have a unit, by unit, in the order of the list. */
function byUnit({ items }: ListFact<unknown>): ReadonlyMap<string, Items> {
  const found = new Map<string, ListItem<unknown>[]>();
  for (const item of items) if (item.unit !== undefined) addTo(found, item.unit, item);
  return found;
}

/** Adds the lists with units that a rule judges entry by entry; `undefined` while there is none. */
function addLists(
  lists: ListsByUnit | undefined,
  { sides }: Evaluation,
  rule: CompiledRule | undefined,
): ListsByUnit | undefined {
  for (const condition of rule?.lists ?? []) {
    if (lists?.has(condition.place)) continue;
    const actual = sides.actual(condition);
    if (!isList(actual) || !actual.items.some(({ unit }) => unit !== undefined)) continue;
    lists ??= new Map();
    lists.set(condition.place, byUnit(actual));
  }
  return lists;
}

/** Judges each unit that has an entry in a list of the passing rule, by its entries alone; `undefined` where none has. */
export function judgeMembers(
  evaluation: Evaluation,
  rules: RequirementRules,
): readonly MemberFinding[] | undefined {
  const { passed, inapplicable } = rules;
  const lists = addLists(undefined, evaluation, passed);
  if (lists === undefined) return undefined;
  const units = new Set<string>();
  for (const entries of lists.values()) for (const unit of entries.keys()) units.add(unit);
  addLists(lists, evaluation, inapplicable);
  const found: MemberFinding[] = [];
  for (const unit of units) {
    const own = evaluation.apart(rules, ({ place }) => {
      const items = lists.get(place)?.get(unit);
      return items === undefined ? undefined : { items, reasons: [] };
    });
    const { passing, exempt } = verdictsOf(own, rules);
    const { outcome, reasons } = decide(passing, exempt);
    found.push({ unit, outcome, reasons });
  }
  return found;
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
