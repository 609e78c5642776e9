import { Engine } from 'json-rules-engine';
import { type PathStep, parseMemberPath, resolveSteps } from '../facts/core/path.ts';
import { answer } from '../input/answer.ts';
import { anObject, anything } from '../input/kinds.ts';
import { type CompileOptions, compileRules } from '../language/compile.ts';
import { compareBy } from '../language/operators/operator.ts';
import { listOperators } from '../language/operators/vocabulary.ts';
import type { RulePack } from '../language/rule.ts';

/** Settings of {@link createEngine}. */
export type EngineSettings = CompileOptions;

function memberPathResolver(): (value: object, path: string) => unknown {
  const read = new Map<string, readonly PathStep[]>();
  return (value, path) => {
    let steps = read.get(path);
    if (steps === undefined) {
      const parsed = parseMemberPath(path);
      if (parsed === null) throw new TypeError(`not a member path: ${path}`);
      steps = parsed;
      read.set(path, steps);
    }
    return resolveSteps(value, steps);
  };
}

// The engine's types need mutable conditions; it gets a copy, so that it cannot change the pack.
function copyJson(value: object): never {
  return JSON.parse(JSON.stringify(value)) as never;
}

/**
 * A json-rules-engine `Engine` with the rules of a pack, our operators and a path resolver that follows members only: for
 * facts that are fetched while it runs. What is unknown makes no condition true, so that an event of a monotone pack fires
 * exactly when `assess` finds its conditions true.
 *
 * A fact of your own that throws or rejects is an error of the program and rejects the run: a finding without it would read as
 * if nothing had been found. A fact whose fetch may fail gives `{ unknown: ['fetch-failed'] }` instead.
 *
 * @throws RulesError (`invalid-rules`) when the pack is not valid.
 *
 * @example
 * ```ts
 * import { liujiangRules } from '@liujiang/rules';
 * import { createEngine } from '@liujiang/rules/engine';
 * const { events } = await createEngine(liujiangRules).run({});
 * events; //=> []
 * ```
 */
export function createEngine(pack: RulePack, settings: EngineSettings = {}): Engine {
  return answer({ pack: [pack, anything], settings: [settings, anObject] }, () => {
    const { operators = [] } = settings;
    compileRules(pack, settings);
    const engine = new Engine([], {
      allowUndefinedFacts: true,
      pathResolver: memberPathResolver(),
    });
    for (const name of ['someValue', 'everyValue', 'swap', 'not', 'someFact', 'everyFact']) {
      engine.removeOperatorDecorator(name);
    }
    for (const operator of [...operators, ...listOperators()]) {
      engine.addOperator(
        operator.name,
        (actual: unknown, expected: unknown) =>
          compareBy(operator, actual, expected).outcome === 'true',
      );
    }
    for (const [name, condition] of Object.entries(pack.conditions ?? {})) {
      engine.setCondition(name, copyJson(condition));
    }
    for (const rule of pack.rules) engine.addRule(copyJson(rule));
    return engine;
  });
}
