import type { Bilingual, Finding, MemberFinding, Outcome, Requirement } from '@liujiang/indicators';
import { isUndecided, partsOf } from '../formulas/count-requirement.ts';
import { type Given, isRecord } from '../input/given.ts';
import { isText, oneOf, readFields, readItems, readText } from '../input/read.ts';
import { refuseUnknown } from '../input/refuse-unknown.ts';
import { checkWaiver } from './check-waiver.ts';

const outcomes: readonly Outcome[] = ['passed', 'failed', 'cantTell', 'inapplicable', 'untested'];

function isOutcome(value: unknown): value is Outcome {
  return (outcomes as readonly unknown[]).includes(value);
}

function readOutcome(given: Given): Outcome {
  if (isOutcome(given.value)) return given.value;
  refuseUnknown(given, oneOf(outcomes), outcomes);
  return 'untested';
}

/** Checks the reasons: only an undecided finding has any. */
function checkReasons(given: Given, outcome: Outcome): void {
  const reasons = readItems(given);
  for (const reason of reasons) readText(reason);
  if (reasons.length === 0 || isUndecided({ outcome })) return;
  given.refuse('inconsistent', {
    zh: `没有未决原因（结果为 ${outcome}）`,
    en: `no reason why it is undecided, since it is ${outcome}`,
  });
}

const memberFields: Readonly<Record<keyof MemberFinding, true>> = {
  unit: true,
  outcome: true,
  reasons: true,
};

function checkMembers(given: Given): void {
  const seen = new Set<string>();
  for (const member of readItems(given)) {
    readFields(member, Object.keys(memberFields));
    const unit = readText(member.at('unit'));
    if (seen.has(unit)) {
      member.at('unit').refuse('duplicate', { zh: '每个成员一条', en: 'each member once' });
    }
    seen.add(unit);
    checkReasons(member.at('reasons'), readOutcome(member.at('outcome')));
  }
}

const parts = ['count', 'unknown', 'of'] as const;

/** Whether the parts are whole numbers that agree with each other. */
function areParts(value: unknown): value is NonNullable<Finding['met']> {
  if (!isRecord(value)) return false;
  const { count, unknown, of } = value;
  return isCount(count) && isCount(unknown) && isCount(of) && of > 0 && count + unknown <= of;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function checkParts(given: Given): void {
  readFields(given, parts);
  if (areParts(given.value)) return;
  given.refuse('out-of-range', {
    zh: '非负整数，且符合数与未知数之和不超过总数，总数不小于1',
    en: 'whole numbers, `of` at least 1 and not below count and unknown together',
  });
}

interface Misfit {
  readonly fits: boolean;
  readonly expected: Bilingual;
}

/** What the parts must be for a decided outcome; `null` when they may be anything. */
function judgeParts(
  { outcome, met }: Pick<Finding, 'outcome' | 'met'>,
  { enumeration }: Requirement,
): Misfit | null {
  if (met === undefined) return null;
  switch (outcome) {
    case 'passed':
      return {
        fits: met.count === met.of || enumeration === 'any',
        expected: { zh: '全部符合（结果为 passed）', en: 'all parts met, since it is passed' },
      };
    case 'failed':
      return {
        fits: met.count + met.unknown < met.of,
        expected: {
          zh: '至少一项确知不符合（结果为 failed）',
          en: 'at least one part that is known as not met, since it is failed',
        },
      };
    case 'inapplicable':
      return {
        fits: false,
        expected: {
          zh: '没有各项情况（结果为 inapplicable）',
          en: 'no parts, since it is inapplicable',
        },
      };
    case 'cantTell':
    case 'untested':
      return null;
  }
}

/**
 * Parts must agree with the outcome: all are met when it is passed (one is enough of an enumeration of which any one
 * is), at least one is known as not met when it is failed, and there are none when it is inapplicable. For an undecided
 * outcome they may be anything. When members are judged, the parts are the members, and a pass has none that does not
 * meet it.
 */
function checkConsistency(finding: Finding, requirement: Requirement, given: Given): void {
  const { outcome, met, members } = finding;
  const own = judgeParts(finding, requirement);
  if (own?.fits === false) given.at('met').refuse('inconsistent', own.expected);
  const counted =
    requirement.scope === 'each' && members !== undefined ? partsOf({ members }) : null;
  if (counted === null) return;
  const joined = outcome === 'failed' ? null : judgeParts({ outcome, met: counted }, requirement);
  if (joined?.fits === false) given.at('members').refuse('inconsistent', joined.expected);
  if (met === undefined || parts.every((part) => met[part] === counted[part])) return;
  const text = parts.map((part) => `${part} ${counted[part]}`).join(', ');
  given.at('met').refuse('inconsistent', {
    zh: `与各成员的结果相符（${text}）`,
    en: `parts that agree with the members, ${text}`,
  });
}

function areTexts(list: readonly unknown[]): boolean {
  for (const entry of list) if (!isText(entry)) return false;
  return true;
}

/**
 * Whether a finding is clearly sound, as nearly all are: an outcome, reasons of an undecided one, parts that agree.
 * {@link checkFinding} tells what is wrong with any other.
 */
export function isPlain(value: unknown, requirement: Requirement): value is Finding {
  if (!isRecord(value)) return false;
  const { outcome, reasons, met } = value;
  if (!Array.isArray(reasons) || 'members' in value || 'waiver' in value) return false;
  if (!isOutcome(outcome)) return false;
  const told = isUndecided({ outcome }) ? areTexts(reasons) : reasons.length === 0;
  if (!told || met === undefined) return told;
  return (
    areParts(met) &&
    Object.keys(met).length === parts.length &&
    judgeParts({ outcome, met }, requirement)?.fits !== false
  );
}

/** Reads one finding as far as it is scored, and lists its faults and contradictions. */
export function checkFinding(given: Given, requirement: Requirement, asOf: string): Finding {
  const before = given.problems.list.length;
  const outcome = readOutcome(given.at('outcome'));
  checkReasons(given.at('reasons'), outcome);
  const [met, members, waiver] = [given.at('met'), given.at('members'), given.at('waiver')];
  if (met.value !== undefined) checkParts(met);
  if (members.value !== undefined) checkMembers(members);
  if (waiver.value !== undefined) checkWaiver(waiver, requirement.id, asOf);
  const finding = given.value as Finding; // valid unless problems are listed, and then nothing is returned to a user
  if (given.problems.list.length === before) checkConsistency(finding, requirement, given);
  return finding;
}
