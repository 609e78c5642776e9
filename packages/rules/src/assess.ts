import type { Catalogue, FindingSet, Warning } from '@liujiang/indicators';
import { compareTexts } from './compare-texts.ts';
import { type CompiledRules, compileRules } from './compile.ts';
import { deriveFactsWithWarnings, type FactOptions } from './derive-facts.ts';
import type { Evidence } from './evidence/evidence.ts';
import { judgeFacts } from './judge.ts';
import type { RulePack } from './rule.ts';
import { findUnfit, warnOfUnfit } from './unfit-rules.ts';
import { findUnusedAttestations } from './unused-attestations.ts';
import { applyWaivers, type GrantedWaiver } from './waivers.ts';

/** What {@link assess} needs beside the evidence. */
export interface AssessOptions<I extends string = string, R extends string = string>
  extends FactOptions {
  readonly catalogue: Catalogue<I, R>;
  /** A rule pack, or one that {@link compileRules} has made ready, which saves that work for each further site. */
  readonly rules: RulePack | CompiledRules;
  /** Accepted exceptions, noted on the findings. */
  readonly waivers?: readonly GrantedWaiver[];
}

function isCompiled(rules: RulePack | CompiledRules): rules is CompiledRules {
  return Object.hasOwn(rules, 'byRequirement');
}

/** By code, then by place: records[2] before records[10]. */
function compareWarnings(a: Warning, b: Warning): number {
  const key = ({ code, path, message }: Warning) => {
    const place = path.replace(/\d+/g, (digits) => digits.padStart(9, '0'));
    return [code, place, message.zh].join('\n');
  };
  return compareTexts(key(a), key(b));
}

/**
 * Judges evidence at a monitoring date: one finding for each requirement of the catalogue, in table order. Nothing
 * depends on the wall clock, the time zone, the locale or the order of the records.
 *
 * @throws EvidenceError when `asOf` is no date or an option does not fit.
 * @throws RulesError when the rule pack or a waiver is not valid.
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
  const { catalogue, rules, waivers = [], ...rest } = options;
  const compiled = isCompiled(rules) ? rules : compileRules(rules);
  const { facts, draws, warnings } = deriveFactsWithWarnings(evidence, { ...rest, catalogue });
  const judged = judgeFacts(facts, { catalogue, rules: compiled });
  const waived = applyWaivers(judged, waivers, options.asOf);
  return {
    catalogue: { id: catalogue.id, version: catalogue.version, hash: catalogue.hash },
    pack: compiled.pack,
    asOf: options.asOf,
    findings: waived.findings,
    ...(options.sampleSeed !== undefined && { draws }),
    warnings: [
      ...warnings,
      ...warnOfUnfit(findUnfit(catalogue, compiled)),
      ...findUnusedAttestations(evidence, compiled),
      ...waived.warnings,
    ].sort(compareWarnings),
  };
}
