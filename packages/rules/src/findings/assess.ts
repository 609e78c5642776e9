import type { FindingSet } from '@liujiang/indicators';
import type { Evidence } from '../evidence/evidence.ts';
import { answer } from '../input/answer.ts';
import { anObject, someEvidence } from '../input/kinds.ts';
import type { AssessOptions } from './assess-options.ts';
import { prepareAssessment } from './prepare-assessment.ts';

/**
 * Judges evidence at a monitoring date: one finding for each requirement of the catalogue, in table order. Nothing
 * depends on the wall clock, the time zone, the locale or the order of the records. For many sites, {@link prepareAssessment}
 * makes ready once what is the same for all of them.
 *
 * @throws EvidenceError when `asOf` is no date or an option does not fit.
 * @throws RulesError when the rule pack or a waiver is not valid, or the pack speaks of what the catalogue does not have.
 *
 * @example
 * ```ts
 * import { liujiang } from '@liujiang/indicators';
 * import { assess, liujiangRules, parseEvidence } from '@liujiang/rules';
 * const { findings } = assess(parseEvidence({}), { asOf: '2020-11-30', catalogue: liujiang, rules: liujiangRules });
 * findings.length; //=> 148
 * ```
 */
export function assess<I extends string, R extends string>(
  evidence: Evidence,
  options: AssessOptions<I, R>,
): FindingSet<R> {
  return answer({ evidence: [evidence, someEvidence], options: [options, anObject] }, () =>
    prepareAssessment(options).assess(evidence),
  );
}
