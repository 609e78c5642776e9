import { type Almanac, Engine, type EngineResult, type RunOptions } from 'json-rules-engine';
import { answer } from '../input/answer.ts';
import { anObject, anything } from '../input/kinds.ts';
import { compileRules } from '../language/compile.ts';
import { listOperators } from '../language/operators/vocabulary.ts';
import type { RulePack } from '../language/rule.ts';
import { putOperators } from './add-operators.ts';
import { type EngineSettings, putRules } from './add-rules.ts';
import { almanacsFor } from './careful-almanac.ts';
import { factOptionsOf } from './inside-engine.ts';
import { memberPathResolver } from './member-paths.ts';

/** An engine whose runs each have an almanac that reads the facts of its pack. */
class PackEngine extends Engine {
  #almanac: (() => Almanac) | undefined;

  readBy(almanac: () => Almanac): void {
    this.#almanac = almanac;
  }

  override run(facts?: Record<string, unknown>, options?: RunOptions): Promise<EngineResult> {
    const almanac = options?.almanac ?? this.#almanac?.();
    return super.run(facts, almanac === undefined ? options : { ...options, almanac });
  }
}

/**
 * A json-rules-engine `Engine` with the rules of a pack and our operators, its own replaced by ours: for facts that are
 * fetched while it runs. Facts are read by member paths only. What is unknown makes no condition true, so that an event of a
 * monotone pack fires exactly when `assess` finds its conditions true. {@link addRules} puts a pack into an engine that is
 * there.
 *
 * A fact of your own that throws or rejects is unknown for every condition of the pack that reads it, as if it had given
 * `{ unknown: ['fetch-failed'] }`, and the others go on: the findings say so, and `onFailure` gets the error. A fact that only
 * rules of your own read rejects the run, as ever in json-rules-engine.
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
    const compiled = compileRules(pack, settings);
    const engine = new PackEngine([], {
      allowUndefinedFacts: true,
      pathResolver: memberPathResolver(),
    });
    for (const name of ['someValue', 'everyValue', 'swap', 'not', 'someFact', 'everyFact']) {
      engine.removeOperatorDecorator(name);
    }
    putOperators(engine, [...(settings.operators ?? []), ...listOperators()]);
    putRules(engine, pack);
    engine.readBy(almanacsFor(compiled, () => factOptionsOf(engine), settings.onFailure));
    return engine;
  });
}
