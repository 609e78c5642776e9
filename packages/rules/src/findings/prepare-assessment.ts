import type { FindingSet } from '@liujiang/indicators';
import type { Evidence } from '../evidence/evidence.ts';
import { prepareFacts } from '../facts/derive-facts.ts';
import { answer } from '../input/answer.ts';
import { anObject, someEvidence } from '../input/kinds.ts';
import { compileFor } from '../language/compile.ts';
import { evaluate } from '../language/evaluate.ts';
import { fitRules } from '../language/fitted-rules.ts';
import { type RequirementOutcome, toOutcome } from '../language/requirement-outcome.ts';
import type { AssessOptions } from './assess-options.ts';
import { findingsOf } from './finding-set.ts';
import { outcomesOf } from './judge-outcomes.ts';

/** Assesses one site after another in the same way: see {@link prepareAssessment}. */
export interface PreparedAssessment<R extends string = string> {
  /** What {@link assess} gives for this evidence. */
  readonly assess: (evidence: Evidence) => FindingSet<R>;
  /**
   * The outcomes alone, with what a score counts of them, without messages and traces: several times as fast, except
   * where waivers were prepared, which need the traces.
   */
  readonly judgeOutcomes: (evidence: Evidence) => readonly RequirementOutcome<R>[];
}

/**
 * Prepares what is the same for every site: compiles the pack and checks it against the catalogue, checks options, works out
 * parameters at the monitoring date, looks up units and columns. For one site {@link assess} does the same.
 *
 * Options are read once: prepare anew when the catalogue, the directory, waivers or other options have changed.
 *
 * @throws EvidenceError when `asOf` is no date or an option does not fit.
 * @throws RulesError when the rule pack is not valid, or speaks of what the catalogue does not have; when assessing, where a
 * waiver is not valid.
 *
 * @example
 * ```ts
 * import { liujiang } from '@liujiang/indicators';
 * import { liujiangRules, parseEvidence, prepareAssessment } from '@liujiang/rules';
 * const portal = prepareAssessment({ asOf: '2020-11-30', catalogue: liujiang, rules: liujiangRules });
 * const sites = [parseEvidence({}), parseEvidence({ collectedAt: '2020-12-01' })];
 * sites.map((evidence) => portal.judgeOutcomes(evidence).length); //=> [148, 148]
 * portal.assess(parseEvidence({})).findings[0]?.outcome; //=> 'untested'
 * ```
 */
export function prepareAssessment<I extends string, R extends string>(
  options: AssessOptions<I, R>,
): PreparedAssessment<R> {
  return answer({ options: [options, anObject] }, () => prepare(options));
}

function prepare<I extends string, R extends string>(
  options: AssessOptions<I, R>,
): PreparedAssessment<R> {
  const { catalogue, asOf, waivers = [], sampleSeed, readings } = options;
  const compiled = compileFor(options.rules, catalogue);
  const fitted = fitRules<R>(compiled, catalogue);
  const facts = prepareFacts({ ...options, bindings: compiled.source.bindings });
  const assessOne = (evidence: Evidence): FindingSet<R> => {
    const { facts: found, draws, sources, warnings } = facts.deriveWithSources(evidence);
    return findingsOf(fitted, evaluate(compiled, found), {
      asOf,
      waivers,
      ...(sampleSeed !== undefined && { draws }),
      ...(readings !== undefined && { readings }),
      warnings,
      sources,
    });
  };
  const outcomesOfOne = (evidence: Evidence): readonly RequirementOutcome<R>[] =>
    waivers.length === 0
      ? outcomesOf(fitted, evaluate(compiled, facts.derive(evidence)))
      : assessOne(evidence).findings.map(toOutcome);
  return {
    assess: (evidence) => answer({ evidence: [evidence, someEvidence] }, () => assessOne(evidence)),
    judgeOutcomes: (evidence) =>
      answer({ evidence: [evidence, someEvidence] }, () => outcomesOfOne(evidence)),
  };
}
