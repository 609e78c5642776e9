import type { AlmanacOptions, Engine, PathResolver } from 'json-rules-engine';
import { isObject } from '../input/is-object.ts';

// What an engine holds already. json-rules-engine keeps it in members that its types leave out; they are read, never changed.

function called(target: unknown, method: string, name: string): unknown {
  if (!isObject(target)) return undefined;
  const found = target[method];
  return typeof found === 'function' ? Reflect.apply(found, target, [name]) : undefined;
}

/** How the operator of a name compares; `undefined` where the engine has none. */
export function comparisonIn(engine: Engine, name: string): unknown {
  const operator = called(Reflect.get(engine, 'operators'), 'get', name);
  return isObject(operator) ? operator['cb'] : undefined;
}

/** Whether an engine has a condition of a name. */
export function hasCondition(engine: Engine, name: string): boolean {
  return called(Reflect.get(engine, 'conditions'), 'has', name) === true;
}

/** The names of the rules that an engine has. */
export function ruleNamesIn(engine: Engine): ReadonlySet<unknown> {
  const rules: unknown = Reflect.get(engine, 'rules');
  return new Set(Array.isArray(rules) ? rules.map((rule) => isObject(rule) && rule['name']) : []);
}

/** How an engine was told to read facts. */
export function factOptionsOf(engine: Engine): AlmanacOptions {
  const pathResolver = Reflect.get(engine, 'pathResolver') as PathResolver | undefined;
  return {
    allowUndefinedFacts: Reflect.get(engine, 'allowUndefinedFacts') === true,
    ...(typeof pathResolver === 'function' && { pathResolver }),
  };
}
