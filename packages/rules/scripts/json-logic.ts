import { LogicEngine } from 'json-logic-engine';
import { parseMemberPath } from '../src/facts/core/path.ts';
import { listOperators } from '../src/language/operators/vocabulary.ts';
import type { Condition, FactReference, RulePack } from '../src/language/rule.ts';

/** One rule of a pack as a function of facts without unknowns. */
export interface LogicRule {
  readonly requirement: string;
  readonly type: 'passed' | 'inapplicable';
  readonly holds: (facts: object) => unknown;
}

function variable({ fact, path }: FactReference): object {
  return { val: [fact, ...(path === undefined ? [] : (parseMemberPath(path) ?? []))] };
}

function isReference(value: unknown): value is FactReference {
  return typeof value === 'object' && value !== null && 'fact' in value;
}

function translate(condition: Condition, pack: RulePack): object {
  if ('all' in condition) return { and: condition.all.map((part) => translate(part, pack)) };
  if ('any' in condition) return { or: condition.any.map((part) => translate(part, pack)) };
  if ('not' in condition) return { '!': [translate(condition.not, pack)] };
  if ('condition' in condition) {
    const named = pack.conditions?.[condition.condition];
    if (named === undefined) throw new TypeError(`no condition ${condition.condition}`);
    return translate(named, pack);
  }
  const { operator, value } = condition;
  const expected = isReference(value) ? variable(value) : value;
  // Its own operators where it has the same, ours otherwise.
  return { [operator === 'equal' ? '===' : operator]: [variable(condition), expected] };
}

/**
 * The rules of a pack in json-logic-engine: compiled to JavaScript, which a strict CSP forbids, or interpreted with its
 * optimiser, which it allows.
 */
export function buildJsonLogic(
  pack: RulePack,
  mode: 'compiled' | 'interpreted',
): readonly LogicRule[] {
  const engine = new LogicEngine();
  for (const { name, evaluate } of listOperators()) {
    if (name in engine.methods && name !== 'in') continue;
    const method = ([actual, expected]: readonly unknown[]) =>
      evaluate(actual, expected).outcome === 'true';
    engine.addMethod(name, method, { deterministic: true });
  }
  return pack.rules.map(({ conditions, event }) => {
    const logic = translate(conditions, pack);
    return {
      requirement: event.params.requirement,
      type: event.type,
      // Its types call what it builds a Function.
      holds: (mode === 'compiled'
        ? engine.build(logic)
        : (facts) => engine.run(logic, facts)) as LogicRule['holds'],
    };
  });
}
