import type { Problem } from '@liujiang/indicators';
import type { Almanac, Engine } from 'json-rules-engine';
import { answer } from '../input/answer.ts';
import { isObject } from '../input/is-object.ts';
import { anObject, anything } from '../input/kinds.ts';
import { problemWith } from '../input/problem.ts';
import { type CompileOptions, compileRules } from '../language/compile.ts';
import type { CompiledRules } from '../language/compiled.ts';
import { isDecorated, isNegative, isSearch, isStock } from '../language/operators/vocabulary.ts';
import type { RulePack } from '../language/rule.ts';
import { refuseIf } from '../language/rules-error.ts';
import { lackingIn, putOperators } from './add-operators.ts';
import { almanacsFor, type FailedFact } from './careful-almanac.ts';
import { factOptionsOf, hasCondition, ruleNamesIn } from './inside-engine.ts';
import { anEngine } from './kinds.ts';
import * as wanted from './wanted-in-engines.ts';

/** Settings of {@link createEngine} and {@link addRules}. */
export interface EngineSettings extends CompileOptions {
  /**
   * Called once for each error of a fact that the pack reads, with the fact and what its function threw or rejected with: the
   * findings say `fetch-failed` alone, and an error of the program would look the same.
   */
  readonly onFailure?: (failed: FailedFact) => void;
}

/** What {@link addRules} did. */
export interface AddedRules {
  /** The names of the operators that it added. */
  readonly operators: readonly string[];
  /** The names of the conditions that it set. */
  readonly conditions: readonly string[];
  /** The names of the rules that it added. */
  readonly rules: readonly string[];
  /** A new almanac, for one run: `engine.run(facts, { almanac: added.almanac() })`. */
  readonly almanac: () => Almanac;
}

/**
 * A copy for the engine, whose types need mutable conditions, so that it cannot change the pack. All comparisons get one
 * priority: facts of different priorities would leave some of them out.
 */
function copyFor(value: object): never {
  return JSON.parse(JSON.stringify(value), (_, part) =>
    isObject(part) && Object.hasOwn(part, 'operator') ? { ...part, priority: 1 } : part,
  ) as never;
}

/** Puts the conditions and rules of a pack into an engine that has its operators. */
export function putRules(engine: Engine, pack: RulePack): void {
  for (const [name, condition] of Object.entries(pack.conditions ?? {})) {
    engine.setCondition(name, copyFor(condition));
  }
  for (const rule of pack.rules) engine.addRule(copyFor(rule));
}

/** Comparisons that json-rules-engine's own operators decide otherwise than we do. */
function unlikeIn({ conditions, rules }: CompiledRules): readonly Problem[] {
  const unlike = new Set(
    conditions.filter(
      ({ operator: { name }, reference }) =>
        isStock(name) &&
        (isDecorated(name) || isNegative(name) || (isSearch(name) && reference !== undefined)),
    ),
  );
  return rules.flatMap(({ name: rule, comparisons }) =>
    comparisons
      .filter((comparison) => unlike.has(comparison))
      .map(({ operator: { name } }) =>
        problemWith(name, 'unknown-operator', `rules['${rule}']`, wanted.sameEverywhere),
      ),
  );
}

function clashesIn(engine: Engine, pack: RulePack): readonly Problem[] {
  const names = ruleNamesIn(engine);
  const conditions = Object.keys(pack.conditions ?? {});
  return [
    ...conditions
      .filter((name) => hasCondition(engine, name))
      .map((name) =>
        problemWith(name, 'duplicate', `engine.conditions['${name}']`, wanted.noOtherCondition),
      ),
    ...pack.rules
      .filter(({ name }) => names.has(name))
      .map(({ name }) =>
        problemWith(name, 'duplicate-rule', `engine.rules['${name}']`, wanted.noOtherRule),
      ),
  ];
}

/**
 * Puts a pack into an engine that the application made, beside its own facts, operators and rules, which go on as before: the
 * operators of {@link addLiujiangOperators}, the pack's conditions and rules, and, for each run, an almanac that reads the
 * pack's facts as `assess` does. By it a fact that is not there is missing, not an error; one whose function throws or rejects
 * is unknown (`fetch-failed`), and the rest goes on. Facts that the pack does not read are read as the engine was told to.
 *
 * Without the almanac the engine needs `allowUndefinedFacts`, a fact that rejects rejects the run, and what is inside an
 * unknown reads as missing. {@link foldResults} makes findings of the results, and leaves out those of other rules.
 *
 * @throws RulesError (`invalid-rules`) when the pack is not valid; (`engine-clash`) when the engine has another operator, a
 * condition or a rule of the same name, or when its own operators decide a comparison otherwise than ours (negative ones and
 * `everyFact:equal` in packs of one's own): such a pack needs {@link createEngine}. Nothing is added then.
 *
 * @example
 * ```ts
 * import { liujiang } from '@liujiang/indicators';
 * import { deriveFacts, liujiangRules, parseEvidence } from '@liujiang/rules';
 * import { addRules, foldResults } from '@liujiang/rules/engine';
 * import { Engine } from 'json-rules-engine';
 * const engine = new Engine().addFact('counts', () => Promise.reject(new Error('no connection')));
 * const added = addRules(engine, liujiangRules, { catalogue: liujiang });
 * const { parameters } = deriveFacts(parseEvidence({}), { catalogue: liujiang, asOf: '2020-11-30' });
 * const { results, failureResults } = await engine.run({ parameters }, { almanac: added.almanac() });
 * const { findings } = foldResults(results, failureResults, { catalogue: liujiang, asOf: '2020-11-30' });
 * findings.find(({ requirement }) => requirement === 'safeguards.training/2')?.reasons; //=> ['fetch-failed']
 * ```
 */
export function addRules(
  engine: Engine,
  pack: RulePack,
  settings: EngineSettings = {},
): AddedRules {
  return answer(
    { engine: [engine, anEngine], pack: [pack, anything], settings: [settings, anObject] },
    () => {
      const compiled = compileRules(pack, settings);
      const { lacking, problems } = lackingIn(engine, settings.operators ?? []);
      refuseIf('engine-clash', [...problems, ...clashesIn(engine, pack), ...unlikeIn(compiled)]);
      putOperators(engine, lacking);
      putRules(engine, pack);
      return {
        operators: lacking.map(({ name }) => name),
        conditions: Object.keys(pack.conditions ?? {}),
        rules: pack.rules.map(({ name }) => name),
        almanac: almanacsFor(compiled, () => factOptionsOf(engine), settings.onFailure),
      };
    },
  );
}
