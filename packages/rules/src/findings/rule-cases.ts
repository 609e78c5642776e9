import type { Directory, Finding, Outcome, Reason, Warning } from '@liujiang/indicators';
import { parseEvidence } from '../evidence/parse-evidence.ts';
import type { Readings } from '../facts/readings.ts';
import { answer } from '../input/answer.ts';
import { aList, anObject } from '../input/kinds.ts';
import { assess } from './assess.ts';
import type { AssessOptions } from './assess-options.ts';

/** What a finding is expected to be. What is left out is not compared. */
export interface ExpectedFinding {
  readonly outcome: Outcome;
  readonly reasons?: readonly Reason[];
  readonly met?: Finding['met'];
  /** The Chinese sentence. */
  readonly message?: string;
}

/** A warning that a case expects. */
export interface ExpectedWarning {
  readonly code: Warning['code'];
  /** Where in the evidence; anywhere when left out. */
  readonly path?: string;
}

/** A test of rules as data: evidence, a date, and all that is expected. */
export interface RuleCase {
  readonly name: string;
  readonly asOf: string;
  /** Evidence as JSON; it goes through `parseEvidence`. */
  readonly evidence: unknown;
  /** Who the members of the groups are, for tasks that each of them has. */
  readonly directory?: Directory;
  /** How the table is read, where otherwise than ordinary practice has it. */
  readonly readings?: Partial<Readings>;
  /** Expected findings by requirement id. Every requirement that is not listed must stay `untested`. */
  readonly expected: Readonly<Record<string, ExpectedFinding>>;
  /** The warnings that there must be, and no other: none of `[]`. Not compared when left out. */
  readonly warnings?: readonly ExpectedWarning[];
}

/** Where a case differs from what was expected. */
export interface RuleCaseDifference {
  /** Id of the requirement; empty where it is about a warning. */
  readonly requirement: string;
  /** `null` when the requirement was expected to stay untested. */
  readonly expected: ExpectedFinding | null;
  /** `null` when the catalogue has no such requirement. */
  readonly actual: ExpectedFinding | null;
  /** A warning that was expected and is missing, or that is there and was not expected. */
  readonly warning?: ExpectedWarning & { readonly is: 'missing' | 'unexpected' };
}

/** The result of a case. It passed when there is no difference. */
export interface RuleCaseResult {
  readonly name: string;
  readonly differences: readonly RuleCaseDifference[];
  /** What `assess` warns of: unused evidence of the case may explain a finding. */
  readonly warnings: readonly Warning[];
}

function agrees(expected: ExpectedFinding, finding: Finding): boolean {
  const { outcome, reasons, met, message } = expected;
  return (
    finding.outcome === outcome &&
    (reasons === undefined || reasons.join() === finding.reasons.join()) &&
    (met === undefined ||
      (finding.met?.count === met.count &&
        finding.met.unknown === met.unknown &&
        finding.met.of === met.of)) &&
    (message === undefined || finding.message.zh === message)
  );
}

function summary({ outcome, reasons, met, message }: Finding): ExpectedFinding {
  return { outcome, reasons, ...(met === undefined ? {} : { met }), message: message.zh };
}

function isExpected({ code, path }: ExpectedWarning, warning: Warning): boolean {
  return warning.code === code && (path === undefined || warning.path === path);
}

function compareWarnings(
  expected: readonly ExpectedWarning[],
  warnings: readonly Warning[],
): readonly RuleCaseDifference[] {
  const missing = expected.filter((wanted) => !warnings.some((one) => isExpected(wanted, one)));
  const unexpected = warnings.filter((one) => !expected.some((wanted) => isExpected(wanted, one)));
  const none = { requirement: '', expected: null, actual: null };
  return [
    ...missing.map((warning) => ({ ...none, warning: { is: 'missing' as const, ...warning } })),
    ...unexpected.map(({ code, path }) => ({
      ...none,
      warning: { is: 'unexpected' as const, code, path },
    })),
  ];
}

function runCase(
  { name, asOf, evidence, directory, readings, expected, warnings: wantedWarnings }: RuleCase,
  options: Omit<AssessOptions, 'asOf'>,
): RuleCaseResult {
  const { findings, warnings } = assess(parseEvidence(evidence), {
    ...options,
    ...(directory === undefined ? {} : { directory }),
    ...(readings === undefined ? {} : { readings }),
    asOf,
  });
  const differences: RuleCaseDifference[] = [];
  const known = new Set<string>(findings.map(({ requirement }) => requirement));
  for (const [requirement, wanted] of Object.entries(expected)) {
    if (!known.has(requirement)) differences.push({ requirement, expected: wanted, actual: null });
  }
  for (const finding of findings) {
    const { requirement } = finding;
    const wanted = Object.hasOwn(expected, requirement) ? expected[requirement] : undefined;
    const right = wanted === undefined ? finding.outcome === 'untested' : agrees(wanted, finding);
    if (right) continue;
    differences.push({ requirement, expected: wanted ?? null, actual: summary(finding) });
  }
  if (wantedWarnings !== undefined) differences.push(...compareWarnings(wantedWarnings, warnings));
  return { name, differences, warnings };
}

/**
 * Runs tests of rules that are written as data, so that a district can test a pack of its own. It returns for each case the
 * differences from what was expected, and the warnings. A finding that nobody expected is a difference too; a warning is one where
 * the case says which warnings it expects.
 *
 * @throws EvidenceError when the evidence or the date of a case is not valid.
 *
 * @example
 * ```ts
 * import { liujiang } from '@liujiang/indicators';
 * import { liujiangRules, type RuleCase, runRuleCases } from '@liujiang/rules';
 * const training: RuleCase = {
 *   name: '一年内组织培训一次',
 *   asOf: '2020-11-30',
 *   evidence: { trainings: { records: [{ heldAt: '2020-05-18', title: '政府网站管理培训' }] } },
 *   expected: { 'safeguards.training/2': { outcome: 'passed' } },
 * };
 * runRuleCases([training], { catalogue: liujiang, rules: liujiangRules })[0]?.differences; //=> []
 * ```
 */
export function runRuleCases(
  cases: readonly RuleCase[],
  options: Omit<AssessOptions, 'asOf'>,
): readonly RuleCaseResult[] {
  return answer({ cases: [cases, aList], options: [options, anObject] }, () =>
    cases.map((ruleCase) => runCase(ruleCase, options)),
  );
}
