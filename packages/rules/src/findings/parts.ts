import type { Finding, Requirement } from '@liujiang/indicators';
import type { FittedRequirement, RequirementRules } from '../language/compiled.ts';
import type { Evaluation } from '../language/evaluate.ts';
import type { Decision } from './decision.ts';
import { countMembers, judgeMembers } from './members.ts';

/** Counts the parts of a requirement; those that do not arise do not count. */
function countParts<R extends string>(
  evaluation: Evaluation,
  { steps }: FittedRequirement<R>,
): Finding['met'] {
  let [count, unknown, of] = [0, 0, 0];
  for (const { node, condition, part } of steps.passed) {
    if (!part) continue;
    const { outcome } = evaluation.verdict(node);
    if (outcome === 'true' && evaluation.sides.actual(condition) === 'inapplicable') continue;
    of += 1;
    if (outcome === 'true') count += 1;
    if (outcome === 'unknown') unknown += 1;
  }
  return of === 0 ? undefined : { count, unknown, of };
}

/** The parts, where they explain the outcome: where something else passed or failed the requirement, they do not. */
function fittingParts(
  outcome: Finding['outcome'],
  parts: Finding['met'],
  { enumeration }: Requirement,
): Finding['met'] {
  if (parts === undefined || outcome === 'inapplicable') return undefined;
  const { count, unknown, of } = parts;
  if (outcome === 'passed' && enumeration === 'all' && count < of) return undefined;
  return outcome === 'failed' && count + unknown === of ? undefined : parts;
}

type Parts = Pick<Finding, 'met' | 'members'>;

const noParts: Parts = {};

/** How many parts are met and how each member came out, where a requirement has parts or members. */
export function judgeParts<R extends string>(
  evaluation: Evaluation,
  fitted: FittedRequirement<R>,
  rules: RequirementRules,
  { outcome }: Decision,
): Parts {
  const { requirement } = fitted;
  const members = judgeMembers(evaluation, rules);
  const parts =
    requirement.scope === 'each' ? countMembers(members ?? []) : countParts(evaluation, fitted);
  const met = fittingParts(outcome, parts, requirement);
  if (met === undefined) return members === undefined ? noParts : { members };
  return members === undefined ? { met } : { met, members };
}
