import {
  findRequirement,
  listRequirements,
  liujiang,
  type Requirement,
  type RequirementId,
} from '@liujiang/indicators';
import { leafOf, listElements } from '@liujiang/indicators/internal';
import { expect, test } from 'vitest';
import { parseMemberPath } from '../facts/core/path.ts';
import { isNegative } from '../language/operators/vocabulary.ts';
import { liujiangRules } from './pack.ts';

interface Found {
  readonly rule: string;
  readonly requirement: Requirement | undefined;
  readonly condition: Readonly<Record<string, unknown>>;
}

function conditionsIn(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (Array.isArray(value)) return value.flatMap(conditionsIn);
  if (typeof value !== 'object' || value === null) return [];
  const condition = value as Readonly<Record<string, unknown>>;
  return [condition, ...conditionsIn(condition['all']), ...conditionsIn(condition['any'])];
}

function elementsOf(requirement: Requirement | undefined) {
  if (requirement === undefined) return [];
  const leaf = leafOf(liujiang, requirement.id as RequirementId);
  return listElements([...requirement.elements, ...leaf.elements]);
}

const found: readonly Found[] = liujiangRules.rules.flatMap(({ name, conditions, event }) =>
  conditionsIn(conditions).map((condition) => ({
    rule: name,
    requirement: findRequirement(liujiang, event.params.requirement),
    condition,
  })),
);

test('every rule is of a requirement of the table, and of none that a formula measures', () => {
  for (const { rule, requirement } of found) {
    expect(requirement, rule).toBeDefined();
    expect(requirement?.measured, rule).toBe(false);
  }
});

test('every requirement has a rule, or is measured', () => {
  const ruled = new Set(liujiangRules.rules.map(({ event }) => event.params.requirement));
  const open = listRequirements(liujiang).filter(({ id }) => !ruled.has(id));
  const measured = open.filter((requirement) => requirement.measured);
  expect([ruled.size, measured.length, open.length - measured.length]).toEqual([143, 5, 0]);
});

test('the pack is plain JSON without any number', () => {
  expect(JSON.parse(JSON.stringify(liujiangRules))).toEqual(liujiangRules);
  const numbers: unknown[] = [];
  JSON.stringify(liujiangRules.rules, (_, value) => {
    if (typeof value === 'number') numbers.push(value);
    return value;
  });
  expect(numbers).toEqual([]);
});

test('the pack is monotone', () => {
  expect(liujiangRules.dialect).toBe('monotone');
  for (const { rule, condition } of found) {
    expect(Object.keys(condition), rule).not.toContain('not');
    expect(Object.keys(condition), rule).not.toContain('priority');
    expect(condition['any'], rule).not.toEqual([]);
    expect(isNegative(String(condition['operator'])), rule).toBe(false);
  }
});

test('every condition is named after an element or has a subject; every subject is used', () => {
  const names = new Set<unknown>();
  for (const { rule, requirement, condition } of found) {
    if (!('fact' in condition)) continue;
    const { name } = condition;
    names.add(name);
    const elements = elementsOf(requirement).map(({ id }) => id);
    expect([...elements, ...Object.keys(liujiangRules.subjects ?? {})], rule).toContain(name);
  }
  for (const subject of Object.keys(liujiangRules.subjects ?? {})) expect(names).toContain(subject);
});

test('a rule reads parameters and elements of its own requirement only, and such as there are', () => {
  for (const { rule, requirement, condition } of found) {
    const { fact, path, value } = condition;
    if (fact === undefined) continue;
    const steps = parseMemberPath(String(path)) ?? [];
    if (!['enquiries', 'pages', 'accounts', 'links'].includes(String(fact))) {
      expect(steps[0], rule).toBe(requirement?.id);
    }
    if (fact === 'elements') {
      expect(
        elementsOf(requirement).map(({ id }) => id),
        rule,
      ).toContain(steps[1]);
    }
    if (typeof value !== 'object' || value === null || !('path' in value)) continue;
    const [owner, parameter] = parseMemberPath(String(value.path)) ?? [];
    expect(owner, rule).toBe(requirement?.id);
    expect(Object.keys(requirement?.parameters ?? {}), rule).toContain(parameter);
  }
});

test('rules stand in table order', () => {
  const order = listRequirements(liujiang).map(({ id }) => id as string);
  const places = liujiangRules.rules.map(({ event }) => order.indexOf(event.params.requirement));
  expect(places).toEqual([...places].sort((a, b) => a - b));
});
