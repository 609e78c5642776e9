import type { ProblemCode } from '@liujiang/indicators';
import { parseMemberPath } from '../facts/core/path.ts';
import { isObject } from '../input/is-object.ts';
import { checkBound } from './check-bound.ts';
import type { CompiledRules, FittedRules } from './compiled.ts';
import { isExcluded } from './excluded.ts';
import { type FactPlace, FactPlaces } from './fact-places.ts';
import type { Operator } from './operators/operator.ts';
import { below, PackProblems, type Place } from './pack-problems.ts';
import type { Condition, FactReference, LeafCondition } from './rule.ts';
import type { RuleProblem } from './rules-error.ts';
import * as wanted from './words/wanted-in-packs.ts';
import { wantedSteps } from './words/wanted-steps.ts';

/** Checks a pack against the catalogue that it is to judge. */
class CatalogueCheck {
  readonly problems: PackProblems = new PackProblems();
  readonly #compiled: CompiledRules;
  readonly #places: FactPlaces;
  readonly #operators: ReadonlyMap<string, Operator>;
  readonly #read = new Set<object>();

  constructor(compiled: CompiledRules, fitted: FittedRules) {
    this.#compiled = compiled;
    this.#places = new FactPlaces(fitted);
    this.#operators = new Map(compiled.conditions.map(({ operator }) => [operator.name, operator]));
  }

  /** Checks a condition and everything in it. `names` are the names that conditions may have. */
  condition(
    condition: Condition,
    place: Place,
    names: ReadonlySet<string>,
    visited: Set<object>,
  ): void {
    if (visited.has(condition)) return;
    visited.add(condition);
    const { name } = condition;
    if (name !== undefined && !names.has(name)) {
      const inside = below(place, 'name');
      this.problems.add('unknown-name', inside, wanted.conditionName, name, [...names]);
    }
    if ('condition' in condition) {
      const target = this.#compiled.source.conditions?.[condition.condition];
      const inside = below(
        below({ pointer: '', rule: place.rule }, 'conditions'),
        condition.condition,
      );
      if (target !== undefined) this.condition(target, inside, names, visited);
      return;
    }
    if ('not' in condition) {
      this.condition(condition.not, below(place, 'not'), names, visited);
      return;
    }
    if ('operator' in condition) {
      this.#leaf(condition, place);
      return;
    }
    const key = 'all' in condition ? 'all' : 'any';
    const parts = 'all' in condition ? condition.all : condition.any;
    for (const [index, part] of parts.entries()) {
      this.condition(part, below(below(place, key), index), names, visited);
    }
  }

  #leaf(leaf: LeafCondition, place: Place): void {
    // A comparison is the same in every rule that it stands in.
    if (this.#read.has(leaf)) return;
    this.#read.add(leaf);
    const actual = this.#location(leaf, place);
    const { value } = leaf;
    const inside = below(place, 'value');
    const reference = isObject(value) ? (value as FactReference) : null;
    const expected = reference === null ? undefined : this.#location(reference, inside);
    this.#parameter(leaf.operator, reference, expected, inside);
    const words = actual?.kind === 'there' ? actual.shape.words : undefined;
    if (words === undefined || reference !== null) return;
    for (const word of [value].flat()) this.problems.word(word, words, inside);
  }

  /** Notes a parameter of a type that the operator cannot compare with: it would never decide. */
  #parameter(
    name: string,
    reference: FactReference | null,
    found: FactPlace | undefined,
    place: Place,
  ): void {
    const types = this.#operators.get(name)?.parameters;
    if (types === undefined || (reference !== null && found?.kind !== 'there')) return;
    const got = found?.kind === 'there' ? found.parameter?.type : undefined;
    if (got !== undefined && types.includes(got)) return;
    if (reference !== null && this.#compiled.facts.includes(reference.fact)) return;
    this.problems.add('wrong-parameter', place, wanted.parameterOf(types), got);
  }

  #location({ fact, path }: FactReference, place: Place): FactPlace | undefined {
    const steps = path === undefined ? [] : (parseMemberPath(path) ?? []);
    const found = this.#places.find(fact, steps);
    if (found === undefined) {
      if (this.#compiled.facts.includes(fact)) return undefined;
      const known = [...this.#places.facts, ...this.#compiled.facts];
      this.problems.add('unknown-fact', below(place, 'fact'), wanted.fact, fact, known);
      return undefined;
    }
    if (found.kind !== 'unknown') return found;
    const { step, got, known, requirement } = found;
    const { zh, en } = wantedSteps[step];
    const expected =
      requirement === undefined
        ? { zh, en }
        : { zh: `${zh}（${requirement}）`, en: `${en} (${requirement})` };
    const code: ProblemCode = got === undefined ? 'incomplete-path' : `unknown-${step}`;
    this.problems.add(code, below(place, 'path'), expected, got, known);
    return found;
  }
}

/**
 * Everything that a valid pack names and the catalogue does not have: facts, paths, parameters, elements, requirements, words
 * and bindings. Requirements that tailoring left out, and rules that are not used, are no mistakes.
 */
export function checkAgainst(compiled: CompiledRules, fitted: FittedRules): readonly RuleProblem[] {
  const check = new CatalogueCheck(compiled, fitted);
  const { source, subjects } = compiled;
  const requirements = new Map(fitted.requirements.map((one) => [one.requirement.id, one]));
  for (const [index, { name, event, conditions }] of source.rules.entries()) {
    const { requirement } = event.params;
    const place = below(below({ pointer: '', rule: name }, 'rules'), index);
    const judged = requirements.get(requirement);
    if (judged === undefined) {
      if (isExcluded(fitted.catalogue, requirement)) continue;
      const inside = below(below(below(place, 'event'), 'params'), 'requirement');
      check.problems.add('unknown-requirement', inside, wantedSteps.requirement, requirement, [
        ...requirements.keys(),
      ]);
      continue;
    }
    if (fitted.unfit.has(requirement)) continue;
    const names = new Set([...judged.subjects.keys(), ...Object.keys(subjects)]);
    check.condition(conditions, below(place, 'conditions'), names, new Set());
  }
  checkBound(check.problems, source.bindings, fitted);
  return check.problems.found;
}
