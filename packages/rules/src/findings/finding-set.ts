import {
  type Catalogue,
  type FindingSet,
  isCivilDay,
  type SampleDraw,
  type Warning,
} from '@liujiang/indicators';
import type { FactSources } from '../facts/core/origins.ts';
import { listChosenReadings, type Readings } from '../facts/readings.ts';
import { byCodeUnits } from '../input/by-code-units.ts';
import { problemWith } from '../input/problem.ts';
import { day } from '../input/wanted.ts';
import type { FittedRules } from '../language/compiled.ts';
import type { Evaluation } from '../language/evaluate.ts';
import { fitRules } from '../language/fitted-rules.ts';
import { RulesError } from '../language/rules-error.ts';
import type { GrantedWaiver } from './check-waivers.ts';
import { judgeEvaluation } from './judge-evaluation.ts';
import { unfitWarnings } from './messages/unfit-text.ts';
import { Provenance } from './provenance.ts';
import { findUnusedAttestations } from './unused-attestations.ts';
import { findUnusedEvidence } from './unused-evidence.ts';
import { applyWaivers } from './waivers.ts';

/** What a finding set holds beside the findings. */
export interface SetOptions<R extends string = string> {
  readonly catalogue: Catalogue<string, R>;
  /** The monitoring date that the facts were derived for. */
  readonly asOf: string;
  /** Accepted exceptions, noted on the findings. */
  readonly waivers?: readonly GrantedWaiver[];
  /** What the seed drew, where one was stated. */
  readonly draws?: readonly SampleDraw[];
  /** How the evidence was read, where otherwise than ordinary practice has it. */
  readonly readings?: Partial<Readings>;
  /** What else the reader should know. */
  readonly warnings?: readonly Warning[];
  /** Where the facts come from; with it, findings say which records they rest on. */
  readonly sources?: FactSources;
}

/** By code, then by place: records[2] before records[10]. */
function compareWarnings(a: Warning, b: Warning): number {
  const key = ({ code, path, message }: Warning) => {
    const place = path.replace(/\d+/g, (digits) => digits.padStart(9, '0'));
    return [code, place, message.zh].join('\n');
  };
  return byCodeUnits(key(a), key(b));
}

/** The finding set of an evaluation, ready to score. Every judge makes his findings by this. */
export function findingSet<R extends string>(
  evaluation: Evaluation,
  { catalogue, ...options }: SetOptions<R>,
): FindingSet<R> {
  return findingsOf(fitRules(evaluation.compiled, catalogue), evaluation, options);
}

/** The same for a pack that was prepared for its catalogue. */
export function findingsOf<R extends string>(
  fitted: FittedRules<R>,
  evaluation: Evaluation,
  { asOf, waivers = [], draws, readings, warnings = [], sources }: Omit<SetOptions, 'catalogue'>,
): FindingSet<R> {
  if (!isCivilDay(asOf)) {
    throw new RulesError('invalid-options', [problemWith(asOf, 'wrong-format', 'asOf', day)]);
  }
  const { compiled } = evaluation;
  const { catalogue } = fitted;
  const provenance = sources && new Provenance(sources, catalogue);
  const waived = applyWaivers(judgeEvaluation(fitted, evaluation, provenance), waivers, asOf);
  const chosen = [...(compiled.source.readings ?? []), ...listChosenReadings(readings)];
  const told = [
    ...warnings,
    ...unfitWarnings(fitted.unfit),
    ...(sources === undefined ? [] : findUnusedAttestations(sources.evidence, compiled)),
  ];
  const unused = sources === undefined ? [] : findUnusedEvidence(fitted, compiled, sources, told);
  return {
    catalogue: { id: catalogue.id, version: catalogue.version, hash: catalogue.hash },
    pack: compiled.pack,
    asOf,
    findings: waived.findings,
    ...(draws !== undefined && { draws }),
    ...(chosen.length > 0 && { readings: chosen }),
    warnings: [...told, ...unused, ...waived.warnings].sort(compareWarnings),
  };
}
